using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A batch of a stream or topic that Lambda gave up, as it sends it to the event source mapping's on-failure destination: a queue, a topic,
/// a bucket.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<EventSourceMappingFailure>))]
public sealed partial record EventSourceMappingFailure : LambdaPayload, ILambdaJson<EventSourceMappingFailure>
{
    /// <summary>The last invocation.</summary>
    [JsonPropertyName("requestContext")]
    public LambdaDestinationRequestContext RequestContext { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The result of the invocation; absent when the records exceeded their maximum age.</summary>
    [JsonPropertyName("responseContext")]
    public LambdaDestinationResponseContext? ResponseContext { get; set; }

    /// <summary>The version of this format, <c>1.0</c>.</summary>
    [JsonPropertyName("version")]
    public string Version { get => field ?? ""; set; }

    /// <summary>The time of the record.</summary>
    [JsonPropertyName("timestamp")]
    public Timestamp? Timestamp { get; set; }

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
    [JsonPropertyName("payload")]
    public JsonElement? Payload { get; set; }
}
