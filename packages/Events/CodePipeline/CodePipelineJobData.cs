using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What a job is to do, and with which artifacts.</summary>
public sealed partial record CodePipelineJobData : LambdaPayload
{
    /// <summary>The action.</summary>
    [JsonPropertyName("actionConfiguration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CodePipelineActionConfiguration ActionConfiguration { get => field ??= new() { IsMadeUp = true }; set; }

    /// <summary>What the action gets.</summary>
    [JsonPropertyName("inputArtifacts")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CodePipelineArtifact> InputArtifacts { get => field ?? []; set; }

    /// <summary>Where the action's results go.</summary>
    [JsonPropertyName("outputArtifacts")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CodePipelineArtifact> OutputArtifacts { get => field ?? []; set; }

    /// <summary>What opens the artifacts in S3. These are secrets.</summary>
    [JsonPropertyName("artifactCredentials")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CodePipelineCredentials? ArtifactCredentials { get; set; }

    /// <summary>What the function passed on when it asked to be called again.</summary>
    [JsonPropertyName("continuationToken")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ContinuationToken { get; set; }

    /// <summary>What the artifacts are encrypted with; null for the default key.</summary>
    [JsonPropertyName("encryptionKey")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CodePipelineEncryptionKey? EncryptionKey { get; set; }
}
