using System.Text.Json.Serialization;

namespace Lambent.Events.Macie;

/// <summary>
/// An alert of Macie Classic: <c>Macie Alert</c>. Times have no zone and are in UTC.
/// See <see href="https://docs.aws.amazon.com/macie/latest/userguide/macie-cloudwatch-events.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<MacieAlertDetail>))]
public sealed partial record MacieAlertDetail : LambdaPayload, ILambdaJson<MacieAlertDetail>
{
    /// <summary><c>ALERT_CREATED</c> or <c>ALERT_UPDATED</c>.</summary>
    [JsonPropertyName("notification-type")]
    public string NotificationType { get => field ?? ""; set; }

    /// <summary>The risk of the alert.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>The labels.</summary>
    [JsonPropertyName("tags")]
    public IReadOnlyList<string> Tags { get => field ?? []; set; }

    /// <summary>The URL in the console.</summary>
    [JsonPropertyName("url")]
    public string Url { get => field ?? ""; set; }

    /// <summary>The ARN of the alert.</summary>
    [JsonPropertyName("alert-arn")]
    public string AlertArn { get => field ?? ""; set; }

    /// <summary>The severity, up to 100.</summary>
    [JsonPropertyName("risk-score")]
    public int? RiskScore { get; set; }

    /// <summary>The trigger.</summary>
    [JsonPropertyName("trigger")]
    public MacieTrigger Trigger { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The time of the alert.</summary>
    [JsonPropertyName("created-at")]
    public Timestamp? CreatedAt { get; set; }

    /// <summary>The actor.</summary>
    [JsonPropertyName("actor")]
    public string Actor { get => field ?? ""; set; }

    /// <summary>The summary of the activity; null in predictive alerts.</summary>
    [JsonPropertyName("summary")]
    public MacieSummary? Summary { get; set; }
}
