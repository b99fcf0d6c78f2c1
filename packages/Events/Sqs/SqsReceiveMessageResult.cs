using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// What the SQS API answers to ReceiveMessage, as a state machine of Step Functions passes it on. Events of a queue are <see
/// cref="SqsEvent"/>s.
/// See <see href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html"/>.
/// </summary>
public sealed record SqsReceiveMessageResult : LambdaPayload, ILambdaJson<SqsReceiveMessageResult>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<SqsReceiveMessageResult> JsonTypeInfo => field ??= PayloadJson.Event<SqsReceiveMessageResult>(new SqsReceiveMessageResultJson());

    /// <summary>The messages; none when the queue had none.</summary>
    [JsonPropertyName("Messages")]
    public IReadOnlyList<SqsApiMessage> Messages { get => field ?? []; set; }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SqsReceiveMessageResult))]
internal sealed partial class SqsReceiveMessageResultJson : JsonSerializerContext;
