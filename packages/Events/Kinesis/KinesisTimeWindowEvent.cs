using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A batch of records of a Kinesis data stream whose event source mapping has a tumbling window. Return a <see
/// cref="TimeWindowResponse"/>; <see cref="KinesisBatch"/> makes it.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html"/>.
/// </summary>
[LambdaEvent("kinesis-stream-time-window", LambdaEventDirection.Received,
    "Records & window & isFinalInvokeForWindow",
    "Records.kinesis & window",
    "Records.eventSource=aws:kinesis & window")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record KinesisTimeWindowEvent : LambdaPayload, ILambdaJson<KinesisTimeWindowEvent>
{
    /// <summary>The records, in the order of the shard; the last invocation of a window may have none.</summary>
    [JsonPropertyName("Records")]
    public IReadOnlyList<KinesisRecord> Records { get => field ?? []; set; }

    /// <summary>The window of the records.</summary>
    public TimeWindow Window { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>
    /// The state that the previous invocation of this window returned; an empty object in the first. Read it with <c>window.State(AppJson.Default.Totals)</c>.
    /// </summary>
    public JsonElement? State { get; set; }

    /// <summary>The shard.</summary>
    public string ShardId { get => field ?? ""; set; }

    /// <summary>The ARN of the stream, or of its consumer.</summary>
    [JsonPropertyName("eventSourceARN")]
    public string EventSourceArn { get => field ?? ""; set; }

    /// <summary>Whether this is the last invocation of the window. Its state is the result.</summary>
    public bool? IsFinalInvokeForWindow { get; set; }

    /// <summary>Whether the window ends early, because the state exceeds 1 MB.</summary>
    public bool? IsWindowTerminatedEarly { get; set; }
}
