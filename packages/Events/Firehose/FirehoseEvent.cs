using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A batch of records that a Data Firehose stream sends for transformation. Return a <see cref="FirehoseResponse"/> with a result for each record; <see
/// cref="FirehoseBatch"/> makes it.
/// See <see href="https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<FirehoseEvent>))]
public sealed partial record FirehoseEvent : LambdaPayload, ILambdaJson<FirehoseEvent>
{
    /// <summary>The ID of the invocation.</summary>
    [JsonPropertyName("invocationId")]
    public string InvocationId { get => field ?? ""; set; }

    /// <summary>The ARN of the Firehose stream.</summary>
    [JsonPropertyName("deliveryStreamArn")]
    public string DeliveryStreamArn { get => field ?? ""; set; }

    /// <summary>The ARN of the Kinesis data stream of the records; null when they were written to Firehose directly.</summary>
    [JsonPropertyName("sourceKinesisStreamArn")]
    public string? SourceKinesisStreamArn { get; set; }

    /// <summary>The region of the Firehose stream.</summary>
    [JsonPropertyName("region")]
    public string Region { get => field ?? ""; set; }

    /// <summary>The records.</summary>
    [JsonPropertyName("records")]
    public IReadOnlyList<FirehoseRecord> Records { get => field ?? []; set; }
}
