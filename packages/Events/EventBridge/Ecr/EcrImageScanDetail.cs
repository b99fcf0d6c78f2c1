using System.Text.Json.Serialization;

namespace Lambent.Events.Ecr;

/// <summary>
/// A basic scan of an image ended: <c>ECR Image Scan</c>.
/// See <see href="https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-eventbridge.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<EcrImageScanDetail>))]
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
