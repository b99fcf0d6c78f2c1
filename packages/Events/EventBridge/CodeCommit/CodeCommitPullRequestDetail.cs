using System.Text.Json.Serialization;

namespace Lambent.Events.CodeCommit;

/// <summary>
/// A pull request was made, changed, approved, merged or closed: <c>CodeCommit Pull Request State Change</c>.
/// See <see href="https://docs.aws.amazon.com/codecommit/latest/userguide/monitoring-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-codecommit-pull-request-state-change")]
[EventBridgeDetail("eventbridge-codecommit-pullrequest-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record CodeCommitPullRequestDetail : LambdaPayload, ILambdaJson<CodeCommitPullRequestDetail>
{
    /// <summary>The event type, such as <c>pullRequestCreated</c>.</summary>
    public string Event { get => field ?? ""; set; }

    /// <summary>The pull request.</summary>
    public string PullRequestId { get => field ?? ""; set; }

    /// <summary><c>Open</c> or <c>Closed</c>.</summary>
    public string PullRequestStatus { get => field ?? ""; set; }

    /// <summary>The title.</summary>
    public string Title { get => field ?? ""; set; }

    /// <summary>The description.</summary>
    public string? Description { get; set; }

    /// <summary>The author.</summary>
    public string Author { get => field ?? ""; set; }

    /// <summary>The user who caused the event.</summary>
    public string CallerUserArn { get => field ?? ""; set; }

    /// <summary>The time of creation.</summary>
    [JsonConverter(typeof(JavaDateConverter))]
    public partial DateTimeOffset? CreationDate { get; set; }

    /// <summary>The time of the last change.</summary>
    [JsonConverter(typeof(JavaDateConverter))]
    public partial DateTimeOffset? LastModifiedDate { get; set; }

    /// <summary>The repositories.</summary>
    public IReadOnlyList<string> RepositoryNames { get => field ?? []; set; }

    /// <summary>The source reference of the merge.</summary>
    public string SourceReference { get => field ?? ""; set; }

    /// <summary>The last commit.</summary>
    public string SourceCommit { get => field ?? ""; set; }

    /// <summary>The destination reference of the merge.</summary>
    public string DestinationReference { get => field ?? ""; set; }

    /// <summary>The last commit.</summary>
    public string DestinationCommit { get => field ?? ""; set; }

    /// <summary>Whether the pull request is merged.</summary>
    public WireBoolean? IsMerged { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The merge option.</summary>
    public string? MergeOption { get; set; }

    /// <summary>The revision that was approved.</summary>
    public string? RevisionId { get; set; }

    /// <summary><c>APPROVE</c> or <c>REVOKE</c>.</summary>
    public string? ApprovalStatus { get; set; }

    /// <summary><c>OVERRIDE</c> or <c>REVOKE</c>.</summary>
    public string? OverrideStatus { get; set; }

    /// <summary>The rule that was made, changed or deleted.</summary>
    public string? ApprovalRuleId { get; set; }

    /// <summary>The name of the rule.</summary>
    public string? ApprovalRuleName { get; set; }

    /// <summary>The SHA-256 of the rule.</summary>
    public string? ApprovalRuleContentSha256 { get; set; }

    /// <summary>A description of what happened.</summary>
    public string NotificationBody { get => field ?? ""; set; }
}
