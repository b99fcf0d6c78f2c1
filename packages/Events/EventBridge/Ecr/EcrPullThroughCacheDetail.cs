using System.Text.Json.Serialization;

namespace Lambent.Events.Ecr;

/// <summary>
/// An image was taken over from another registry: <c>ECR Pull Through Cache Action</c>.
/// See <see href="https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-eventbridge.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-ecr-pull-through-cache-action")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record EcrPullThroughCacheDetail : LambdaPayload, ILambdaJson<EcrPullThroughCacheDetail>
{
    /// <summary>The version of the rule.</summary>
    [JsonPropertyName("rule-version")]
    public string RuleVersion { get => field ?? ""; set; }

    /// <summary><c>SUCCESS</c> or <c>FAILURE</c>.</summary>
    [JsonPropertyName("sync-status")]
    public string SyncStatus { get => field ?? ""; set; }

    /// <summary>The prefix of the repository names.</summary>
    [JsonPropertyName("ecr-repository-prefix")]
    public string EcrRepositoryPrefix { get => field ?? ""; set; }

    /// <summary>The repository.</summary>
    [JsonPropertyName("repository-name")]
    public string RepositoryName { get => field ?? ""; set; }

    /// <summary>The other registry.</summary>
    [JsonPropertyName("upstream-registry-url")]
    public string UpstreamRegistryUrl { get => field ?? ""; set; }

    /// <summary>The tag.</summary>
    [JsonPropertyName("image-tag")]
    public string? ImageTag { get; set; }

    /// <summary>The digest of the image.</summary>
    [JsonPropertyName("image-digest")]
    public string? ImageDigest { get; set; }

    /// <summary>The error.</summary>
    [JsonPropertyName("failure-code")]
    public string? FailureCode { get; set; }

    /// <summary>The error message.</summary>
    [JsonPropertyName("failure-reason")]
    public string? FailureReason { get; set; }
}
