using System.Text.Json;

namespace Lambent.Emulator;

/// <summary>
/// A WebSocket API of API Gateway: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-mapping-template-reference.html. A
/// request opens a connection; a <see cref="LambdaWebSocketMessage"/> describes each later action of the client.
/// </summary>
internal sealed class WebSocketGateway : Gateway
{
    private const int MaxMessage = 128 * 1024; // https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html

    public override string Name => "API Gateway (WebSocket API)";

    public override int MaxRequest => MaxMessage;

    public override int MaxResponse => MaxMessage;

    public override GatewayContext Receive(GatewayRequest request, LambdaGatewaySettings settings) => new(request, settings)
    {
        ExtendedRequestId = GatewayContext.NewShortId(),
        Route = GatewayRoute.Everything with { Stage = settings.Stage is { Length: > 0 } stage ? stage : "prod" },
        DomainName = $"{settings.ApiId}.execute-api.{settings.Region}.amazonaws.com",
    };

    /// <summary>https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html.</summary>
    public override TimeSpan? IntegrationTimeout => TimeSpan.FromSeconds(29);

    /// <summary>Routes have a key only.</summary>
    public override bool HasRoutes => true;

    /// <summary>The event for the request that opens a connection, UTF-8.</summary>
    public static byte[] CreateEvent(GatewayContext context, LambdaWebSocketMessage message) => Write(json => WriteEvent(json, context, message));

    /// <summary>The event for an action of a client, UTF-8.</summary>
    public byte[] CreateEvent(LambdaWebSocketMessage message, LambdaGatewaySettings settings)
    {
        var headers = message.Headers.GroupBy(header => header.Key, StringComparer.OrdinalIgnoreCase)
            .Select(group => KeyValuePair.Create(group.Key, group.Select(header => header.Value).ToArray()));
        var context = Receive(new GatewayRequest { Headers = [.. headers], Query = message.Query }, settings);
        return Write(json => WriteEvent(json, context, message));
    }

    protected override void WriteEvent(Utf8JsonWriter json, GatewayContext context) => WriteEvent(json, context, new LambdaWebSocketMessage { EventType = "CONNECT" });

    /// <summary>The status of <c>$connect</c> decides whether the connection opens; the rest is assumed.</summary>
    protected override GatewayAnswer Read(ReadOnlyMemory<byte> result, JsonElement root, GatewayContext context)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return Fail(GatewayFailure.Unreadable, context, $"The result is not a JSON object with 'statusCode', as {Name} needs it.");
        var answer = new GatewayAnswer { Status = ResultMembers.Status(root, takesText: true) ?? throw new ResultFault($"The result has no 'statusCode', as {Name} needs it.") };
        var multi = ResultHeaders.Multi(root);
        answer.AddAll(multi);
        answer.AddAll(ResultHeaders.Single(root).Without(multi));
        if (answer.HasBody)
            answer.Body = ResultMembers.Body(root);
        return Complete(answer, context);
    }

    // Assumed: as a REST API.
    protected override (int Status, string ContentType, string Body) ErrorOf(GatewayFailure failure) => failure switch
    {
        GatewayFailure.TooLarge => (413, "application/json", "{\"message\":\"Request Too Long\"}"),
        GatewayFailure.Timeout => (504, "application/json", "{\"message\": \"Endpoint request timed out\"}"),
        GatewayFailure.NoRoute or GatewayFailure.BadPath => (403, "application/json", "{\"message\":\"Missing Authentication Token\"}"),
        _ => (502, "application/json", "{\"message\": \"Internal server error\"}"),
    };

    private static void WriteEvent(Utf8JsonWriter json, GatewayContext context, LambdaWebSocketMessage message)
    {
        var isMessage = message.EventType == "MESSAGE";
        if (!isMessage)
            WriteHead(json, context, message);
        WriteContext(json, context, message);
        if (isMessage)
            EventJson.WriteBody(json, new GatewayBody(message.Body, message.IsBinary));
        json.WriteBoolean("isBase64Encoded", isMessage && message.IsBinary);
    }

    private static void WriteHead(Utf8JsonWriter json, GatewayContext context, LambdaWebSocketMessage message)
    {
        var isConnect = message.EventType == "CONNECT";
        var headers = isConnect ? new EventHeaders(context.Request, EventHeaders.AsSent) : new EventHeaders(new GatewayRequest(), EventHeaders.AsSent);
        if (!headers.Has("Host"))
            headers.Set("Host", context.DomainName);
        if (isConnect)
        {
            headers.Forward(context);
        }
        else
        {
            // A DISCONNECT event contains these headers; only the host has a value.
            headers.Set("x-api-key", "");
            headers.Set("X-Forwarded-For", "");
            headers.Set("x-restapi", "");
        }

        headers.WriteLast(json, "headers");
        headers.WriteLists(json, "multiValueHeaders");
        if (isConnect && EventJson.Query(context.Request.Query, decode: true) is { Count: > 0 } query)
        {
            EventJson.WriteLast(json, "queryStringParameters", query);
            EventJson.WriteLists(json, "multiValueQueryStringParameters", query);
        }

        EventJson.WriteMapOrNothing(json, "stageVariables", context.Settings.StageVariables);
    }

    private static void WriteContext(Utf8JsonWriter json, GatewayContext context, LambdaWebSocketMessage message)
    {
        json.WriteStartObject("requestContext");
        json.WriteString("routeKey", message.RouteKey ?? message.EventType switch { "CONNECT" => "$connect", "DISCONNECT" => "$disconnect", _ => "$default" });
        json.WriteString("eventType", message.EventType);
        json.WriteString("extendedRequestId", context.ExtendedRequestId);
        json.WriteString("requestTime", context.LogTime);
        json.WriteString("messageDirection", "IN");
        json.WriteString("stage", context.Route.Stage);
        json.WriteNumber("connectedAt", (message.ConnectedAt ?? context.Time).ToUnixTimeMilliseconds());
        json.WriteNumber("requestTimeEpoch", context.Time.ToUnixTimeMilliseconds());
        json.WriteStartObject("identity");
        json.WriteString("sourceIp", context.SourceIp);
        if (context.Request.Value("User-Agent") is { } agent)
            json.WriteString("userAgent", agent);
        json.WriteEndObject();
        json.WriteString("requestId", context.RequestId);
        json.WriteString("domainName", context.DomainName);
        json.WriteString("connectionId", message.ConnectionId);
        json.WriteString("apiId", context.Settings.ApiId);
        EventJson.WriteGiven(json, "authorizer", context.Settings.Authorizer);
        if (message.EventType == "MESSAGE")
            json.WriteString("messageId", context.ExtendedRequestId);
        if (message.EventType == "DISCONNECT")
        {
            json.WriteNumber("disconnectStatusCode", message.DisconnectStatusCode);
            json.WriteString("disconnectReason", message.DisconnectReason);
        }

        json.WriteEndObject();
    }
}
