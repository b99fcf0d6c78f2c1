using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>What kinds of payload there are, and what reads them.</summary>
public static partial class LambdaEvents
{
    // A row per kind, each linked by this table only: who does not call TypeOf or Kinds pays for none of them.
    private static Dictionary<string, Func<LambdaEventType>> Types => field ??= new(StringComparer.Ordinal)
    {
        ["alb-request"] = () => Received(AlbRequest.JsonTypeInfo),
        ["alb-response"] = () => Returned(AlbResponse.JsonTypeInfo),
        ["apigateway-authorizer-request-request"] = () => Received(APIGatewayRequestAuthorizerRequest.JsonTypeInfo),
        ["apigateway-authorizer-response"] = () => Returned(APIGatewayAuthorizerResponse.JsonTypeInfo),
        ["apigateway-authorizer-token-request"] = () => Received(APIGatewayTokenAuthorizerRequest.JsonTypeInfo),
        ["apigateway-http-v1-request"] = () => Received(APIGatewayV1Request.JsonTypeInfo),
        ["apigateway-http-v2-request"] = () => Received(APIGatewayV2Request.JsonTypeInfo),
        ["apigateway-http-v2-response"] = () => Returned(APIGatewayV2Response.JsonTypeInfo),
        ["apigateway-rest-v1-request"] = () => Received(APIGatewayV1Request.JsonTypeInfo),
        ["apigateway-rest-v1-response"] = () => Returned(APIGatewayV1Response.JsonTypeInfo),
        ["apigateway-v2-authorizer-request"] = () => Received(APIGatewayV2AuthorizerRequest.JsonTypeInfo),
        ["apigateway-v2-authorizer-request-v1-format"] = () => Received(APIGatewayV2AuthorizerV1Request.JsonTypeInfo),
        ["apigateway-v2-authorizer-simple-response"] = () => Returned(APIGatewayV2AuthorizerSimpleResponse.JsonTypeInfo),
        ["apigateway-websocket-authorizer-request"] = () => Received(WebSocketAuthorizerRequest.JsonTypeInfo),
        ["apigateway-websocket-connect"] = () => Received(WebSocketRequest.JsonTypeInfo),
        ["apigateway-websocket-disconnect"] = () => Received(WebSocketRequest.JsonTypeInfo),
        ["apigateway-websocket-message"] = () => Received(WebSocketRequest.JsonTypeInfo),
        ["apigateway-websocket-response"] = () => Returned(WebSocketResponse.JsonTypeInfo),
        ["batch-item-failures-response"] = () => Returned(SqsBatchResponse.JsonTypeInfo),
        ["cloudfront-lambda-edge-request"] = () => Received(CloudFrontEvent.JsonTypeInfo),
        ["cloudfront-lambda-edge-response"] = () => Received(CloudFrontEvent.JsonTypeInfo),
        ["cloudfront-lambda-edge-result-request"] = () => Returned(CloudFrontRequest.JsonTypeInfo),
        ["cloudfront-lambda-edge-result-response"] = () => Returned(CloudFrontResponse.JsonTypeInfo),
        ["function-url-request"] = () => Received(FunctionUrlRequest.JsonTypeInfo),
        ["function-url-response"] = () => Returned(FunctionUrlResponse.JsonTypeInfo),
        ["http-proxy-response"] = () => Returned(APIGatewayV1Response.JsonTypeInfo),
        ["sns"] = () => Received(SnsEvent.JsonTypeInfo),
        ["sns-message"] = () => Received(SnsMessage.JsonTypeInfo),
        ["sqs"] = () => Received(SqsEvent.JsonTypeInfo),
        ["vpc-lattice-response"] = () => Returned(VpcLatticeResponse.JsonTypeInfo),
        ["vpc-lattice-v1-request"] = () => Received(VpcLatticeV1Request.JsonTypeInfo),
        ["vpc-lattice-v2-request"] = () => Received(VpcLatticeV2Request.JsonTypeInfo),
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
