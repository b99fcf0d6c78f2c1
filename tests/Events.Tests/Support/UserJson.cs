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
[JsonSerializable(typeof(EventBridgeEvent))]
[JsonSerializable(typeof(S3.S3ObjectDetail))]
internal sealed partial class PlainUserJson : JsonSerializerContext;

/// <summary>A context with the options that most web projects set.</summary>
[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(Dictionary<string, int>))]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(System.Text.Json.JsonElement))]
[JsonSerializable(typeof(SqsEvent))]
[JsonSerializable(typeof(SqsBatchResponse))]
[JsonSerializable(typeof(SnsEvent))]
[JsonSerializable(typeof(SnsMessage))]
[JsonSerializable(typeof(APIGatewayV1Request))]
[JsonSerializable(typeof(APIGatewayV1Response))]
[JsonSerializable(typeof(APIGatewayV2Request))]
[JsonSerializable(typeof(APIGatewayV2Response))]
[JsonSerializable(typeof(EventBridgeEvent))]
[JsonSerializable(typeof(S3.S3ObjectDetail))]
internal sealed partial class UserJson : JsonSerializerContext;
