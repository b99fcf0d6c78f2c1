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
[JsonSerializable(typeof(AlbRequest))]
[JsonSerializable(typeof(AlbResponse))]
[JsonSerializable(typeof(VpcLatticeV2Request))]
[JsonSerializable(typeof(WebSocketResponse))]
[JsonSerializable(typeof(APIGatewayAuthorizerResponse))]
[JsonSerializable(typeof(CloudFrontEvent))]
[JsonSerializable(typeof(CloudFrontResponse))]
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
[JsonSerializable(typeof(AlbRequest))]
[JsonSerializable(typeof(AlbResponse))]
[JsonSerializable(typeof(VpcLatticeV2Request))]
[JsonSerializable(typeof(WebSocketResponse))]
[JsonSerializable(typeof(APIGatewayAuthorizerResponse))]
[JsonSerializable(typeof(CloudFrontEvent))]
[JsonSerializable(typeof(CloudFrontResponse))]
[JsonSerializable(typeof(CloudFrontResult))]
[JsonSerializable(typeof(Dictionary<string, JsonScalar>))]
internal sealed partial class UserJson : JsonSerializerContext;
