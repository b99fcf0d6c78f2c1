using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A message that was published to an SNS topic. See <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html"/>.
/// </summary>
[LambdaEvent("sns", LambdaEventDirection.Received, "Records.Sns", DecidedBy = "Records.EventSource=aws:sns")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record SnsEvent : LambdaPayload, ILambdaJson<SnsEvent>
{
    /// <summary>The notifications: SNS sends one at a time.</summary>
    [JsonPropertyName("Records")]
    public IReadOnlyList<SnsRecord> Records { get => field ?? []; set; }
}

/// <summary>The delivery of a message to the function.</summary>
public sealed partial record SnsRecord : LambdaPayload
{
    /// <summary>Always <c>aws:sns</c>.</summary>
    [JsonPropertyName("EventSource")]
    public string EventSource { get => field ?? ""; set; }

    /// <summary>The version of the record's format, <c>1.0</c>.</summary>
    [JsonPropertyName("EventVersion")]
    public string EventVersion { get => field ?? ""; set; }

    /// <summary>The ARN of the subscription that delivered the message.</summary>
    [JsonPropertyName("EventSubscriptionArn")]
    public string EventSubscriptionArn { get => field ?? ""; set; }

    /// <summary>The message.</summary>
    [JsonPropertyName("Sns")]
    public SnsMessage Sns { get => field ??= new() { IsPlaceholder = true }; set; }
}
