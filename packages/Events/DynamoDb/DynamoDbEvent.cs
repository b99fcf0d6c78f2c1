using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A batch of changes from the stream of a DynamoDB table: from an event source mapping, or from a pipe of EventBridge Pipes, which sends the changes as a
/// JSON array.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty, Form = JsonPayloadForm.ObjectOrArray)]
[JsonConverter(typeof(PayloadConverter<DynamoDbEvent>))]
public sealed partial record DynamoDbEvent : LambdaPayload, ILambdaJson<DynamoDbEvent>
{
    /// <summary>The changes, in the order of the shard.</summary>
    [JsonPropertyName("Records")]
    public IReadOnlyList<DynamoDbRecord> Records { get => field ?? []; set; }
}
