using System.Text.Json.Serialization;

namespace Lambent.Events.Ecr;

/// <summary>
/// An image was pushed or deleted: <c>ECR Image Action</c>.
/// See <see href="https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-eventbridge.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-ecr-image-action")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record EcrImageActionDetail : LambdaPayload, ILambdaJson<EcrImageActionDetail>
{
    /// <summary><c>SUCCESS</c> or <c>FAILURE</c>.</summary>
    public string Result { get => field ?? ""; set; }

    /// <summary>The repository.</summary>
    [JsonPropertyName("repository-name")]
    public string RepositoryName { get => field ?? ""; set; }

    /// <summary>The digest of the image.</summary>
    [JsonPropertyName("image-digest")]
    public string ImageDigest { get => field ?? ""; set; }

    /// <summary>The action.</summary>
    [JsonPropertyName("action-type")]
    public EcrImageActionType ActionType { get; set; }

    /// <summary>The tag.</summary>
    [JsonPropertyName("image-tag")]
    public string? ImageTag { get; set; }

    /// <summary>The type of the manifest.</summary>
    [JsonPropertyName("manifest-media-type")]
    public string? ManifestMediaType { get; set; }

    /// <summary>The type of the artifact.</summary>
    [JsonPropertyName("artifact-media-type")]
    public string? ArtifactMediaType { get; set; }
}

/// <summary>What was done with an image.</summary>
[OpenEnum]
public readonly partial struct EcrImageActionType
{
    /// <summary>It was pushed.</summary>
    public const string Push = "PUSH";

    /// <summary>It was deleted.</summary>
    public const string Delete = "DELETE";
}
