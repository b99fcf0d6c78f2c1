namespace Lambent.Events;

/// <summary>
/// An event of a WebSocket connection: it opens, sends a message or closes. Read a JSON message with
/// <c>request.Body(AppJson.Default.Order)</c>.
/// See <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-develop-routes.html"/>.
/// </summary>
[LambdaEvent("apigateway-websocket-connect", LambdaEventDirection.Received, "requestContext.connectionId & requestContext.eventType=CONNECT")]
[LambdaEvent("apigateway-websocket-disconnect", LambdaEventDirection.Received, "requestContext.connectionId & requestContext.eventType=DISCONNECT")]
[LambdaEvent("apigateway-websocket-message", LambdaEventDirection.Received,
    "requestContext.connectionId",
    "requestContext.connectionId & requestContext.eventType=MESSAGE")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record WebSocketRequest : LambdaPayload, ILambdaJson<WebSocketRequest>, IHttpBody
{
    /// <summary>Not used by WebSocket APIs: null.</summary>
    public string? Resource { get; set; }

    /// <summary>Not used by WebSocket APIs: null.</summary>
    public string? Path { get; set; }

    /// <summary>Not used by WebSocket APIs: null.</summary>
    public string? HttpMethod { get; set; }

    /// <summary>
    /// The headers of the request that opens the connection, the last value of repeated ones; a few when it closes, none with messages.
    /// </summary>
    public HeaderMap Headers { get => field ?? HeaderMap.Empty; set; }

    /// <summary>The headers with all their values.</summary>
    public MultiValueHeaderMap MultiValueHeaders { get => field ?? MultiValueHeaderMap.Empty; set; }

    /// <summary>The query parameters of the request that opens the connection, decoded; the last value of repeated ones.</summary>
    public IReadOnlyDictionary<string, string> QueryStringParameters { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The query parameters of the request that opens the connection, decoded, with all values of each.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> MultiValueQueryStringParameters
    {
        get => field ?? ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;
        set;
    }

    /// <summary>Not used by WebSocket APIs: empty.</summary>
    public IReadOnlyDictionary<string, string> PathParameters { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The stage variables, by name.</summary>
    public IReadOnlyDictionary<string, string> StageVariables { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>Details of the connection and the message: API, stage, route, identity.</summary>
    public WebSocketRequestContext RequestContext { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The message, in base64 if <see cref="IsBase64Encoded"/> is true; null when the connection opens or closes.</summary>
    public string? Body { get; set; }

    /// <summary>Whether <see cref="Body"/> is base64; null means no.</summary>
    public bool? IsBase64Encoded { get; set; }
}
