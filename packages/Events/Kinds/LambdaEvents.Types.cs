using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>What kinds of payload there are, and what reads them.</summary>
public static partial class LambdaEvents
{
    // A row per kind, each linked by this table only: who does not call TypeOf or Kinds pays for none of them.
    private static Dictionary<string, Func<LambdaEventType>> Types => field ??= new(StringComparer.Ordinal)
    {
        ["apigateway-http-v1-request"] = () => Received(APIGatewayV1Request.JsonTypeInfo),
        ["apigateway-http-v2-request"] = () => Received(APIGatewayV2Request.JsonTypeInfo),
        ["apigateway-http-v2-response"] = () => Returned(APIGatewayV2Response.JsonTypeInfo),
        ["apigateway-rest-v1-request"] = () => Received(APIGatewayV1Request.JsonTypeInfo),
        ["apigateway-rest-v1-response"] = () => Returned(APIGatewayV1Response.JsonTypeInfo),
        ["batch-item-failures-response"] = () => Returned(SqsBatchResponse.JsonTypeInfo),
        ["eventbridge-custom"] = () => EventBridge(),
        ["eventbridge-partner"] = () => EventBridge(),
        ["eventbridge-scheduled-event"] = () => EventBridge(),
        ["eventbridge-scheduler"] = () => EventBridge(),
        ["sns"] = () => Received(SnsEvent.JsonTypeInfo),
        ["sns-message"] = () => Received(SnsMessage.JsonTypeInfo),
        ["sqs"] = () => Received(SqsEvent.JsonTypeInfo),
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

    private static LambdaEventType EventBridge(JsonTypeInfo? detail = null) => new(EventBridgeEvent.JsonTypeInfo, LambdaEventDirection.Received, detail);

    private static LambdaEventType Both(JsonTypeInfo contract) => new(contract, LambdaEventDirection.Both, null);
}
