using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A batch of Kafka records that a Data Firehose stream with an Amazon MSK source sends for transformation. Return a <see
/// cref="FirehoseMskResponse"/> with a result for each record; <see cref="FirehoseBatch"/> makes it.
/// See <see href="https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<FirehoseMskEvent>))]
public sealed partial record FirehoseMskEvent : LambdaPayload, ILambdaJson<FirehoseMskEvent>
{
    /// <summary>The ID of the invocation.</summary>
    [JsonPropertyName("invocationId")]
    public string InvocationId { get => field ?? ""; set; }

    /// <summary>The ARN of the Firehose stream.</summary>
    [JsonPropertyName("deliveryStreamArn")]
    public string DeliveryStreamArn { get => field ?? ""; set; }

    /// <summary>The ARN of the MSK cluster.</summary>
    [JsonPropertyName("sourceMSKArn")]
    public string SourceMskArn { get => field ?? ""; set; }

    /// <summary>The region of the Firehose stream.</summary>
    [JsonPropertyName("region")]
    public string Region { get => field ?? ""; set; }

    /// <summary>The records.</summary>
    [JsonPropertyName("records")]
    public IReadOnlyList<FirehoseMskRecord> Records { get => field ?? []; set; }
}
