using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The event of the authorizer of the <c>$connect</c> route of a WebSocket API. The function returns an <see
/// cref="APIGatewayAuthorizerResponse"/>.
/// See <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-lambda-auth.html"/>.
/// </summary>
[LambdaEvent("apigateway-websocket-authorizer-request", LambdaEventDirection.Received, "type=REQUEST & methodArn & requestContext.connectionId")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<WebSocketAuthorizerRequest>))]
public sealed partial record WebSocketAuthorizerRequest : LambdaPayload, ILambdaJson<WebSocketAuthorizerRequest>
{
    /// <summary>Always <c>REQUEST</c>.</summary>
    [JsonPropertyName("type")]
    public string Type { get => field ?? ""; set; }

    /// <summary>The ARN of the route that the client calls.</summary>
    [JsonPropertyName("methodArn")]
    public string MethodArn { get => field ?? ""; set; }

    /// <summary>The headers in the casing of the client; the last value of repeated ones.</summary>
    [JsonPropertyName("headers")]
    public HeaderMap Headers { get => field ?? HeaderMap.Empty; set; }

    /// <summary>The headers with all their values.</summary>
    [JsonPropertyName("multiValueHeaders")]
    public MultiValueHeaderMap MultiValueHeaders { get => field ?? MultiValueHeaderMap.Empty; set; }

    /// <summary>The query parameters, decoded; the last value of repeated ones.</summary>
    [JsonPropertyName("queryStringParameters")]
    public IReadOnlyDictionary<string, string> QueryStringParameters { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The query parameters, decoded, with all values of each.</summary>
    [JsonPropertyName("multiValueQueryStringParameters")]
    public IReadOnlyDictionary<string, IReadOnlyList<string>> MultiValueQueryStringParameters
    {
        get => field ?? ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;
        set;
    }

    /// <summary>The stage variables, by name.</summary>
    [JsonPropertyName("stageVariables")]
    public IReadOnlyDictionary<string, string> StageVariables { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>Details of the connection: API, stage, route, identity.</summary>
    [JsonPropertyName("requestContext")]
    public WebSocketRequestContext RequestContext { get => field ??= new() { IsPlaceholder = true }; set; }
}

/// <summary>
/// Details of a connection of a WebSocket API. Send messages to the client to
/// <c>https://{DomainName}/{Stage}/@connections/{ConnectionId}</c>.
/// </summary>
public sealed partial record WebSocketRequestContext : LambdaPayload
{
    /// <summary>The account of the API.</summary>
    [JsonPropertyName("accountId")]
    public string? AccountId { get; set; }

    /// <summary>The id of the API.</summary>
    [JsonPropertyName("apiId")]
    public string? ApiId { get; set; }

    /// <summary>The result of the authorizer of the <c>$connect</c> route; null when the route has none.</summary>
    [JsonPropertyName("authorizer")]
    public APIGatewayV1Authorizer? Authorizer { get; set; }

    /// <summary>The time at which the connection was opened.</summary>
    [JsonPropertyName("connectedAt")]
    public Timestamp? ConnectedAt { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>The id of the connection.</summary>
    [JsonPropertyName("connectionId")]
    public string ConnectionId { get => field ?? ""; set; }

    /// <summary>The reason for the close; only when the connection closes.</summary>
    [JsonPropertyName("disconnectReason")]
    public string? DisconnectReason { get; set; }

    /// <summary>The close code of the WebSocket protocol, such as 1001; only when the connection closes.</summary>
    [JsonPropertyName("disconnectStatusCode")]
    public int? DisconnectStatusCode { get; set; }

    /// <summary>The domain of the API.</summary>
    [JsonPropertyName("domainName")]
    public string? DomainName { get; set; }

    /// <summary>The first label of <see cref="DomainName"/>.</summary>
    [JsonPropertyName("domainPrefix")]
    public string? DomainPrefix { get; set; }

    /// <summary>The error; only for integrations with request mapping.</summary>
    [JsonPropertyName("error")]
    public string? Error { get; set; }

    /// <summary>The type of the event: the connection opens, sends a message or closes.</summary>
    [JsonPropertyName("eventType")]
    public WebSocketEventType EventType { get; set; }

    /// <summary>The id of the request to API Gateway.</summary>
    [JsonPropertyName("extendedRequestId")]
    public string? ExtendedRequestId { get; set; }

    /// <summary>Not used by WebSocket APIs: null.</summary>
    [JsonPropertyName("httpMethod")]
    public string? HttpMethod { get; set; }

    /// <summary>The identity of the caller.</summary>
    [JsonPropertyName("identity")]
    public APIGatewayV1Identity Identity { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The latency of the integration, in milliseconds; only for integrations with request mapping.</summary>
    [JsonPropertyName("integrationLatency")]
    public WireNumber? IntegrationLatency { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>Always <c>IN</c>.</summary>
    [JsonPropertyName("messageDirection")]
    public string? MessageDirection { get; set; }

    /// <summary>The id of the message; null when the connection opens or closes.</summary>
    [JsonPropertyName("messageId")]
    public string? MessageId { get; set; }

    /// <summary>The operation name of the route.</summary>
    [JsonPropertyName("operationName")]
    public string? OperationName { get; set; }

    /// <summary>Not used by WebSocket APIs: null.</summary>
    [JsonPropertyName("path")]
    public string? Path { get; set; }

    /// <summary>The id of the request, as in the access log.</summary>
    [JsonPropertyName("requestId")]
    public string? RequestId { get; set; }

    /// <summary>The time of the request, to the second.</summary>
    [JsonPropertyName("requestTime")]
    public Timestamp? RequestTime { get; set => field = value?.Or(TimestampFormat.CommonLog); }

    /// <summary>The time of the request, to the millisecond.</summary>
    [JsonPropertyName("requestTimeEpoch")]
    public Timestamp? RequestTimeEpoch { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>Not used by WebSocket APIs: null.</summary>
    [JsonPropertyName("resourceId")]
    public string? ResourceId { get; set; }

    /// <summary>Not used by WebSocket APIs: null.</summary>
    [JsonPropertyName("resourcePath")]
    public string? ResourcePath { get; set; }

    /// <summary>The route that matched: <c>$connect</c>, <c>$disconnect</c>, <c>$default</c> or one of the API.</summary>
    [JsonPropertyName("routeKey")]
    public string RouteKey { get => field ?? ""; set; }

    /// <summary>The stage.</summary>
    [JsonPropertyName("stage")]
    public string? Stage { get; set; }

    /// <summary>The status of the response; only for integrations with request mapping.</summary>
    [JsonPropertyName("status")]
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
