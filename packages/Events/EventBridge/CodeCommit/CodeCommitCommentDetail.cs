namespace Lambent.Events.CodeCommit;

/// <summary>
/// A comment: <c>CodeCommit Comment on Commit</c> and <c>CodeCommit Comment on Pull Request</c>.
/// See <see href="https://docs.aws.amazon.com/codecommit/latest/userguide/monitoring-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-codecommit-comment-on-commit")]
[EventBridgeDetail("eventbridge-codecommit-comment-on-pull-request")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record CodeCommitCommentDetail : LambdaPayload, ILambdaJson<CodeCommitCommentDetail>
{
    /// <summary>The event type, such as <c>commentOnCommitCreated</c>.</summary>
    public string Event { get => field ?? ""; set; }

    /// <summary>The repository.</summary>
    public string RepositoryName { get => field ?? ""; set; }

    /// <summary>The id of the repository.</summary>
    public string RepositoryId { get => field ?? ""; set; }

    /// <summary>The comment.</summary>
    public string CommentId { get => field ?? ""; set; }

    /// <summary>The comment that it answers.</summary>
    public string? InReplyTo { get; set; }

    /// <summary>The commit before the change.</summary>
    public string? BeforeCommitId { get; set; }

    /// <summary>The commit after the change.</summary>
    public string? AfterCommitId { get; set; }

    /// <summary>The pull request; null of comments on commits.</summary>
    public string? PullRequestId { get; set; }

    /// <summary>The user who commented.</summary>
    public string CallerUserArn { get => field ?? ""; set; }

    /// <summary>A description of what happened.</summary>
    public string NotificationBody { get => field ?? ""; set; }
}
