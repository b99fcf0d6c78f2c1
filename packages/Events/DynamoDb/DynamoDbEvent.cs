using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A batch of changes that Lambda read from the stream of a DynamoDB table. <see cref="DynamoDbBatch"/> handles each change.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html"/>.
/// </summary>
[LambdaEvent("dynamodb-stream", LambdaEventDirection.Received, "Records.dynamodb", "Records.eventSource=aws:dynamodb")]
[LambdaEvent("pipes-dynamodb", LambdaEventDirection.Received, DecidedBy = "[].eventSource=aws:dynamodb")]
[JsonPayload(JsonPayloadRules.OmitEmpty, Form = JsonPayloadForm.ObjectOrArray)]
public sealed partial record DynamoDbEvent : LambdaPayload, ILambdaJson<DynamoDbEvent>
{
    /// <summary>The changes, in the order of the shard.</summary>
    [JsonPropertyName("Records")]
    public IReadOnlyList<DynamoDbRecord> Records { get => field ?? []; set; }
}
