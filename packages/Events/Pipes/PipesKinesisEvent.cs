using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A batch of records from a Kinesis data stream, as a pipe of EventBridge Pipes sends it: a JSON array.
/// See <see href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-kinesis.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty, Form = JsonPayloadForm.Array)]
[JsonConverter(typeof(PayloadConverter<PipesKinesisEvent>))]
public sealed partial record PipesKinesisEvent : LambdaPayload, ILambdaJson<PipesKinesisEvent>
{
    /// <summary>The records, in the order of their shard.</summary>
    [JsonPropertyName("Records")]
    public IReadOnlyList<PipesKinesisRecord> Records { get => field ?? []; set; }
}
