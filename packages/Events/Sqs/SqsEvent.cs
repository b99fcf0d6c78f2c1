using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// A batch of messages that Lambda took from an SQS queue.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html"/>.
/// </summary>
public sealed record SqsEvent : LambdaPayload, ILambdaJson<SqsEvent>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<SqsEvent> JsonTypeInfo => field ??= PayloadJson.Event<SqsEvent>(new SqsEventJson());

    /// <summary>The messages; of a FIFO queue in the order of their groups.</summary>
    [JsonPropertyName("Records")]
    public IReadOnlyList<SqsMessage> Records { get => field ?? []; set; }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SqsEvent))]
internal sealed partial class SqsEventJson : JsonSerializerContext;
