using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// A batch of changes that Lambda took from the stream of a DynamoDB table.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html"/>.
/// </summary>
public sealed record DynamoDbEvent : LambdaPayload, ILambdaJson<DynamoDbEvent>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<DynamoDbEvent> JsonTypeInfo => field ??= PayloadJson.Event<DynamoDbEvent>(new DynamoDbEventJson());

    /// <summary>The changes, in the order of the shard.</summary>
    [JsonPropertyName("Records")]
    public IReadOnlyList<DynamoDbRecord> Records { get => field ?? []; set; }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DynamoDbEvent))]
internal sealed partial class DynamoDbEventJson : JsonSerializerContext;
