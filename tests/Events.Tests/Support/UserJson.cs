using System.Text.Json.Serialization;

namespace Lambent.Events.Tests;

internal sealed record Order(string? OrderId, int Quantity);

/// <summary>A context as a user of the package writes it, without any option.</summary>
[JsonSerializable(typeof(SqsEvent))]
[JsonSerializable(typeof(SqsBatchResponse))]
[JsonSerializable(typeof(SnsEvent))]
[JsonSerializable(typeof(SnsMessage))]
[JsonSerializable(typeof(APIGatewayV1Request))]
[JsonSerializable(typeof(APIGatewayV1Response))]
[JsonSerializable(typeof(APIGatewayV2Request))]
[JsonSerializable(typeof(APIGatewayV2Response))]
[JsonSerializable(typeof(KinesisEvent))]
[JsonSerializable(typeof(StreamBatchResponse))]
[JsonSerializable(typeof(DynamoDbEvent))]
[JsonSerializable(typeof(DynamoDbTimeWindowEvent))]
[JsonSerializable(typeof(TimeWindowResponse))]
[JsonSerializable(typeof(KafkaEvent))]
[JsonSerializable(typeof(KafkaBatchResponse))]
[JsonSerializable(typeof(FirehoseEvent))]
[JsonSerializable(typeof(FirehoseResponse))]
[JsonSerializable(typeof(RabbitMQEvent))]
[JsonSerializable(typeof(DocumentDbEvent))]
internal sealed partial class PlainUserJson : JsonSerializerContext;

/// <summary>A context with the options that most web projects set.</summary>
[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(Dictionary<string, int>))]
[JsonSerializable(typeof(SqsEvent))]
[JsonSerializable(typeof(SqsBatchResponse))]
[JsonSerializable(typeof(SnsEvent))]
[JsonSerializable(typeof(SnsMessage))]
[JsonSerializable(typeof(APIGatewayV1Request))]
[JsonSerializable(typeof(APIGatewayV1Response))]
[JsonSerializable(typeof(APIGatewayV2Request))]
[JsonSerializable(typeof(APIGatewayV2Response))]
[JsonSerializable(typeof(KinesisEvent))]
[JsonSerializable(typeof(StreamBatchResponse))]
[JsonSerializable(typeof(DynamoDbEvent))]
[JsonSerializable(typeof(DynamoDbTimeWindowEvent))]
[JsonSerializable(typeof(TimeWindowResponse))]
[JsonSerializable(typeof(KafkaEvent))]
[JsonSerializable(typeof(KafkaBatchResponse))]
[JsonSerializable(typeof(FirehoseEvent))]
[JsonSerializable(typeof(FirehoseResponse))]
[JsonSerializable(typeof(RabbitMQEvent))]
[JsonSerializable(typeof(DocumentDbEvent))]
internal sealed partial class UserJson : JsonSerializerContext;
