namespace Lambent.Events.CodeCommit;

/// <summary>
/// A branch or tag was made, moved or deleted: <c>CodeCommit Repository State Change</c>.
/// See <see href="https://docs.aws.amazon.com/codecommit/latest/userguide/monitoring-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-codecommit-repository-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record CodeCommitRepositoryDetail : LambdaPayload, ILambdaJson<CodeCommitRepositoryDetail>
{
    /// <summary>The event type, such as <c>referenceUpdated</c>.</summary>
    public string Event { get => field ?? ""; set; }

    /// <summary>The repository.</summary>
    public string RepositoryName { get => field ?? ""; set; }

    /// <summary>The id of the repository.</summary>
    public string RepositoryId { get => field ?? ""; set; }

    /// <summary><c>branch</c> or <c>tag</c>.</summary>
    public string? ReferenceType { get; set; }

    /// <summary>The name of the branch or tag.</summary>
    public string? ReferenceName { get; set; }

    /// <summary>The whole name, such as <c>refs/heads/main</c>.</summary>
    public string? ReferenceFullName { get; set; }

    /// <summary>The new commit of the reference; null when the reference was deleted.</summary>
    public string? CommitId { get; set; }

    /// <summary>The old commit of the reference.</summary>
    public string? OldCommitId { get; set; }

    /// <summary>The common ancestor, of a merge.</summary>
    public string? BaseCommitId { get; set; }

    /// <summary>The source of the merge.</summary>
    public string? SourceCommitId { get; set; }

    /// <summary>The destination of the merge.</summary>
    public string? DestinationCommitId { get; set; }

    /// <summary>The merge option.</summary>
    public string? MergeOption { get; set; }

    /// <summary>The level of detail of the conflict detection.</summary>
    public string? ConflictDetailsLevel { get; set; }

    /// <summary>The strategy of the conflict resolution.</summary>
    public string? ConflictResolutionStrategy { get; set; }

    /// <summary>The identity of the caller.</summary>
    public string? CallerUserArn { get; set; }
}
