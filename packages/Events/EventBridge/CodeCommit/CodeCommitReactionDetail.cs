namespace Lambent.Events.CodeCommit;

/// <summary>
/// A reaction to a comment: <c>CodeCommit Comment Reaction Change</c>.
/// See <see href="https://docs.aws.amazon.com/codecommit/latest/userguide/monitoring-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-codecommit-comment-reaction-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record CodeCommitReactionDetail : LambdaPayload, ILambdaJson<CodeCommitReactionDetail>
{
    /// <summary><c>commentReactionCreated</c> or <c>commentReactionUpdated</c>.</summary>
    public string Event { get => field ?? ""; set; }

    /// <summary>The repository.</summary>
    public string RepositoryName { get => field ?? ""; set; }

    /// <summary>The id of the repository.</summary>
    public string RepositoryId { get => field ?? ""; set; }

    /// <summary>The comment.</summary>
    public string CommentId { get => field ?? ""; set; }

    /// <summary>The emoji.</summary>
    public IReadOnlyList<string> ReactionEmojis { get => field ?? []; set; }

    /// <summary>The names of the emojis, such as <c>:smile:</c>.</summary>
    public IReadOnlyList<string> ReactionShortcodes { get => field ?? []; set; }

    /// <summary>The code points of the emojis.</summary>
    public IReadOnlyList<string> ReactionUnicodes { get => field ?? []; set; }

    /// <summary>The user who reacted.</summary>
    public string CallerUserArn { get => field ?? ""; set; }

    /// <summary>A description of what happened.</summary>
    public string NotificationBody { get => field ?? ""; set; }
}
