namespace Lambent;

/// <summary>The destination of a streamed response. <see cref="LambdaResponseWriter"/> calls it, one call at a time.</summary>
internal abstract class ResponseChannel
{
    /// <summary>The free bytes in a buffer before the payload, for the chunk size and its line end.</summary>
    public const int HeadRoom = 16;

    /// <summary>The free bytes in a buffer after the payload, for the line end of the chunk.</summary>
    public const int TailRoom = 2;

    /// <summary>Starts the response and sends the first payload.</summary>
    /// <param name="contentType">The content type of the response.</param>
    /// <param name="prelude">The prelude with status, headers and cookies; empty for raw bytes.</param>
    /// <param name="buffer">A buffer with the first payload at offset <see cref="HeadRoom"/>.</param>
    /// <param name="length">The length of the payload in bytes; can be 0.</param>
    public abstract ValueTask StartAsync(string contentType, ReadOnlyMemory<byte> prelude, byte[] buffer, int length);

    /// <summary>Sends a payload that is not empty. The caller must not use the buffer until the send has completed.</summary>
    public abstract ValueTask SendAsync(byte[] buffer, int length);

    /// <summary>Ends a response that has been started.</summary>
    /// <param name="error">The error that makes the response incomplete; null when it is complete.</param>
    public abstract ValueTask EndAsync(LambdaError? error);

    /// <summary>Checks the HTTP response of the Runtime API and releases resources. Called when the invocation has ended.</summary>
    public abstract void Close();
}
