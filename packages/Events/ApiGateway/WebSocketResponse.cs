namespace Lambent.Events;

/// <summary>
/// The response of a function to a <see cref="WebSocketRequest"/>. A status other than 2xx refuses a connection that opens; the client sees a
/// body if the route has a route response.
/// See <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-route-response.html"/>.
/// </summary>
[LambdaEvent("apigateway-websocket-response", LambdaEventDirection.Returned)]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record WebSocketResponse : ProxyResponse<WebSocketResponse>, ILambdaJson<WebSocketResponse>
{
    /// <summary>Headers with several values.</summary>
    public MultiValueHeaderMap? MultiValueHeaders { get; set; }
}
