using System.Text.Json.Serialization;

namespace Lambent.Events.Config;

/// <summary>
/// A resource began or ceased to comply with a rule: <c>Config Rules Compliance Change</c>.
/// See <see href="https://docs.aws.amazon.com/config/latest/developerguide/monitor-config-with-cloudwatchevents.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-config-rules-compliance-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record ConfigComplianceDetail : LambdaPayload, ILambdaJson<ConfigComplianceDetail>
{
    /// <summary>The resource.</summary>
    public string ResourceId { get => field ?? ""; set; }

    /// <summary>The type, such as <c>AWS::S3::Bucket</c>.</summary>
    public string ResourceType { get => field ?? ""; set; }

    /// <summary>The region.</summary>
    public string AwsRegion { get => field ?? ""; set; }

    /// <summary>The account.</summary>
    public string AwsAccountId { get => field ?? ""; set; }

    /// <summary>The rule.</summary>
    public string ConfigRuleName { get => field ?? ""; set; }

    /// <summary>The ARN of the rule.</summary>
    [JsonPropertyName("configRuleARN")]
    public string? ConfigRuleArn { get; set; }

    /// <summary>The version of the detail, such as <c>1.0</c>.</summary>
    public string RecordVersion { get => field ?? ""; set; }

    /// <summary><c>ComplianceChangeNotification</c>.</summary>
    public string MessageType { get => field ?? ""; set; }

    /// <summary>The new evaluation result; null when the rule no longer evaluates the resource.</summary>
    public ConfigComplianceResult? NewEvaluationResult { get; set; }

    /// <summary>The old evaluation result; null for the first evaluation.</summary>
    public ConfigComplianceResult? OldEvaluationResult { get; set; }

    /// <summary>The time of the event.</summary>
    public partial DateTimeOffset? NotificationCreationTime { get; set; }
}

/// <summary>The evaluation result of a resource.</summary>
public sealed partial record ConfigComplianceResult : LambdaPayload
{
    /// <summary>The identifier of the evaluation.</summary>
    public ConfigComplianceIdentifier EvaluationResultIdentifier { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The compliance.</summary>
    public ConfigComplianceType ComplianceType { get; set; }

    /// <summary>The annotation of the rule.</summary>
    public string? Annotation { get; set; }

    /// <summary>The time at which the result was recorded.</summary>
    public partial DateTimeOffset? ResultRecordedTime { get; set; }

    /// <summary>The time of the evaluation.</summary>
    public partial DateTimeOffset? ConfigRuleInvokedTime { get; set; }
}

/// <summary>The identifier of an evaluation result.</summary>
public sealed partial record ConfigComplianceIdentifier : LambdaPayload
{
    /// <summary>The rule and the resource.</summary>
    public ConfigComplianceQualifier EvaluationResultQualifier { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The ordering time of the configuration.</summary>
    public partial DateTimeOffset? OrderingTimestamp { get; set; }
}

/// <summary>A rule and a resource.</summary>
public sealed partial record ConfigComplianceQualifier : LambdaPayload
{
    /// <summary>The rule.</summary>
    public string ConfigRuleName { get => field ?? ""; set; }

    /// <summary>The type of the resource.</summary>
    public string ResourceType { get => field ?? ""; set; }

    /// <summary>The resource.</summary>
    public string ResourceId { get => field ?? ""; set; }

    /// <summary><c>DETECTIVE</c> or <c>PROACTIVE</c>.</summary>
    public string? EvaluationMode { get; set; }
}

/// <summary>Whether a resource complies with a rule.</summary>
[OpenEnum]
public readonly partial struct ConfigComplianceType
{
    /// <summary>It does.</summary>
    public const string Compliant = "COMPLIANT";

    /// <summary>It does not.</summary>
    public const string NonCompliant = "NON_COMPLIANT";

    /// <summary>The rule does not apply to it.</summary>
    public const string NotApplicable = "NOT_APPLICABLE";

    /// <summary>The rule could not tell.</summary>
    public const string InsufficientData = "INSUFFICIENT_DATA";
}
