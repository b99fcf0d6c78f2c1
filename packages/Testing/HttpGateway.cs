using System.Net;
using Lambent.Emulator;

namespace Lambent.Testing;

/// <summary>HTTP requests as the events that AWS's gateways make of them, and function results as the answers that their clients get: the gateways of the emulator without a server.</summary>
public static class HttpGateway
{
    /// <summary>
    /// The event that a gateway makes of a request. For <see cref="LambdaGatewayKind.WebSocket"/> it is the one of connecting; the others are made of a
    /// <see cref="LambdaWebSocketMessage"/>.
    /// </summary>
    /// <param name="request">The request; its URI is absolute, or begins with <c>/</c>.</param>
    /// <param name="kind">What takes it.</param>
    /// <param name="settings">What the gateway is set to; null for the defaults.</param>
    /// <param name="cancellationToken">Stops reading the request's content.</param>
    /// <returns>The event, UTF-8.</returns>
    /// <exception cref="ArgumentException">The request has no URI, or the gateway answers it by itself: the route of the settings does not take its path.</exception>
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

    /// <summary>The event that a WebSocket API makes of what a client did.</summary>
    /// <param name="message">What the client did.</param>
    /// <param name="settings">What the API is set to; null for the defaults.</param>
    /// <returns>The event, UTF-8.</returns>
    public static byte[] CreateEvent(LambdaWebSocketMessage message, LambdaGatewaySettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        return ((WebSocketGateway)Gateway.Of(LambdaGatewayKind.WebSocket)).CreateEvent(message, settings ?? new LambdaGatewaySettings());
    }

    /// <summary>
    /// The answer that a client gets for a function's result. A result that the gateway cannot read is the gateway's error answer, with the header
    /// <c>X-Lambent-Fault</c> that says why.
    /// </summary>
    /// <param name="result">What the function returned, UTF-8.</param>
    /// <param name="kind">What reads it.</param>
    /// <param name="settings">What the gateway is set to; null for the defaults.</param>
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
