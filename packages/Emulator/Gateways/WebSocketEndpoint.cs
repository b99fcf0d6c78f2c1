using System.Collections.Concurrent;
using System.Globalization;
using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Lambent.Emulator;

/// <summary>
/// Serves a WebSocket API with real sockets: connections, messages and their routes, and the <c>@connections</c> commands by which a function sends to its
/// clients: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-how-to-call-websocket-api-connections.html.
/// </summary>
internal sealed class WebSocketEndpoint(LambdaEmulator emulator, LambdaGatewayOptions options, CancellationToken stopping)
{
    private const string Commands = "/@connections/";

    private readonly WebSocketGateway _gateway = (WebSocketGateway)Gateway.Of(LambdaGatewayKind.WebSocket);
    private readonly ConcurrentDictionary<string, WebSocketConnection> _connections = new(StringComparer.Ordinal);

    private TimeProvider Time => emulator.Options.TimeProvider;

    public async Task AnswerAsync(HttpContext http)
    {
        var path = http.Request.Path.Value ?? "";
        if (Loopback.GatewayRefusal(http.Request) is { } refusal)
            await Json.Send(http, StatusCodes.Status403Forbidden, ("errorMessage", refusal), ("errorType", "Forbidden")).ConfigureAwait(false);
        else if (path.IndexOf(Commands, StringComparison.Ordinal) is var at and >= 0)
            await CommandAsync(http, path[(at + Commands.Length)..]).ConfigureAwait(false);
        else if (http.WebSockets.IsWebSocketRequest)
            await ConnectAsync(http).ConfigureAwait(false);
        else
            await GatewayEndpoint.SendAsync(http, _gateway.Fail(GatewayFailure.NoRoute, Receive(http), $"The request is not one to open a WebSocket connection. Connect with a WebSocket client, or send '{Commands}{{connection id}}' commands.")).ConfigureAwait(false);
    }

    private GatewayContext Receive(HttpContext http) => _gateway.Receive(GatewayRequest.Of(http.Request, default), Settings());

    private LambdaGatewaySettings Settings() => options.Settings with { Time = options.Settings.Time ?? Time.GetUtcNow() };

    private async Task ConnectAsync(HttpContext http)
    {
        var context = Receive(http);
        var id = GatewayContext.NewShortId();
        var accept = new WebSocketAcceptContext { KeepAliveInterval = Timeout.InfiniteTimeSpan };
        if (Find("$connect") is { } function)
        {
            var answer = await ConnectAsync(function, context, id).ConfigureAwait(false);
            if (answer.Status is < 200 or > 299)
            {
                await GatewayEndpoint.SendAsync(http, answer).ConfigureAwait(false);
                return;
            }

            accept.SubProtocol = answer.Value("Sec-WebSocket-Protocol");
        }

        using var socket = await http.WebSockets.AcceptWebSocketAsync(accept).ConfigureAwait(false);
        using var connection = new WebSocketConnection(id, socket, context, Time);
        using var stop = stopping.UnsafeRegister(static state => ((WebSocket)state!).Abort(), socket);
        _connections[id] = connection;
        try
        {
            await ReceiveAsync(connection, http.RequestAborted).ConfigureAwait(false);
        }
        finally
        {
            _connections.TryRemove(id, out _);
            await DisconnectAsync(connection).ConfigureAwait(false);
        }
    }

    private async Task<GatewayAnswer> ConnectAsync(EmulatedFunction function, GatewayContext context, string id)
    {
        try
        {
            var result = await function.InvokeAsync(WebSocketGateway.CreateEvent(context, new() { EventType = "CONNECT", ConnectionId = id }), null, stopping).WaitAsync(options.IntegrationLimit, Time).ConfigureAwait(false);
            return result.FunctionError is null ? _gateway.ReadResult(result.Payload, context) : _gateway.Fail(GatewayFailure.Function, context, $"The function failed: {result.ErrorType}.");
        }
        catch (Exception e) when (e is LambdaEmulatorException or TimeoutException)
        {
            return _gateway.Fail(e is TimeoutException ? GatewayFailure.Timeout : GatewayFailure.Function, context, e.Message);
        }
    }

