using System.Net;
using Lambent.Emulator;

namespace Lambent.Testing;

/// <summary>Converts HTTP requests into events, and function results into HTTP responses, as the gateways of AWS do. No server is needed.</summary>
public static class HttpGateway
{
    /// <summary>
    /// Creates the event of a request. For <see cref="LambdaGatewayKind.WebSocket"/> it is the CONNECT event; the other events are created from a
    /// <see cref="LambdaWebSocketMessage"/>.
    /// </summary>
    /// <param name="request">The request; its URI is absolute, or begins with <c>/</c>.</param>
    /// <param name="kind">The gateway that receives the request.</param>
    /// <param name="settings">The settings of the gateway; null for the defaults.</param>
    /// <param name="cancellationToken">Stops reading the request's content.</param>
    /// <returns>The event, UTF-8.</returns>
    /// <exception cref="ArgumentException">The request has no URI, or the gateway does not pass it to a function, for example because the route in the settings does not match.</exception>
    public static async Task<byte[]> CreateEventAsync(
        HttpRequestMessage request, LambdaGatewayKind kind, LambdaGatewaySettings? settings = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var gateway = Gateway.Of(kind);
        var context = gateway.Receive(await GatewayRequest.OfAsync(request, cancellationToken).ConfigureAwait(false), settings ?? new LambdaGatewaySettings());
        return context.Refusal is var (_, reason)
            ? throw new ArgumentException($"{reason} Give another path, or settings that take it.", nameof(request))
            : gateway.CreateEvent(context);
    }

    /// <summary>Creates the event of a WebSocket API for an action of a client.</summary>
    /// <param name="message">The action of the client.</param>
    /// <param name="settings">The settings of the API; null for the defaults.</param>
    /// <returns>The event, UTF-8.</returns>
    public static byte[] CreateEvent(LambdaWebSocketMessage message, LambdaGatewaySettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        return ((WebSocketGateway)Gateway.Of(LambdaGatewayKind.WebSocket)).CreateEvent(message, settings ?? new LambdaGatewaySettings());
    }

    /// <summary>
    /// Converts the result of a function into the response that the client receives. For a result that the gateway cannot use, it is the error response of the
    /// gateway, with the reason in the header <c>X-Lambent-Fault</c>.
    /// </summary>
    /// <param name="result">What the function returned, UTF-8.</param>
    /// <param name="kind">The gateway that receives the result.</param>
    /// <param name="settings">The settings of the gateway; null for the defaults.</param>
    public static HttpResponseMessage ReadAnswer(ReadOnlyMemory<byte> result, LambdaGatewayKind kind, LambdaGatewaySettings? settings = null)
    {
        var gateway = Gateway.Of(kind);
        var answer = gateway.ReadResult(result, gateway.Receive(new GatewayRequest(), settings ?? new LambdaGatewaySettings()));
        var response = new HttpResponseMessage((HttpStatusCode)answer.Status) { Content = new ReadOnlyMemoryContent(answer.Body) };
        if (answer.Reason is not null)
            response.ReasonPhrase = answer.Reason;
        foreach (var (name, value) in answer.Headers)
        {
            if (!response.Headers.TryAddWithoutValidation(name, value))
                response.Content.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    }
}
