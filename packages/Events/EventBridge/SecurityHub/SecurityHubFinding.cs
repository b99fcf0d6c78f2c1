using System.Text.Json.Serialization;

namespace Lambent.Events.SecurityHub;

/// <summary>A finding in the AWS Security Finding Format.</summary>
public sealed partial record SecurityHubFinding : LambdaPayload
{
    /// <summary>The version of the format: <c>2018-10-08</c>.</summary>
    [JsonPropertyName("SchemaVersion")]
    public string SchemaVersion { get => field ?? ""; set; }

    /// <summary>The finding.</summary>
    [JsonPropertyName("Id")]
    public string Id { get => field ?? ""; set; }

    /// <summary>The ARN of the product that found it.</summary>
    [JsonPropertyName("ProductArn")]
    public string ProductArn { get => field ?? ""; set; }

    /// <summary>The product.</summary>
    [JsonPropertyName("ProductName")]
    public string? ProductName { get; set; }

    /// <summary>The company of the product.</summary>
    [JsonPropertyName("CompanyName")]
    public string? CompanyName { get; set; }

    /// <summary>The region.</summary>
    [JsonPropertyName("Region")]
    public string? Region { get; set; }

    /// <summary>The generator of the finding.</summary>
    [JsonPropertyName("GeneratorId")]
    public string GeneratorId { get => field ?? ""; set; }

    /// <summary>The account.</summary>
    [JsonPropertyName("AwsAccountId")]
    public string AwsAccountId { get => field ?? ""; set; }

    /// <summary>The name of the account.</summary>
    [JsonPropertyName("AwsAccountName")]
    public string? AwsAccountName { get; set; }

    /// <summary>The types of the finding, such as <c>Software and Configuration Checks/Vulnerabilities/CVE</c>.</summary>
    [JsonPropertyName("Types")]
    public IReadOnlyList<string> Types { get => field ?? []; set; }

    /// <summary>The time of the first observation.</summary>
    [JsonPropertyName("FirstObservedAt")]
    public Timestamp? FirstObservedAt { get; set; }

    /// <summary>The time of the last observation.</summary>
    [JsonPropertyName("LastObservedAt")]
    public Timestamp? LastObservedAt { get; set; }

    /// <summary>The time of creation of the finding.</summary>
    [JsonPropertyName("CreatedAt")]
    public Timestamp? CreatedAt { get; set; }

    /// <summary>The time of the last change.</summary>
    [JsonPropertyName("UpdatedAt")]
    public Timestamp? UpdatedAt { get; set; }

    /// <summary>The time at which Security Hub received the finding.</summary>
    [JsonPropertyName("ProcessedAt")]
    public Timestamp? ProcessedAt { get; set; }

    /// <summary>The severity.</summary>
    [JsonPropertyName("Severity")]
    public SecurityHubSeverity? Severity { get; set; }

    /// <summary>The confidence, up to 100.</summary>
    [JsonPropertyName("Confidence")]
    public int? Confidence { get; set; }

    /// <summary>The criticality of the resource, up to 100.</summary>
    [JsonPropertyName("Criticality")]
    public int? Criticality { get; set; }

    /// <summary>The title.</summary>
    [JsonPropertyName("Title")]
    public string Title { get => field ?? ""; set; }

    /// <summary>The description.</summary>
    [JsonPropertyName("Description")]
    public string Description { get => field ?? ""; set; }

    /// <summary>The remediation.</summary>
    [JsonPropertyName("Remediation")]
    public SecurityHubRemediation? Remediation { get; set; }

    /// <summary>The URL of the finding at the product.</summary>
    [JsonPropertyName("SourceUrl")]
    public string? SourceUrl { get; set; }

    /// <summary>The fields of the product.</summary>
    [JsonPropertyName("ProductFields")]
    public IReadOnlyDictionary<string, string> ProductFields { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The fields of the user.</summary>
    [JsonPropertyName("UserDefinedFields")]
    public IReadOnlyDictionary<string, string> UserDefinedFields { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The resources.</summary>
    [JsonPropertyName("Resources")]
    public IReadOnlyList<SecurityHubResource> Resources { get => field ?? []; set; }

    /// <summary>Whether a control is fulfilled.</summary>
    [JsonPropertyName("Compliance")]
    public SecurityHubCompliance? Compliance { get; set; }

    /// <summary>The older form of <see cref="Workflow"/>.</summary>
    [JsonPropertyName("WorkflowState")]
    public string? WorkflowState { get; set; }

    /// <summary>The workflow status.</summary>
    [JsonPropertyName("Workflow")]
    public SecurityHubWorkflow? Workflow { get; set; }

    /// <summary><c>ACTIVE</c> or <c>ARCHIVED</c>.</summary>
    [JsonPropertyName("RecordState")]
    public string RecordState { get => field ?? ""; set; }

    /// <summary>The note.</summary>
    [JsonPropertyName("Note")]
    public SecurityHubNote? Note { get; set; }
}
