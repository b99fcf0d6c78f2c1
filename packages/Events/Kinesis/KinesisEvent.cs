using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A batch of records from a shard of a Kinesis data stream.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<KinesisEvent>))]
public sealed partial record KinesisEvent : LambdaPayload, ILambdaJson<KinesisEvent>
{
    /// <summary>The records, in the order of the shard.</summary>
    [JsonPropertyName("Records")]
    public IReadOnlyList<KinesisRecord> Records { get => field ?? []; set; }
}
