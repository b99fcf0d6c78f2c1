using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// A batch of records that Lambda took from a shard of a Kinesis data stream.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html"/>.
/// </summary>
public sealed record KinesisEvent : LambdaPayload, ILambdaJson<KinesisEvent>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<KinesisEvent> JsonTypeInfo => field ??= PayloadJson.Event<KinesisEvent>(new KinesisEventJson());

    /// <summary>The records, in the order of the shard.</summary>
    [JsonPropertyName("Records")]
    public IReadOnlyList<KinesisRecord> Records { get => field ?? []; set; }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(KinesisEvent))]
internal sealed partial class KinesisEventJson : JsonSerializerContext;
