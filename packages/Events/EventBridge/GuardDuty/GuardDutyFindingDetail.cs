using System.Text.Json.Serialization;

namespace Lambent.Events.GuardDuty;

/// <summary>
/// A threat that GuardDuty found: <c>GuardDuty Finding</c>. What is particular to a type of finding is among the members without a property of its
/// parts.
/// See <see href="https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_findings_eventbridge.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<GuardDutyFindingDetail>))]
public sealed partial record GuardDutyFindingDetail : LambdaPayload, ILambdaJson<GuardDutyFindingDetail>
{
    /// <summary>The version of the finding, such as <c>2.0</c>.</summary>
    [JsonPropertyName("schemaVersion")]
    public string SchemaVersion { get => field ?? ""; set; }

    /// <summary>The account.</summary>
    [JsonPropertyName("accountId")]
    public string AccountId { get => field ?? ""; set; }

    /// <summary>The region.</summary>
    [JsonPropertyName("region")]
    public string Region { get => field ?? ""; set; }

    /// <summary>The partition, such as <c>aws</c>.</summary>
    [JsonPropertyName("partition")]
    public string? Partition { get; set; }

    /// <summary>The finding.</summary>
    [JsonPropertyName("id")]
    public string Id { get => field ?? ""; set; }

    /// <summary>The ARN.</summary>
    [JsonPropertyName("arn")]
    public string Arn { get => field ?? ""; set; }

    /// <summary>The type of the finding, such as <c>UnauthorizedAccess:EC2/SSHBruteForce</c>.</summary>
    [JsonPropertyName("type")]
    public string Type { get => field ?? ""; set; }

    /// <summary>The resource.</summary>
    [JsonPropertyName("resource")]
    public GuardDutyResource Resource { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>Details of the detection, and its count.</summary>
    [JsonPropertyName("service")]
    public GuardDutyService Service { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The severity, from 1 to 10.</summary>
    [JsonPropertyName("severity")]
    public WireNumber? Severity { get; set; }

    /// <summary>The time of creation.</summary>
    [JsonPropertyName("createdAt")]
    public Timestamp? CreatedAt { get; set; }

    /// <summary>The time of the last update.</summary>
    [JsonPropertyName("updatedAt")]
    public Timestamp? UpdatedAt { get; set; }

    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public string Title { get => field ?? ""; set; }

    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    public string Description { get => field ?? ""; set; }
}
