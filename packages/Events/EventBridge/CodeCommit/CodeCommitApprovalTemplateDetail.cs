using System.Text.Json.Serialization;

namespace Lambent.Events.CodeCommit;

/// <summary>
/// A template of approval rules was made, changed, deleted, or bound to repositories: <c>CodeCommit Approval Rule Template Change</c>.
/// See <see href="https://docs.aws.amazon.com/codecommit/latest/userguide/monitoring-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-codecommit-approval-rule-template-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record CodeCommitApprovalTemplateDetail : LambdaPayload, ILambdaJson<CodeCommitApprovalTemplateDetail>
{
    /// <summary>The event type, such as <c>approvalRuleTemplateCreated</c>.</summary>
    public string Event { get => field ?? ""; set; }

    /// <summary>The template.</summary>
    public string ApprovalRuleTemplateId { get => field ?? ""; set; }

    /// <summary>The name of the template.</summary>
    public string ApprovalRuleTemplateName { get => field ?? ""; set; }

    /// <summary>The SHA-256 of its rules.</summary>
    public string ApprovalRuleTemplateContentSha256 { get => field ?? ""; set; }

    /// <summary>The time of creation.</summary>
    [JsonConverter(typeof(JavaDateConverter))]
    public partial DateTimeOffset? CreationDate { get; set; }

    /// <summary>The time of the last change.</summary>
    [JsonConverter(typeof(JavaDateConverter))]
    public partial DateTimeOffset? LastModifiedDate { get; set; }

    /// <summary>The identity of the caller.</summary>
    public string CallerUserArn { get => field ?? ""; set; }

    /// <summary>The repositories, by name, and their ids.</summary>
    public IReadOnlyDictionary<string, string> Repositories { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>A description of what happened.</summary>
    public string NotificationBody { get => field ?? ""; set; }
}