    private async Task ReceiveAsync(WebSocketConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            while (await connection.ReceiveAsync(_gateway.MaxRequest, cancellationToken).ConfigureAwait(false) is var (body, isBinary))
                _ = DeliverAsync(connection, body, isBinary); // the queue of the function keeps the order of messages
            await connection.CloseAsync(WebSocketCloseStatus.NormalClosure, "").ConfigureAwait(false);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException) // the client has disconnected, or the gateway stops
        {
        }
    }

    /// <summary>Invokes the function of a message. Its errors reach the client, and its response when the API has route responses.</summary>
    private async Task DeliverAsync(WebSocketConnection connection, ReadOnlyMemory<byte> body, bool isBinary)
    {
        var routeKey = isBinary ? "$default" : Select(body);
        var settings = Settings() with { RequestId = Guid.NewGuid().ToString() };
        try
        {
            if (Find(routeKey) is not { } function)
            {
                await connection.SendErrorAsync("Forbidden", settings.RequestId!, stopping).ConfigureAwait(false);
                return;
            }

            var message = new LambdaWebSocketMessage { ConnectionId = connection.Id, RouteKey = routeKey, Body = body, IsBinary = isBinary, ConnectedAt = connection.ConnectedAt };
            var result = await function.InvokeAsync(_gateway.CreateEvent(message, settings), null, stopping).WaitAsync(options.IntegrationLimit, Time).ConfigureAwait(false);
            if (result.FunctionError is not null)
                await connection.SendErrorAsync("Internal server error", settings.RequestId!, stopping).ConfigureAwait(false);
            else if (options.HasRouteResponses && _gateway.ReadResult(result.Payload, _gateway.Receive(new GatewayRequest(), settings)) is { Body.IsEmpty: false } answer)
                await connection.SendAsync(answer.Body, stopping).ConfigureAwait(false);
        }
        catch (TimeoutException) // the function goes on, as in Lambda
        {
            await connection.SendErrorAsync("Endpoint request timed out", settings.RequestId!, stopping).ConfigureAwait(false);
        }
        catch (LambdaEmulatorException e) // the event is too large for Lambda, or the emulator was stopped
        {
            emulator.Warn($"A message of the WebSocket connection {connection.Id} is lost: {e.Message}");
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException) // the gateway stops, or the connection has ended
        {
        }
    }

    private async Task DisconnectAsync(WebSocketConnection connection)
    {
        if (stopping.IsCancellationRequested || Find("$disconnect") is not { } function)
            return;
        var (code, reason) = connection.Ending;
        try
        {
            var message = new LambdaWebSocketMessage { EventType = "DISCONNECT", ConnectionId = connection.Id, ConnectedAt = connection.ConnectedAt, DisconnectStatusCode = code, DisconnectReason = reason };
            await function.InvokeAsync(_gateway.CreateEvent(message, Settings()), null, stopping).ConfigureAwait(false);
        }
        catch (Exception e) when (e is LambdaEmulatorException or OperationCanceledException) // stopped meanwhile
        {
        }
    }

    /// <summary>The route of a message: the member that the route selection expression names, when the API has that route.</summary>
    private string Select(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var value = document.RootElement;
            foreach (var member in options.RouteSelectionExpression["$request.body.".Length..].Split('.'))
            {
                if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(member, out value))
                    return "$default";
            }

            var key = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
            return options.Routes.Any(route => route.Route == key) ? key : "$default";
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException) // not JSON, or half of a surrogate pair
        {
            return "$default";
        }
    }

    /// <summary>The function of a route; without routes, one function has all.</summary>
    private EmulatedFunction? Find(string routeKey)
    {
        if (options.Routes.Count == 0)
            return options.FunctionName is { } name ? emulator.Find(name) : emulator.Function;
        return options.Routes.FirstOrDefault(route => route.Route == routeKey) is { } found ? emulator.Find(found.FunctionName) : null;
    }

    private async Task CommandAsync(HttpContext http, string id)
    {
        var body = await RequestBody.ReadAsync(http.Request, _gateway.MaxRequest).ConfigureAwait(false);
        if (!_connections.TryGetValue(Uri.UnescapeDataString(id), out var connection))
        {
            http.Response.Headers["x-amzn-ErrorType"] = "GoneException";
            http.Response.StatusCode = StatusCodes.Status410Gone;
        }
        else if (HttpMethods.IsGet(http.Request.Method))
        {
            await Json.Send(http, StatusCodes.Status200OK, Json.ContentType, Describe(connection)).ConfigureAwait(false);
        }
        else if (HttpMethods.IsDelete(http.Request.Method))
        {
            await connection.CloseAsync(WebSocketCloseStatus.NormalClosure, "Connection Closed Normally").ConfigureAwait(false);
            http.Response.StatusCode = StatusCodes.Status204NoContent;
        }
        else if (!HttpMethods.IsPost(http.Request.Method))
        {
            http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        }
        else if (body.Length > _gateway.MaxRequest)
        {
            http.Response.Headers["x-amzn-ErrorType"] = "PayloadTooLargeException";
            http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        }
        else if (!await connection.SendAsync(body.Bytes, http.RequestAborted).ConfigureAwait(false))
        {
            http.Response.Headers["x-amzn-ErrorType"] = "GoneException";
            http.Response.StatusCode = StatusCodes.Status410Gone;
        }
    }

    private static ReadOnlyMemory<byte> Describe(WebSocketConnection connection) => Json.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("connectedAt", Text(connection.ConnectedAt));
        writer.WriteStartObject("identity");
        writer.WriteString("sourceIp", connection.SourceIp);
        writer.WriteString("userAgent", connection.UserAgent);
        writer.WriteEndObject();
        writer.WriteString("lastActiveAt", Text(connection.LastActiveAt));
        writer.WriteEndObject();
    });

    private static string Text(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
