namespace Lambent.Events;

/// <summary>
/// AWS Config asks a custom rule to evaluate resources. Results go to its PutEvaluations API with <see cref="ResultToken"/>.
/// <c>config.InvokingEvent&lt;ConfigInvokingEvent&gt;()</c> tells what is to be evaluated.
/// See <see href="https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_lambda-functions.html"/>.
/// </summary>
[LambdaEvent("config-rule", LambdaEventDirection.Received, "invokingEvent & resultToken")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record ConfigRuleEvent : LambdaPayload, ILambdaJson<ConfigRuleEvent>
{
    /// <summary>The invoking event, as JSON in a string.</summary>
    public string InvokingEvent { get => field ?? ""; set; }

    /// <summary>The parameters of the rule, as JSON: <c>config.RuleParameters(AppJson.Default.Settings)</c>.</summary>
    public string? RuleParameters { get; set; }

    /// <summary>The token for PutEvaluations.</summary>
    public string ResultToken { get => field ?? ""; set; }

    /// <summary>Whether the resource is no longer in the scope of the rule.</summary>
    public bool? EventLeftScope { get; set; }

    /// <summary>The role that AWS Config uses.</summary>
    public string? ExecutionRoleArn { get; set; }

    /// <summary>The ARN of the rule.</summary>
    public string? ConfigRuleArn { get; set; }

    /// <summary>The name of the rule.</summary>
    public string ConfigRuleName { get => field ?? ""; set; }

    /// <summary>The id of the rule.</summary>
    public string? ConfigRuleId { get; set; }

    /// <summary>The account of the rule.</summary>
    public string AccountId { get => field ?? ""; set; }

    /// <summary>The version of the format, <c>1.0</c>.</summary>
    public string? Version { get; set; }

    /// <summary>Whether the resource exists.</summary>
    public ConfigEvaluationMode EvaluationMode { get; set; }
}

/// <summary>When AWS Config evaluates a resource.</summary>
[OpenEnum]
public readonly partial struct ConfigEvaluationMode
{
    /// <summary>It exists.</summary>
    public const string Detective = "DETECTIVE";

    /// <summary>It is about to be made.</summary>
    public const string Proactive = "PROACTIVE";
}
