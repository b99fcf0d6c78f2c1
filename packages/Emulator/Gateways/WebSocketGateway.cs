using System.Text.Json;

namespace Lambent.Emulator;

/// <summary>
/// A WebSocket API of API Gateway: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-mapping-template-reference.html. A
/// request opens a connection; what the client does then comes as <see cref="LambdaWebSocketMessage"/>.
/// </summary>
internal sealed class WebSocketGateway : Gateway
{
    private const int MaxMessage = 128 * 1024; // https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html

    public override string Name => "API Gateway (WebSocket API)";

    public override int MaxRequest => MaxMessage;

    public override int MaxResponse => MaxMessage;

    public override GatewayCall Receive(GatewayRequest request, LambdaGatewaySettings settings) => new(request, settings)
    {
        ExtendedRequestId = GatewayCall.NewShortId(),
        Route = GatewayRoute.Everything with { Stage = settings.Stage is { Length: > 0 } stage ? stage : "prod" },
        DomainName = $"{settings.ApiId}.execute-api.{settings.Region}.amazonaws.com",
    };

    /// <summary>The event of what a client did, UTF-8.</summary>
    public byte[] CreateEvent(LambdaWebSocketMessage message, LambdaGatewaySettings settings)
    {
        var headers = message.Headers.GroupBy(header => header.Key, StringComparer.OrdinalIgnoreCase)
            .Select(group => KeyValuePair.Create(group.Key, group.Select(header => header.Value).ToArray()));
        var call = Receive(new GatewayRequest { Headers = [.. headers], Query = message.Query }, settings);
        return Write(json => WriteEvent(json, call, message));
    }

    protected override void WriteEvent(Utf8JsonWriter json, GatewayCall call) => WriteEvent(json, call, new LambdaWebSocketMessage { EventType = "CONNECT" });

    /// <summary>The status of <c>$connect</c> decides whether the connection opens; the rest is assumed.</summary>
    protected override GatewayAnswer Read(ReadOnlyMemory<byte> result, JsonElement root, GatewayCall call)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return Fail(GatewayFailure.Unreadable, call, $"The result is not a JSON object with 'statusCode', as {Name} needs it.");
        var answer = new GatewayAnswer { Status = ResultMembers.Status(root, takesText: true) ?? throw new ResultFault($"The result has no 'statusCode', as {Name} needs it.") };
        var multi = ResultHeaders.Multi(root);
        answer.AddAll(multi);
        answer.AddAll(ResultHeaders.Single(root).Without(multi));
        if (answer.HasBody)
            answer.Body = ResultMembers.Body(root);
        return Complete(answer, call);
    }

    // Assumed: as a REST API.
    protected override (int Status, string ContentType, string Body) ErrorOf(GatewayFailure failure) => failure switch
    {
        GatewayFailure.TooLarge => (413, "application/json", "{\"message\":\"Request Too Long\"}"),
        GatewayFailure.NoRoute or GatewayFailure.BadPath => (403, "application/json", "{\"message\":\"Missing Authentication Token\"}"),
        _ => (502, "application/json", "{\"message\": \"Internal server error\"}"),
    };

    private static void WriteEvent(Utf8JsonWriter json, GatewayCall call, LambdaWebSocketMessage message)
    {
        var isMessage = message.EventType == "MESSAGE";
        if (!isMessage)
            WriteHead(json, call, message);
        WriteContext(json, call, message);
        if (isMessage)
            EventJson.WriteBody(json, new GatewayBody(message.Body, message.IsBinary));
        json.WriteBoolean("isBase64Encoded", isMessage && message.IsBinary);
    }

    private static void WriteHead(Utf8JsonWriter json, GatewayCall call, LambdaWebSocketMessage message)
    {
        var isConnect = message.EventType == "CONNECT";
        var headers = isConnect ? new EventHeaders(call.Request, EventHeaders.AsSent) : new EventHeaders(new GatewayRequest(), EventHeaders.AsSent);
        if (!headers.Has("Host"))
            headers.Set("Host", call.DomainName);
        if (isConnect)
        {
            headers.Forward(call);
        }
        else
        {
            // The few that the end of a connection carries, empty but for the host.
            headers.Set("x-api-key", "");
            headers.Set("X-Forwarded-For", "");
            headers.Set("x-restapi", "");
        }

        headers.WriteLast(json, "headers");
        headers.WriteLists(json, "multiValueHeaders");
        if (isConnect && EventJson.Query(call.Request.Query, decode: true) is { Count: > 0 } query)
        {
            EventJson.WriteLast(json, "queryStringParameters", query);
            EventJson.WriteLists(json, "multiValueQueryStringParameters", query);
        }

        EventJson.WriteMapOrNothing(json, "stageVariables", call.Settings.StageVariables);
    }

    private static void WriteContext(Utf8JsonWriter json, GatewayCall call, LambdaWebSocketMessage message)
    {
        json.WriteStartObject("requestContext");
        json.WriteString("routeKey", message.RouteKey ?? message.EventType switch { "CONNECT" => "$connect", "DISCONNECT" => "$disconnect", _ => "$default" });
        json.WriteString("eventType", message.EventType);
        json.WriteString("extendedRequestId", call.ExtendedRequestId);
        json.WriteString("requestTime", call.LogTime);
        json.WriteString("messageDirection", "IN");
        json.WriteString("stage", call.Route.Stage);
        json.WriteNumber("connectedAt", (message.ConnectedAt ?? call.Time).ToUnixTimeMilliseconds());
        json.WriteNumber("requestTimeEpoch", call.Time.ToUnixTimeMilliseconds());
        json.WriteStartObject("identity");
        json.WriteString("sourceIp", call.SourceIp);
        if (call.Request.Value("User-Agent") is { } agent)
            json.WriteString("userAgent", agent);
        json.WriteEndObject();
        json.WriteString("requestId", call.RequestId);
        json.WriteString("domainName", call.DomainName);
        json.WriteString("connectionId", message.ConnectionId);
        json.WriteString("apiId", call.Settings.ApiId);
        EventJson.WriteGiven(json, "authorizer", call.Settings.Authorizer);
        if (message.EventType == "MESSAGE")
            json.WriteString("messageId", call.ExtendedRequestId);
        if (message.EventType == "DISCONNECT")
        {
            json.WriteNumber("disconnectStatusCode", message.DisconnectStatusCode);
            json.WriteString("disconnectReason", message.DisconnectReason);
        }

        json.WriteEndObject();
    }
}
