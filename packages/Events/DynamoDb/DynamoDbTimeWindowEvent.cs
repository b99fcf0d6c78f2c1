using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A batch of changes of a DynamoDB table whose event source mapping has a tumbling window. Return a
/// <see cref="TimeWindowResponse"/>; <see cref="DynamoDbBatch"/> makes it.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-windows.html"/>.
/// </summary>
[LambdaEvent("dynamodb-stream-time-window", LambdaEventDirection.Received,
    "Records & Records.dynamodb & window & isFinalInvokeForWindow",
    "Records.dynamodb & window",
    "Records.eventSource=aws:dynamodb & window")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record DynamoDbTimeWindowEvent : LambdaPayload, ILambdaJson<DynamoDbTimeWindowEvent>
{
    /// <summary>The changes, in the order of the shard; the last invocation of a window may have none.</summary>
    [JsonPropertyName("Records")]
    public IReadOnlyList<DynamoDbRecord> Records { get => field ?? []; set; }

    /// <summary>The window of the changes.</summary>
    public TimeWindow Window { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>
    /// The state that the previous invocation of this window returned; an empty object in the first. Read it with <c>window.State(AppJson.Default.Totals)</c>.
    /// </summary>
    public JsonElement? State { get; set; }

    /// <summary>The shard.</summary>
    public string ShardId { get => field ?? ""; set; }

    /// <summary>The ARN of the table's stream.</summary>
    [JsonPropertyName("eventSourceARN")]
    public string EventSourceArn { get => field ?? ""; set; }

    /// <summary>Whether this is the last invocation of the window. Its state is the result.</summary>
    public bool? IsFinalInvokeForWindow { get; set; }

    /// <summary>Whether the window ends early, because the state exceeds 1 MB.</summary>
    public bool? IsWindowTerminatedEarly { get; set; }
}
