using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A batch of records that a Data Firehose stream wants transformed. Answer with a <see cref="FirehoseResponse"/> that names each record.
/// See <see href="https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<FirehoseEvent>))]
public sealed partial record FirehoseEvent : LambdaPayload, ILambdaJson<FirehoseEvent>
{
    /// <summary>An id of this call.</summary>
    [JsonPropertyName("invocationId")]
    public string InvocationId { get => field ?? ""; set; }

    /// <summary>The ARN of the Firehose stream.</summary>
    [JsonPropertyName("deliveryStreamArn")]
    public string DeliveryStreamArn { get => field ?? ""; set; }

    /// <summary>The ARN of the Kinesis data stream that the records come from; absent when they were put directly.</summary>
    [JsonPropertyName("sourceKinesisStreamArn")]
    public string? SourceKinesisStreamArn { get; set; }

    /// <summary>The region of the Firehose stream.</summary>
    [JsonPropertyName("region")]
    public string Region { get => field ?? ""; set; }

    /// <summary>The records.</summary>
    [JsonPropertyName("records")]
    public IReadOnlyList<FirehoseRecord> Records { get => field ?? []; set; }
}
