using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The data of a job: the action configuration and the artifacts.</summary>
public sealed partial record CodePipelineJobData : LambdaPayload
{
    /// <summary>The action.</summary>
    [JsonPropertyName("actionConfiguration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CodePipelineActionConfiguration ActionConfiguration { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The input artifacts.</summary>
    [JsonPropertyName("inputArtifacts")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CodePipelineArtifact> InputArtifacts { get => field ?? []; set; }

    /// <summary>The output artifacts.</summary>
    [JsonPropertyName("outputArtifacts")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CodePipelineArtifact> OutputArtifacts { get => field ?? []; set; }

    /// <summary>The credentials for the artifacts in S3. They are secrets.</summary>
    [JsonPropertyName("artifactCredentials")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CodePipelineCredentials? ArtifactCredentials { get; set; }

    /// <summary>The continuation token from the previous invocation of the function.</summary>
    [JsonPropertyName("continuationToken")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ContinuationToken { get; set; }

    /// <summary>The encryption key of the artifacts; null for the default key.</summary>
    [JsonPropertyName("encryptionKey")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CodePipelineEncryptionKey? EncryptionKey { get; set; }
}
