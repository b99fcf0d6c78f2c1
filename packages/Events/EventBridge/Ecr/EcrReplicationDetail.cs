using System.Text.Json.Serialization;

namespace Lambent.Events.Ecr;

/// <summary>
/// An image was copied to this registry: <c>ECR Replication Action</c>.
/// See <see href="https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-eventbridge.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-ecr-replication-action")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record EcrReplicationDetail : LambdaPayload, ILambdaJson<EcrReplicationDetail>
{
    /// <summary><c>SUCCESS</c> or <c>FAILURE</c>.</summary>
    public string Result { get => field ?? ""; set; }

    /// <summary>The repository.</summary>
    [JsonPropertyName("repository-name")]
    public string RepositoryName { get => field ?? ""; set; }

    /// <summary>The digest of the image.</summary>
    [JsonPropertyName("image-digest")]
    public string ImageDigest { get => field ?? ""; set; }

    /// <summary>The tag.</summary>
    [JsonPropertyName("image-tag")]
    public string? ImageTag { get; set; }

    /// <summary><c>REPLICATE</c>.</summary>
    [JsonPropertyName("action-type")]
    public string ActionType { get => field ?? ""; set; }

    /// <summary>The account that it comes from.</summary>
    [JsonPropertyName("source-account")]
    public string SourceAccount { get => field ?? ""; set; }

    /// <summary>The region that it comes from.</summary>
    [JsonPropertyName("source-region")]
    public string SourceRegion { get => field ?? ""; set; }
}
