using System.Text.Json.Serialization;

namespace Lambent.Events.SecurityHub;

/// <summary>
/// Findings that Security Hub got, or that someone chose an action for: <c>Security Hub Findings - Imported</c> and <c>Security Hub
/// Findings - Custom Action</c>. What is particular to a product or a type of resource is among the members without a property.
/// See <see href="https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-cwe-event-formats.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-securityhub-security-hub-findings-custom-action")]
[EventBridgeDetail("eventbridge-securityhub-security-hub-findings-imported")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record SecurityHubFindingsDetail : LambdaPayload, ILambdaJson<SecurityHubFindingsDetail>
{
    /// <summary>The action; of custom actions.</summary>
    public string? ActionName { get; set; }

    /// <summary>The description of the action; only for custom actions.</summary>
    public string? ActionDescription { get; set; }

    /// <summary>The findings.</summary>
    public IReadOnlyList<SecurityHubFinding> Findings { get => field ?? []; set; }
}

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
    public partial DateTimeOffset? FirstObservedAt { get; set; }

    /// <summary>The time of the last observation.</summary>
    [JsonPropertyName("LastObservedAt")]
    public partial DateTimeOffset? LastObservedAt { get; set; }

    /// <summary>The time of creation of the finding.</summary>
    [JsonPropertyName("CreatedAt")]
    public partial DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The time of the last change.</summary>
    [JsonPropertyName("UpdatedAt")]
    public partial DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>The time at which Security Hub received the finding.</summary>
    [JsonPropertyName("ProcessedAt")]
    public partial DateTimeOffset? ProcessedAt { get; set; }

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

/// <summary>The severity of a finding.</summary>
public sealed partial record SecurityHubSeverity : LambdaPayload
{
    /// <summary>The label.</summary>
    [JsonPropertyName("Label")]
    public SecurityHubSeverityLabel Label { get; set; }

    /// <summary>Up to 100.</summary>
    [JsonPropertyName("Normalized")]
    public int? Normalized { get; set; }

    /// <summary>As the product says it.</summary>
    [JsonPropertyName("Original")]
    public string? Original { get; set; }

    /// <summary>The number of the product.</summary>
    [JsonPropertyName("Product")]
    public WireNumber? Product { get; set; }
}

/// <summary>How bad a finding is.</summary>
[OpenEnum]
public readonly partial struct SecurityHubSeverityLabel
{
    /// <summary>There is nothing to do.</summary>
    public const string Informational = "INFORMATIONAL";

    /// <summary>It need not be done by itself.</summary>
    public const string Low = "LOW";

    /// <summary>It must be done, and is not urgent.</summary>
    public const string Medium = "MEDIUM";

    /// <summary>It must be done soon.</summary>
    public const string High = "HIGH";

    /// <summary>It must be done at once.</summary>
    public const string Critical = "CRITICAL";
}

/// <summary>The remediation of a finding.</summary>
public sealed partial record SecurityHubRemediation : LambdaPayload
{
    /// <summary>The advice.</summary>
    [JsonPropertyName("Recommendation")]
    public SecurityHubRecommendation? Recommendation { get; set; }
}

/// <summary>Advice.</summary>
public sealed partial record SecurityHubRecommendation : LambdaPayload
{
    /// <summary>The text.</summary>
    [JsonPropertyName("Text")]
    public string? Text { get; set; }

    /// <summary>A URL with more information.</summary>
    [JsonPropertyName("Url")]
    public string? Url { get; set; }
}

/// <summary>A resource of a finding.</summary>
public sealed partial record SecurityHubResource : LambdaPayload
{
    /// <summary>The type, such as <c>AwsEc2Instance</c>.</summary>
    [JsonPropertyName("Type")]
    public string Type { get => field ?? ""; set; }

    /// <summary>The resource, such as an ARN.</summary>
    [JsonPropertyName("Id")]
    public string Id { get => field ?? ""; set; }

    /// <summary>The partition, such as <c>aws</c>.</summary>
    [JsonPropertyName("Partition")]
    public string? Partition { get; set; }

    /// <summary>The region.</summary>
    [JsonPropertyName("Region")]
    public string? Region { get; set; }

    /// <summary>The tags.</summary>
    [JsonPropertyName("Tags")]
    public IReadOnlyDictionary<string, string> Tags { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}

/// <summary>Whether a control is fulfilled.</summary>
public sealed partial record SecurityHubCompliance : LambdaPayload
{
    /// <summary><c>PASSED</c>, <c>WARNING</c>, <c>FAILED</c> or <c>NOT_AVAILABLE</c>.</summary>
    [JsonPropertyName("Status")]
    public string? Status { get; set; }

    /// <summary>The control, such as <c>S3.8</c>.</summary>
    [JsonPropertyName("SecurityControlId")]
    public string? SecurityControlId { get; set; }

    /// <summary>The requirements of the control.</summary>
    [JsonPropertyName("RelatedRequirements")]
    public IReadOnlyList<string> RelatedRequirements { get => field ?? []; set; }

    /// <summary>The reasons for the status.</summary>
    [JsonPropertyName("StatusReasons")]
    public IReadOnlyList<SecurityHubStatusReason> StatusReasons { get => field ?? []; set; }
}

/// <summary>A reason for the status of a control.</summary>
public sealed partial record SecurityHubStatusReason : LambdaPayload
{
    /// <summary>The code.</summary>
    [JsonPropertyName("ReasonCode")]
    public string? ReasonCode { get; set; }

    /// <summary>The text.</summary>
    [JsonPropertyName("Description")]
    public string? Description { get; set; }
}

/// <summary>The workflow status of a finding.</summary>
public sealed partial record SecurityHubWorkflow : LambdaPayload
{
    /// <summary><c>NEW</c>, <c>NOTIFIED</c>, <c>SUPPRESSED</c> or <c>RESOLVED</c>.</summary>
    [JsonPropertyName("Status")]
    public string? Status { get; set; }
}

/// <summary>A note on a finding.</summary>
public sealed partial record SecurityHubNote : LambdaPayload
{
    /// <summary>The text.</summary>
    [JsonPropertyName("Text")]
    public string? Text { get; set; }

    /// <summary>The author.</summary>
    [JsonPropertyName("UpdatedBy")]
    public string? UpdatedBy { get; set; }

    /// <summary>The time.</summary>
    [JsonPropertyName("UpdatedAt")]
    public partial DateTimeOffset? UpdatedAt { get; set; }
}
