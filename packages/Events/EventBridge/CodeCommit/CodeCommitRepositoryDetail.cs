using System.Text.Json.Serialization;

namespace Lambent.Events.CodeCommit;

/// <summary>
/// A branch or tag was made, moved or deleted: <c>CodeCommit Repository State Change</c>.
/// See <see href="https://docs.aws.amazon.com/codecommit/latest/userguide/monitoring-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-codecommit-repository-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<CodeCommitRepositoryDetail>))]
public sealed partial record CodeCommitRepositoryDetail : LambdaPayload, ILambdaJson<CodeCommitRepositoryDetail>
{
    /// <summary>The event type, such as <c>referenceUpdated</c>.</summary>
    [JsonPropertyName("event")]
    public string Event { get => field ?? ""; set; }

    /// <summary>The repository.</summary>
    [JsonPropertyName("repositoryName")]
    public string RepositoryName { get => field ?? ""; set; }

    /// <summary>The id of the repository.</summary>
    [JsonPropertyName("repositoryId")]
    public string RepositoryId { get => field ?? ""; set; }

    /// <summary><c>branch</c> or <c>tag</c>.</summary>
    [JsonPropertyName("referenceType")]
    public string? ReferenceType { get; set; }

    /// <summary>The name of the branch or tag.</summary>
    [JsonPropertyName("referenceName")]
    public string? ReferenceName { get; set; }

    /// <summary>The whole name, such as <c>refs/heads/main</c>.</summary>
    [JsonPropertyName("referenceFullName")]
    public string? ReferenceFullName { get; set; }

    /// <summary>The new commit of the reference; null when the reference was deleted.</summary>
    [JsonPropertyName("commitId")]
    public string? CommitId { get; set; }

    /// <summary>The old commit of the reference.</summary>
    [JsonPropertyName("oldCommitId")]
    public string? OldCommitId { get; set; }

    /// <summary>The common ancestor, of a merge.</summary>
    [JsonPropertyName("baseCommitId")]
    public string? BaseCommitId { get; set; }

    /// <summary>The source of the merge.</summary>
    [JsonPropertyName("sourceCommitId")]
    public string? SourceCommitId { get; set; }

    /// <summary>The destination of the merge.</summary>
    [JsonPropertyName("destinationCommitId")]
    public string? DestinationCommitId { get; set; }

    /// <summary>The merge option.</summary>
    [JsonPropertyName("mergeOption")]
    public string? MergeOption { get; set; }

    /// <summary>The level of detail of the conflict detection.</summary>
    [JsonPropertyName("conflictDetailsLevel")]
    public string? ConflictDetailsLevel { get; set; }

    /// <summary>The strategy of the conflict resolution.</summary>
    [JsonPropertyName("conflictResolutionStrategy")]
    public string? ConflictResolutionStrategy { get; set; }

    /// <summary>The identity of the caller.</summary>
    [JsonPropertyName("callerUserArn")]
    public string? CallerUserArn { get; set; }
}
