namespace Lambent.Events;

/// <summary>
/// The event of the authorizer of the <c>$connect</c> route of a WebSocket API. The function returns an <see
/// cref="APIGatewayAuthorizerResponse"/>.
/// See <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-lambda-auth.html"/>.
/// </summary>
[LambdaEvent("apigateway-websocket-authorizer-request", LambdaEventDirection.Received, "type=REQUEST & methodArn & requestContext.connectionId")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record WebSocketAuthorizerRequest : LambdaPayload, ILambdaJson<WebSocketAuthorizerRequest>
{
    /// <summary>Always <c>REQUEST</c>.</summary>
    public string Type { get => field ?? ""; set; }

    /// <summary>The ARN of the route that the client calls.</summary>
    public string MethodArn { get => field ?? ""; set; }

    /// <summary>The headers in the casing of the client; the last value of repeated ones.</summary>
    public HeaderMap Headers { get => field ?? HeaderMap.Empty; set; }

    /// <summary>The headers with all their values.</summary>
    public MultiValueHeaderMap MultiValueHeaders { get => field ?? MultiValueHeaderMap.Empty; set; }

    /// <summary>The query parameters, decoded; the last value of repeated ones.</summary>
    public IReadOnlyDictionary<string, string> QueryStringParameters { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The query parameters, decoded, with all values of each.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> MultiValueQueryStringParameters
    {
        get => field ?? ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;
        set;
    }

    /// <summary>The stage variables, by name.</summary>
    public IReadOnlyDictionary<string, string> StageVariables { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>Details of the connection: API, stage, route, identity.</summary>
    public WebSocketRequestContext RequestContext { get => field ??= new() { IsPlaceholder = true }; set; }
}

/// <summary>
/// Details of a connection of a WebSocket API. Send messages to the client to
/// <c>https://{DomainName}/{Stage}/@connections/{ConnectionId}</c>.
/// </summary>
public sealed partial record WebSocketRequestContext : LambdaPayload
{
    /// <summary>The account of the API.</summary>
    public string? AccountId { get; set; }

    /// <summary>The id of the API.</summary>
    public string? ApiId { get; set; }

    /// <summary>The result of the authorizer of the <c>$connect</c> route; null when the route has none.</summary>
    public APIGatewayV1Authorizer? Authorizer { get; set; }

    /// <summary>The time at which the connection was opened.</summary>
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? ConnectedAt { get; set; }

    /// <summary>The id of the connection.</summary>
    public string ConnectionId { get => field ?? ""; set; }

    /// <summary>The reason for the close; only when the connection closes.</summary>
    public string? DisconnectReason { get; set; }

    /// <summary>The close code of the WebSocket protocol, such as 1001; only when the connection closes.</summary>
    public int? DisconnectStatusCode { get; set; }

    /// <summary>The domain of the API.</summary>
    public string? DomainName { get; set; }

    /// <summary>The first label of <see cref="DomainName"/>.</summary>
    public string? DomainPrefix { get; set; }

    /// <summary>The error; only for integrations with request mapping.</summary>
    public string? Error { get; set; }

    /// <summary>The type of the event: the connection opens, sends a message or closes.</summary>
    public WebSocketEventType EventType { get; set; }

    /// <summary>The id of the request to API Gateway.</summary>
    public string? ExtendedRequestId { get; set; }

    /// <summary>Not used by WebSocket APIs: null.</summary>
    public string? HttpMethod { get; set; }

    /// <summary>The identity of the caller.</summary>
    public APIGatewayV1Identity Identity { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The latency of the integration, in milliseconds; only for integrations with request mapping.</summary>
    public WireNumber? IntegrationLatency { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>Always <c>IN</c>.</summary>
    public string? MessageDirection { get; set; }

    /// <summary>The id of the message; null when the connection opens or closes.</summary>
    public string? MessageId { get; set; }

    /// <summary>The operation name of the route.</summary>
    public string? OperationName { get; set; }

    /// <summary>Not used by WebSocket APIs: null.</summary>
    public string? Path { get; set; }

    /// <summary>The id of the request, as in the access log.</summary>
    public string? RequestId { get; set; }

    /// <summary>The time of the request, to the second.</summary>
    [WireFormat(TimestampFormat.CommonLog)]
    public partial DateTimeOffset? RequestTime { get; set; }

    /// <summary>The time of the request, to the millisecond.</summary>
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? RequestTimeEpoch { get; set; }

    /// <summary>Not used by WebSocket APIs: null.</summary>
    public string? ResourceId { get; set; }

    /// <summary>Not used by WebSocket APIs: null.</summary>
    public string? ResourcePath { get; set; }

    /// <summary>The route that matched: <c>$connect</c>, <c>$disconnect</c>, <c>$default</c> or one of the API.</summary>
    public string RouteKey { get => field ?? ""; set; }

    /// <summary>The stage.</summary>
    public string? Stage { get; set; }

    /// <summary>The status of the response; only for integrations with request mapping.</summary>
    public string? Status { get; set; }
}

/// <summary>What happens on a connection of a WebSocket API.</summary>
[OpenEnum]
public readonly partial struct WebSocketEventType
{
    /// <summary>It opens; a response without a status of 200 refuses it.</summary>
    public const string Connect = "CONNECT";

    /// <summary>It brings a message.</summary>
    public const string Message = "MESSAGE";

    /// <summary>It was closed.</summary>
    public const string Disconnect = "DISCONNECT";
}
