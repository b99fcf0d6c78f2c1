using System.Text.Json.Serialization;

namespace Lambent.Events.Config;

/// <summary>
/// A resource began or ceased to comply with a rule: <c>Config Rules Compliance Change</c>.
/// See <see href="https://docs.aws.amazon.com/config/latest/developerguide/monitor-config-with-cloudwatchevents.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<ConfigComplianceDetail>))]
public sealed partial record ConfigComplianceDetail : LambdaPayload, ILambdaJson<ConfigComplianceDetail>
{
    /// <summary>The resource.</summary>
    [JsonPropertyName("resourceId")]
    public string ResourceId { get => field ?? ""; set; }

    /// <summary>The type, such as <c>AWS::S3::Bucket</c>.</summary>
    [JsonPropertyName("resourceType")]
    public string ResourceType { get => field ?? ""; set; }

    /// <summary>The region.</summary>
    [JsonPropertyName("awsRegion")]
    public string AwsRegion { get => field ?? ""; set; }

    /// <summary>The account.</summary>
    [JsonPropertyName("awsAccountId")]
    public string AwsAccountId { get => field ?? ""; set; }

    /// <summary>The rule.</summary>
    [JsonPropertyName("configRuleName")]
    public string ConfigRuleName { get => field ?? ""; set; }

    /// <summary>The ARN of the rule.</summary>
    [JsonPropertyName("configRuleARN")]
    public string? ConfigRuleArn { get; set; }

    /// <summary>The version of the detail, such as <c>1.0</c>.</summary>
    [JsonPropertyName("recordVersion")]
    public string RecordVersion { get => field ?? ""; set; }

    /// <summary><c>ComplianceChangeNotification</c>.</summary>
    [JsonPropertyName("messageType")]
    public string MessageType { get => field ?? ""; set; }

    /// <summary>The new evaluation result; null when the rule no longer evaluates the resource.</summary>
    [JsonPropertyName("newEvaluationResult")]
    public ConfigComplianceResult? NewEvaluationResult { get; set; }

    /// <summary>The old evaluation result; null for the first evaluation.</summary>
    [JsonPropertyName("oldEvaluationResult")]
    public ConfigComplianceResult? OldEvaluationResult { get; set; }

    /// <summary>The time of the event.</summary>
    [JsonPropertyName("notificationCreationTime")]
    public Timestamp? NotificationCreationTime { get; set; }
}
