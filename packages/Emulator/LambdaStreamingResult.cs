using System.Text;

namespace Lambent.Emulator;

/// <summary>
/// A response while it comes: read <see cref="Body"/> to its end, then see how the invocation ended. A function that does not stream answers
/// here too, in one piece. Dispose it to stop reading; the function runs on, as in Lambda.
/// </summary>
public sealed class LambdaStreamingResult : IAsyncDisposable
{
    private readonly Invocation _invocation;

    private LambdaStreamingResult(Invocation invocation, string contentType, Stream body, bool isStreamed)
    {
        _invocation = invocation;
        ContentType = contentType;
        Body = body;
        IsStreamed = isStreamed;
    }

    /// <summary>The content type that the function gave; <c>application/octet-stream</c> when a stream has none, <c>application/json</c> for an answer in one piece.</summary>
    public string ContentType { get; }

    /// <summary>
    /// The bytes of the response, each as soon as the function wrote it. A reader that is slow makes the function wait. A prelude for HTTP is
    /// part of it. It ends when the function is done or has failed; it is empty when the function failed before it wrote.
    /// </summary>
    public Stream Body { get; }

    /// <summary>Whether the function streamed; false when its answer or error came in one piece.</summary>
    public bool IsStreamed { get; }

    /// <summary>The request id.</summary>
    public string RequestId => _invocation.Request.RequestId;

    /// <summary><c>Unhandled</c> when the function failed, also in the middle of its response; null when it did not.</summary>
    /// <exception cref="InvalidOperationException"><see cref="Body"/> was not read to its end.</exception>
    public string? FunctionError => Outcome.ErrorType is null ? null : "Unhandled";

    /// <summary>
    /// The category that Lambda counts the failure under, such as <c>Function.InvalidOperationException</c>, <c>Runtime.TruncatedResponse</c> or
    /// <c>Sandbox.Timedout</c>; null when the function did not fail.
    /// </summary>
    /// <exception cref="InvalidOperationException"><see cref="Body"/> was not read to its end.</exception>
    public string? ErrorType => Outcome.ErrorType;

    /// <summary>The error as JSON: <c>errorMessage</c>, <c>errorType</c> and, from a handler, <c>stackTrace</c>; empty when the function did not fail.</summary>
    /// <exception cref="InvalidOperationException"><see cref="Body"/> was not read to its end.</exception>
    public ReadOnlyMemory<byte> ErrorBody => Outcome.ErrorType is null ? default : Outcome.Payload;

    /// <summary>The time from the moment a runtime had the event to the end of the response.</summary>
    /// <exception cref="InvalidOperationException"><see cref="Body"/> was not read to its end.</exception>
    public TimeSpan Duration => Outcome.Duration;

    internal Invocation Invocation => _invocation;

    internal InvocationRequest Request => _invocation.Request;

    /// <summary>The answer of a function that did not stream.</summary>
    internal ReadOnlyMemory<byte> WholeBody => Outcome.Payload;

    private InvocationOutcome Outcome => _invocation.Outcome.IsCompleted
        ? _invocation.Outcome.GetAwaiter().GetResult()
        : throw new InvalidOperationException($"The invocation {RequestId} has not ended. Read {nameof(Body)} to its end first.");

    /// <summary>Reads what is left of <see cref="Body"/> as UTF-8 text; after it the other members say how the invocation ended.</summary>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<string> ReadToEndAsync(CancellationToken cancellationToken = default)
    {
        using var reader = new StreamReader(Body, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        return await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Stops reading.</summary>
    public ValueTask DisposeAsync() => Body.DisposeAsync();

    /// <summary>Waits until the response begins.</summary>
    internal static async Task<LambdaStreamingResult> OfAsync(InvokeQueue queue, Invocation invocation, CancellationToken cancellationToken)
    {
        ResponseStream? stream;
        try
        {
            stream = await queue.WaitAsync(invocation, invocation.Response, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            _ = DropAsync(invocation); // ends with the invocation
            throw;
        }

        if (stream is not null)
            return new(invocation, stream.ContentType, stream.Reader.AsStream(), isStreamed: true);
        var outcome = await invocation.Outcome.ConfigureAwait(false);
        var body = new MemoryStream(outcome.ErrorType is null ? outcome.Payload.ToArray() : [], writable: false);
        return new(invocation, Json.ContentType, body, isStreamed: false);
    }

    /// <summary>The caller has disconnected before the response began: nobody reads it, and the function goes on.</summary>
    private static async Task DropAsync(Invocation invocation)
    {
        try
        {
            if (await invocation.Response.ConfigureAwait(false) is { } stream)
                await stream.Reader.CompleteAsync().ConfigureAwait(false);
        }
        catch (LambdaEmulatorException) // the emulator was stopped
        {
        }
    }
}
