using System.Text.Json.Serialization;

namespace Lambent.Events.CodeCommit;

/// <summary>
/// A pull request was made, changed, approved, merged or closed: <c>CodeCommit Pull Request State Change</c>.
/// See <see href="https://docs.aws.amazon.com/codecommit/latest/userguide/monitoring-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-codecommit-pull-request-state-change")]
[EventBridgeDetail("eventbridge-codecommit-pullrequest-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<CodeCommitPullRequestDetail>))]
public sealed partial record CodeCommitPullRequestDetail : LambdaPayload, ILambdaJson<CodeCommitPullRequestDetail>
{
    /// <summary>The event type, such as <c>pullRequestCreated</c>.</summary>
    [JsonPropertyName("event")]
    public string Event { get => field ?? ""; set; }

    /// <summary>The pull request.</summary>
    [JsonPropertyName("pullRequestId")]
    public string PullRequestId { get => field ?? ""; set; }

    /// <summary><c>Open</c> or <c>Closed</c>.</summary>
    [JsonPropertyName("pullRequestStatus")]
    public string PullRequestStatus { get => field ?? ""; set; }

    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public string Title { get => field ?? ""; set; }

    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>The author.</summary>
    [JsonPropertyName("author")]
    public string Author { get => field ?? ""; set; }

    /// <summary>The user who caused the event.</summary>
    [JsonPropertyName("callerUserArn")]
    public string CallerUserArn { get => field ?? ""; set; }

    /// <summary>The time of creation.</summary>
    [JsonPropertyName("creationDate")]
    [JsonConverter(typeof(JavaDateConverter))]
    public Timestamp? CreationDate { get; set; }

    /// <summary>The time of the last change.</summary>
    [JsonPropertyName("lastModifiedDate")]
    [JsonConverter(typeof(JavaDateConverter))]
    public Timestamp? LastModifiedDate { get; set; }

    /// <summary>The repositories.</summary>
    [JsonPropertyName("repositoryNames")]
    public IReadOnlyList<string> RepositoryNames { get => field ?? []; set; }

    /// <summary>The source reference of the merge.</summary>
    [JsonPropertyName("sourceReference")]
    public string SourceReference { get => field ?? ""; set; }

    /// <summary>The last commit.</summary>
    [JsonPropertyName("sourceCommit")]
    public string SourceCommit { get => field ?? ""; set; }

    /// <summary>The destination reference of the merge.</summary>
    [JsonPropertyName("destinationReference")]
    public string DestinationReference { get => field ?? ""; set; }

    /// <summary>The last commit.</summary>
    [JsonPropertyName("destinationCommit")]
    public string DestinationCommit { get => field ?? ""; set; }

    /// <summary>Whether the pull request is merged.</summary>
    [JsonPropertyName("isMerged")]
    public WireBoolean? IsMerged { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The merge option.</summary>
    [JsonPropertyName("mergeOption")]
    public string? MergeOption { get; set; }

    /// <summary>The revision that was approved.</summary>
    [JsonPropertyName("revisionId")]
    public string? RevisionId { get; set; }

    /// <summary><c>APPROVE</c> or <c>REVOKE</c>.</summary>
    [JsonPropertyName("approvalStatus")]
    public string? ApprovalStatus { get; set; }

    /// <summary><c>OVERRIDE</c> or <c>REVOKE</c>.</summary>
    [JsonPropertyName("overrideStatus")]
    public string? OverrideStatus { get; set; }

    /// <summary>The rule that was made, changed or deleted.</summary>
    [JsonPropertyName("approvalRuleId")]
    public string? ApprovalRuleId { get; set; }

    /// <summary>The name of the rule.</summary>
    [JsonPropertyName("approvalRuleName")]
    public string? ApprovalRuleName { get; set; }

    /// <summary>The SHA-256 of the rule.</summary>
    [JsonPropertyName("approvalRuleContentSha256")]
    public string? ApprovalRuleContentSha256 { get; set; }

    /// <summary>A description of what happened.</summary>
    [JsonPropertyName("notificationBody")]
    public string NotificationBody { get => field ?? ""; set; }
}
