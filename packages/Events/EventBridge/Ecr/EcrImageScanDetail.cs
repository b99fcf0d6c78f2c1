using System.Text.Json.Serialization;

namespace Lambent.Events.Ecr;

/// <summary>
/// A basic scan of an image ended: <c>ECR Image Scan</c>.
/// See <see href="https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-eventbridge.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-ecr-image-scan")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record EcrImageScanDetail : LambdaPayload, ILambdaJson<EcrImageScanDetail>
{
    /// <summary>The result.</summary>
    [JsonPropertyName("scan-status")]
    public EcrScanStatus ScanStatus { get; set; }

    /// <summary>The repository.</summary>
    [JsonPropertyName("repository-name")]
    public string RepositoryName { get => field ?? ""; set; }

    /// <summary>The digest of the image.</summary>
    [JsonPropertyName("image-digest")]
    public string ImageDigest { get => field ?? ""; set; }

    /// <summary>The tags of the image.</summary>
    [JsonPropertyName("image-tags")]
    public IReadOnlyList<string> ImageTags { get => field ?? []; set; }

    /// <summary>The number of findings.</summary>
    [JsonPropertyName("finding-severity-counts")]
    public EcrSeverityCounts FindingSeverityCounts { get => field ??= new() { IsPlaceholder = true }; set; }
}

/// <summary>How a scan ended.</summary>
[OpenEnum]
public readonly partial struct EcrScanStatus
{
    /// <summary>The image was scanned.</summary>
    public const string Complete = "COMPLETE";

    /// <summary>It could not be scanned.</summary>
    public const string Failed = "FAILED";
}

/// <summary>The number of findings of a scan by severity; null means none.</summary>
public sealed partial record EcrSeverityCounts : LambdaPayload
{
    /// <summary>Critical ones.</summary>
    [JsonPropertyName("CRITICAL")]
    public int? Critical { get; set; }

    /// <summary>High ones.</summary>
    [JsonPropertyName("HIGH")]
    public int? High { get; set; }

    /// <summary>Medium ones.</summary>
    [JsonPropertyName("MEDIUM")]
    public int? Medium { get; set; }

    /// <summary>Low ones.</summary>
    [JsonPropertyName("LOW")]
    public int? Low { get; set; }

    /// <summary>Informational ones.</summary>
    [JsonPropertyName("INFORMATIONAL")]
    public int? Informational { get; set; }

    /// <summary>The number of findings without a severity.</summary>
    [JsonPropertyName("UNDEFINED")]
    public int? Undefined { get; set; }
}
