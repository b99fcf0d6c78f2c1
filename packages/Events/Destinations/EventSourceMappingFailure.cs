using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A batch of a stream or topic that Lambda gave up, as it sends it to the event source mapping's on-failure destination: a queue, a topic,
/// a bucket.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html"/>.
/// </summary>
[LambdaEvent("event-source-mapping-failure-record", LambdaEventDirection.Received, "KinesisBatchInfo", "DDBStreamBatchInfo", "KafkaBatchInfo")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record EventSourceMappingFailure : LambdaPayload, ILambdaJson<EventSourceMappingFailure>
{
    /// <summary>The last invocation.</summary>
    public LambdaDestinationRequestContext RequestContext { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The result of the invocation; absent when the records exceeded their maximum age.</summary>
    public LambdaDestinationResponseContext? ResponseContext { get; set; }

    /// <summary>The version of this format, <c>1.0</c>.</summary>
    public string Version { get => field ?? ""; set; }

    /// <summary>The time of the record.</summary>
    public partial DateTimeOffset? Timestamp { get; set; }

    /// <summary>The position of the batch; only for a Kinesis data stream.</summary>
    [JsonPropertyName("KinesisBatchInfo")]
    public StreamBatchInfo? KinesisBatchInfo { get; set; }

    /// <summary>The position of the batch; only for a DynamoDB stream.</summary>
    [JsonPropertyName("DDBStreamBatchInfo")]
    public StreamBatchInfo? DynamoDbStreamBatchInfo { get; set; }

    /// <summary>The position of the batch; only for Kafka.</summary>
    [JsonPropertyName("KafkaBatchInfo")]
    public KafkaBatchInfo? KafkaBatchInfo { get; set; }

    /// <summary>
    /// The whole event, as JSON or as text that holds it; only in buckets and Kafka topics. Read it with
    /// <c>failure.Payload&lt;KinesisEvent&gt;()</c>.
    /// </summary>
    public JsonElement? Payload { get; set; }
}

/// <summary>The position of a batch in its stream, where it can be read until it expires.</summary>
public sealed partial record StreamBatchInfo : LambdaPayload
{
    /// <summary>The shard.</summary>
    public string ShardId { get => field ?? ""; set; }

    /// <summary>The sequence number of the first record.</summary>
    public string StartSequenceNumber { get => field ?? ""; set; }

    /// <summary>The sequence number of the last record.</summary>
    public string EndSequenceNumber { get => field ?? ""; set; }

    /// <summary>The arrival time of the first record.</summary>
    public partial DateTimeOffset? ApproximateArrivalOfFirstRecord { get; set; }

    /// <summary>The arrival time of the last record.</summary>
    public partial DateTimeOffset? ApproximateArrivalOfLastRecord { get; set; }

    /// <summary>The number of records.</summary>
    public int? BatchSize { get; set; }

    /// <summary>The ARN of the stream.</summary>
    public string StreamArn { get => field ?? ""; set; }
}
