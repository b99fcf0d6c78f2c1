using System.Net;
using Lambent.Http;

namespace Lambent;

/// <summary>HTTP requests as events and function results as HTTP answers, the way each source of <see cref="LambdaHttpSource"/> makes them: for tests.</summary>
public static partial class LambdaHttp
{
    /// <summary>
    /// The event that a source makes of a request. For <see cref="LambdaHttpSource.WebSocket"/> it is the one of connecting; the others are made of a
    /// <see cref="LambdaWebSocketMessage"/>.
    /// </summary>
    /// <param name="request">The request; its URI is absolute, or begins with <c>/</c>.</param>
    /// <param name="source">What takes it.</param>
    /// <param name="options">What the source is set to; null for the defaults.</param>
    /// <param name="cancellationToken">Stops reading the request's content.</param>
    /// <returns>The event, UTF-8.</returns>
    /// <exception cref="ArgumentException">The request has no URI, or the route of the options does not take its path.</exception>
    public static async Task<byte[]> CreateEventAsync(
        HttpRequestMessage request, LambdaHttpSource source, LambdaHttpEventOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var received = await GatewayRequest.OfAsync(request, cancellationToken).ConfigureAwait(false);
        var call = new GatewayCall(HttpRules.Of(source), options ?? new LambdaHttpEventOptions(), received);
        return call.Path is null
            ? throw new ArgumentException($"The route '{call.Options.Route}' does not take the path '{received.Path}'. Give another, or none for the route that takes everything.", nameof(options))
            : HttpEvent.Write(call);
    }

    /// <summary>The event that a WebSocket API makes of what a client did.</summary>
    /// <param name="message">What the client did.</param>
    /// <param name="options">What the API is set to; null for the defaults.</param>
    /// <returns>The event, UTF-8.</returns>
    public static byte[] CreateEvent(LambdaWebSocketMessage message, LambdaHttpEventOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        return WebSocketEvent.Write(message, options ?? new LambdaHttpEventOptions());
    }

    /// <summary>
    /// The answer that a client gets for a function's result. A result that the source cannot read is the source's error answer, with the header
    /// <c>X-Lambent-Fault</c> that says why.
    /// </summary>
    /// <param name="result">What the function returned, UTF-8.</param>
    /// <param name="source">What reads it.</param>
    /// <param name="options">What the source is set to; null for the defaults.</param>
    public static HttpResponseMessage ReadAnswer(ReadOnlyMemory<byte> result, LambdaHttpSource source, LambdaHttpEventOptions? options = null)
    {
        var call = new GatewayCall(HttpRules.Of(source), options ?? new LambdaHttpEventOptions(), new GatewayRequest());
        var answer = HttpAnswerReader.Read(result, call);
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
