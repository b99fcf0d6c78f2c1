using System.Text.Json.Serialization;

namespace Lambent.Events.Ecr;

/// <summary>
/// A change of the scope of enhanced scanning: <c>ECR Scan Resource Change</c>.
/// See <see href="https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-eventbridge.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-ecr-scan-resource-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record EcrScanResourceDetail : LambdaPayload, ILambdaJson<EcrScanResourceDetail>
{
    /// <summary>The type of the change, such as <c>SCAN_FREQUENCY_CHANGE</c>.</summary>
    [JsonPropertyName("action-type")]
    public string ActionType { get => field ?? ""; set; }

    /// <summary>The repositories.</summary>
    public IReadOnlyList<EcrScanRepository> Repositories { get => field ?? []; set; }

    /// <summary><c>REPOSITORY</c>.</summary>
    [JsonPropertyName("resource-type")]
    public string ResourceType { get => field ?? ""; set; }

    /// <summary><c>ENHANCED</c>.</summary>
    [JsonPropertyName("scan-type")]
    public string ScanType { get => field ?? ""; set; }
}

/// <summary>A repository that is scanned otherwise than before.</summary>
public sealed partial record EcrScanRepository : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("repository-name")]
    public string RepositoryName { get => field ?? ""; set; }

    /// <summary>The ARN.</summary>
    [JsonPropertyName("repository-arn")]
    public string RepositoryArn { get => field ?? ""; set; }

    /// <summary>The new scan frequency: <c>SCAN_ON_PUSH</c>, <c>CONTINUOUS_SCAN</c> or <c>MANUAL</c>.</summary>
    [JsonPropertyName("scan-frequency")]
    public string? ScanFrequency { get; set; }

    /// <summary>The previous scan frequency.</summary>
    [JsonPropertyName("previous-scan-frequency")]
    public string? PreviousScanFrequency { get; set; }
}
