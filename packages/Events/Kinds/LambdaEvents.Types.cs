using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>What kinds of payload there are, and what reads them.</summary>
public static partial class LambdaEvents
{
    // A row per kind, each linked by this table only: who does not call TypeOf or Kinds pays for none of them.
    private static Dictionary<string, Func<LambdaEventType>> Types => field ??= new(StringComparer.Ordinal)
    {
        ["amazonmq-activemq"] = () => Received(ActiveMQEvent.JsonTypeInfo),
        ["amazonmq-rabbitmq"] = () => Received(RabbitMQEvent.JsonTypeInfo),
        ["apigateway-http-v1-request"] = () => Received(APIGatewayV1Request.JsonTypeInfo),
        ["apigateway-http-v2-request"] = () => Received(APIGatewayV2Request.JsonTypeInfo),
        ["apigateway-http-v2-response"] = () => Returned(APIGatewayV2Response.JsonTypeInfo),
        ["apigateway-rest-v1-request"] = () => Received(APIGatewayV1Request.JsonTypeInfo),
        ["apigateway-rest-v1-response"] = () => Returned(APIGatewayV1Response.JsonTypeInfo),
        ["batch-item-failures-response"] = () => Returned(SqsBatchResponse.JsonTypeInfo),
        ["documentdb-change-stream"] = () => Received(DocumentDbEvent.JsonTypeInfo),
        ["dynamodb-kinesis-data-stream-record"] = () => Received(DynamoDbKinesisRecord.JsonTypeInfo),
        ["dynamodb-stream"] = () => Received(DynamoDbEvent.JsonTypeInfo),
        ["dynamodb-stream-record-fragment"] = () => Received(DynamoDbRecord.JsonTypeInfo),
        ["dynamodb-stream-time-window"] = () => Received(DynamoDbTimeWindowEvent.JsonTypeInfo),
        ["event-source-mapping-failure-record"] = () => Received(EventSourceMappingFailure.JsonTypeInfo),
        ["kafka-batch-item-failures-response"] = () => Returned(KafkaBatchResponse.JsonTypeInfo),
        ["kinesis-analytics-input-preprocessing"] = () => Received(KinesisAnalyticsInputEvent.JsonTypeInfo),
        ["kinesis-analytics-output-delivery"] = () => Received(KinesisAnalyticsOutputEvent.JsonTypeInfo),
        ["kinesis-analytics-response"] = () => Returned(KinesisAnalyticsResponse.JsonTypeInfo),
        ["kinesis-firehose-msk-request"] = () => Received(FirehoseMskEvent.JsonTypeInfo),
        ["kinesis-firehose-msk-response"] = () => Returned(FirehoseMskResponse.JsonTypeInfo),
        ["kinesis-firehose-request"] = () => Received(FirehoseEvent.JsonTypeInfo),
        ["kinesis-firehose-response"] = () => Returned(FirehoseResponse.JsonTypeInfo),
        ["kinesis-stream"] = () => Received(KinesisEvent.JsonTypeInfo),
        ["kinesis-stream-time-window"] = () => Received(KinesisTimeWindowEvent.JsonTypeInfo),
        ["lambda-destination"] = () => Received(LambdaDestinationEvent.JsonTypeInfo),
        ["msk-kafka"] = () => Received(KafkaEvent.JsonTypeInfo),
        ["self-managed-kafka"] = () => Received(KafkaEvent.JsonTypeInfo),
        ["sns"] = () => Received(SnsEvent.JsonTypeInfo),
        ["sns-message"] = () => Received(SnsMessage.JsonTypeInfo),
        ["sqs"] = () => Received(SqsEvent.JsonTypeInfo),
        ["sqs-receive-message-api-result"] = () => Received(SqsReceiveMessageResult.JsonTypeInfo),
        ["stream-batch-item-failures-response"] = () => Returned(StreamBatchResponse.JsonTypeInfo),
        ["time-window-response"] = () => Returned(TimeWindowResponse.JsonTypeInfo),
    };

    /// <summary>All kinds that have a type.</summary>
    public static IEnumerable<LambdaEventKind> Kinds => Types.Keys.Select(key => new LambdaEventKind(key));

    /// <summary>What reads and writes payloads of a kind. A function that calls this carries every event type there is.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Null when the kind has no type.</returns>
    public static LambdaEventType? TypeOf(LambdaEventKind kind) =>
        kind.IsKnown && Types.TryGetValue(kind.Key, out var type) ? type() : null;

    private static LambdaEventType Received(JsonTypeInfo contract) => new(contract, LambdaEventDirection.Received, null);

    private static LambdaEventType Returned(JsonTypeInfo contract) => new(contract, LambdaEventDirection.Returned, null);

    private static LambdaEventType Both(JsonTypeInfo contract) => new(contract, LambdaEventDirection.Both, null);
}
