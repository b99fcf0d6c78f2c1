using System.Text.Json.Serialization;

namespace Lambent.Events.Ecr;

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
