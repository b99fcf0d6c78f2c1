using System.Text.Json.Serialization;

namespace Lambent.Events.CodeCommit;

/// <summary>
/// A template of approval rules was made, changed, deleted, or bound to repositories: <c>CodeCommit Approval Rule Template Change</c>.
/// See <see href="https://docs.aws.amazon.com/codecommit/latest/userguide/monitoring-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-codecommit-approval-rule-template-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<CodeCommitApprovalTemplateDetail>))]
public sealed partial record CodeCommitApprovalTemplateDetail : LambdaPayload, ILambdaJson<CodeCommitApprovalTemplateDetail>
{
    /// <summary>The event type, such as <c>approvalRuleTemplateCreated</c>.</summary>
    [JsonPropertyName("event")]
    public string Event { get => field ?? ""; set; }

    /// <summary>The template.</summary>
    [JsonPropertyName("approvalRuleTemplateId")]
    public string ApprovalRuleTemplateId { get => field ?? ""; set; }

    /// <summary>The name of the template.</summary>
    [JsonPropertyName("approvalRuleTemplateName")]
    public string ApprovalRuleTemplateName { get => field ?? ""; set; }

    /// <summary>The SHA-256 of its rules.</summary>
    [JsonPropertyName("approvalRuleTemplateContentSha256")]
    public string ApprovalRuleTemplateContentSha256 { get => field ?? ""; set; }

    /// <summary>The time of creation.</summary>
    [JsonPropertyName("creationDate")]
    [JsonConverter(typeof(JavaDateConverter))]
    public Timestamp? CreationDate { get; set; }

    /// <summary>The time of the last change.</summary>
    [JsonPropertyName("lastModifiedDate")]
    [JsonConverter(typeof(JavaDateConverter))]
    public Timestamp? LastModifiedDate { get; set; }

    /// <summary>The identity of the caller.</summary>
    [JsonPropertyName("callerUserArn")]
    public string CallerUserArn { get => field ?? ""; set; }

    /// <summary>The repositories, by name, and their ids.</summary>
    [JsonPropertyName("repositories")]
    public IReadOnlyDictionary<string, string> Repositories { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>A description of what happened.</summary>
    [JsonPropertyName("notificationBody")]
    public string NotificationBody { get => field ?? ""; set; }
}
