namespace Lambent;

/// <summary>Where the pieces of a streamed response go. <see cref="LambdaResponseWriter"/> is its only caller, one call at a time.</summary>
internal abstract class ResponseChannel
{
    /// <summary>What a buffer keeps free in front of a piece, so that the wire frames it in place: a chunk size and its line end.</summary>
    public const int Front = 16;

    /// <summary>What a buffer keeps free behind a piece.</summary>
    public const int Back = 2;

    /// <summary>Begins the response, with the pieces that there are so far.</summary>
    /// <param name="contentType">What the bytes are.</param>
    /// <param name="prelude">Status, headers and cookies as Lambda takes them; empty for raw bytes.</param>
    /// <param name="buffer">A buffer that holds the first piece, from <see cref="Front"/> on.</param>
    /// <param name="length">The length of the piece; may be 0.</param>
    public abstract ValueTask StartAsync(string contentType, ReadOnlyMemory<byte> prelude, byte[] buffer, int length);

    /// <summary>Sends a piece that is not empty. The buffer is its own again when this is done.</summary>
    public abstract ValueTask SendAsync(byte[] buffer, int length);

    /// <summary>Ends a response that was begun: as a whole one, or with the failure that cut it short.</summary>
    public abstract ValueTask EndAsync(LambdaError? error);

    /// <summary>The invocation is over: takes the answer to the response, and frees what it needed.</summary>
    public abstract void Close();
}
