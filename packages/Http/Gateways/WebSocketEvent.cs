using System.Text;
using System.Text.Json;

namespace Lambent.Http;

/// <summary>What clients of a WebSocket API do, as events: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-mapping-template-reference.html.</summary>
internal static class WebSocketEvent
{
    public static byte[] Write(LambdaWebSocketMessage message, LambdaHttpEventOptions options)
    {
        var headers = message.Headers.GroupBy(header => header.Key, StringComparer.OrdinalIgnoreCase)
            .Select(group => KeyValuePair.Create(group.Key, group.Select(header => header.Value).ToArray()));
        var request = new GatewayRequest { Headers = [.. headers], Query = message.Query };
        return Write(message, new GatewayCall(HttpRules.Of(LambdaHttpSource.WebSocket), options with { Route = null }, request));
    }

    public static byte[] Write(LambdaWebSocketMessage message, GatewayCall call) => HttpEvent.Write(json =>
    {
        if (message.EventType != "MESSAGE")
            WriteHead(json, message, call);
        WriteContext(json, message, call);
        if (message.EventType == "MESSAGE")
            json.WriteString("body", message.IsBinary ? Convert.ToBase64String(message.Body.Span) : Encoding.UTF8.GetString(message.Body.Span));
        json.WriteBoolean("isBase64Encoded", message.EventType == "MESSAGE" && message.IsBinary);
    });

    private static void WriteHead(Utf8JsonWriter json, LambdaWebSocketMessage message, GatewayCall call)
    {
        if (message.EventType == "CONNECT")
        {
            var headers = GatewayHeaders.Of(call, default);
            var query = GatewayQuery.Parse(call.Request.Query, call.Rules.Query);
            HttpEvent.Single(json, "headers", HttpEvent.Last(headers), nullWhenEmpty: false);
            HttpEvent.Lists(json, "multiValueHeaders", headers, nullWhenEmpty: false);
            HttpEvent.Single(json, "queryStringParameters", HttpEvent.Last(query), nullWhenEmpty: false);
            if (query.Count > 0)
                HttpEvent.Lists(json, "multiValueQueryStringParameters", query, nullWhenEmpty: false);
        }
        else
        {
            // The few that it carries, empty but for the host.
            List<KeyValuePair<string, List<string>>> headers =
                [new("Host", [call.DomainName]), new("x-api-key", [""]), new("X-Forwarded-For", [""]), new("x-restapi", [""])];
            HttpEvent.Single(json, "headers", HttpEvent.Last(headers), nullWhenEmpty: false);
            HttpEvent.Lists(json, "multiValueHeaders", headers, nullWhenEmpty: false);
        }

        HttpEvent.Single(json, "stageVariables", call.Options.StageVariables ?? Enumerable.Empty<KeyValuePair<string, string>>(), nullWhenEmpty: false);
    }

    private static void WriteContext(Utf8JsonWriter json, LambdaWebSocketMessage message, GatewayCall call)
    {
        json.WriteStartObject("requestContext");
        json.WriteString("routeKey", message.RouteKey ?? message.EventType switch { "CONNECT" => "$connect", "DISCONNECT" => "$disconnect", _ => "$default" });
        json.WriteString("eventType", message.EventType);
        json.WriteString("extendedRequestId", call.ExtendedRequestId);
        json.WriteString("requestTime", GatewayCall.LogTime(call.Time));
        json.WriteString("messageDirection", "IN");
        json.WriteString("stage", call.Stage);
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
        json.WriteString("apiId", call.Options.ApiId);
        if (call.Options.Authorizer is { } authorizer)
        {
            json.WritePropertyName("authorizer");
            authorizer.WriteTo(json);
        }

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
