using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Lambent;

/// <summary>
/// Sends a streamed response to the Runtime API: one <c>POST …/response</c> with one chunk for each flush, and with trailers after an error. A chunk and its
/// framing are in one buffer and are sent with one call.
/// </summary>
/// <param name="connection">The connection of the event. It is closed after a streamed response, as Lambda requires.</param>
/// <param name="writeHead">Writes the head of the request for a content type.</param>
/// <param name="log">The log.</param>
/// <param name="includeStackTraces">Whether the trailers of an error contain stack traces.</param>
/// <param name="checkStatus">Checks the HTTP status after the response has been sent. The argument is the number of payload bytes that were sent.</param>
internal sealed class StreamedResponse(RuntimeApiConnection connection, Func<string, ReadOnlyMemory<byte>> writeHead, RuntimeLog log, bool includeStackTraces, Action<long> checkStatus) : ResponseChannel
{
    private const int MaxTrailerBytes = 3 * 1024; // Lambda accepts 4 KB of trailers in total (docs/decisions/0010-streaming.md)

    private const int MaxErrorTypeLength = 250;

    private long _sent; // payload bytes
    private string? _closeReason; // why the connection was lost; null while it is open

    public override async ValueTask StartAsync(string contentType, ReadOnlyMemory<byte> prelude, byte[] buffer, int length)
    {
        // Why: the head, the prelude and the first chunk are sent with one call.
        var first = new ArrayBufferWriter<byte>(640 + prelude.Length + length); // a head has about 420 bytes
        first.Write(writeHead(contentType).Span);
        WriteChunk(first, prelude.Span);
        WriteChunk(first, buffer.AsSpan(HeadRoom, length));
        if (connection.IsUnusable())
            connection.Close(); // a send on a half-closed socket succeeds and the data is lost, so check now
        try
        {
            await connection.SendAsync(first.WrittenMemory).ConfigureAwait(false);
        }
        catch (ConnectionLostException)
        {
            connection.Close();
            await SendAsync(first.WrittenMemory).ConfigureAwait(false);
        }

        _sent += length;
    }

    public override async ValueTask SendAsync(byte[] buffer, int length)
    {
        var start = WriteSize(buffer, length);
        "\r\n"u8.CopyTo(buffer.AsSpan(HeadRoom + length));
        await SendAsync(buffer.AsMemory(start, HeadRoom - start + length + 2)).ConfigureAwait(false);
        _sent += length;
    }

    public override ValueTask EndAsync(LambdaError? error)
    {
        if (_closeReason is not null)
            return default;
        return error is null ? SendAsync("0\r\n\r\n"u8.ToArray()) : SendAsync(Trailers(error));
    }

    public override void Close()
    {
        try
        {
            if (_closeReason is null || connection.HasResponse())
            {
                connection.Receive();
                checkStatus(_sent);
                if (_closeReason is null || connection.Head.Status >= 300)
                    return;
            }

            log.StreamClosed(_sent, _closeReason);
        }
        catch (ConnectionLostException e) when (e.ResponseStarted)
        {
        }
        catch (Exception e) when (e is ConnectionLostException or FormatException)
        {
            log.StreamClosed(_sent, _closeReason ?? e.Message);
        }
        finally
        {
            connection.Close();
        }
    }

    private async ValueTask SendAsync(ReadOnlyMemory<byte> bytes)
    {
        if (_closeReason is not null)
            throw new StreamClosedException(_sent, null);
        try
        {
            await connection.SendAsync(bytes).ConfigureAwait(false);
        }
        catch (ConnectionLostException e)
        {
            _closeReason = e.Message;
            throw new StreamClosedException(_sent, e);
        }
    }

    /// <summary>The end of the body with the error as trailers. The error is encoded as base64, because a trailer must not contain line ends or non-ASCII characters.</summary>
    private byte[] Trailers(LambdaError error)
    {
        var type = error.HeaderType.Length > MaxErrorTypeLength ? error.HeaderType[..MaxErrorTypeLength] : error.HeaderType;
        var json = ErrorReport.WriteShortened(error, MaxTrailerBytes / 4 * 3, includeStackTraces);
        return Encoding.ASCII.GetBytes(
            $"0\r\nLambda-Runtime-Function-Error-Type: {type}\r\nLambda-Runtime-Function-Error-Body: {Convert.ToBase64String(json.Span)}\r\n\r\n");
    }

    private static void WriteChunk(ArrayBufferWriter<byte> writer, ReadOnlySpan<byte> data)
    {
        if (data.IsEmpty)
            return;
        Span<byte> size = stackalloc byte[HeadRoom];
        writer.Write(size[WriteSize(size, data.Length)..]);
        writer.Write(data);
        writer.Write("\r\n"u8);
    }

    /// <summary>Writes a chunk size and its line end so that they end at <see cref="ResponseChannel.HeadRoom"/>. Returns the offset of the chunk size.</summary>
    private static int WriteSize(Span<byte> buffer, int length)
    {
        Span<byte> digits = stackalloc byte[8];
        Utf8Formatter.TryFormat(length, digits, out var count, 'x');
        var start = HeadRoom - 2 - count;
        digits[..count].CopyTo(buffer[start..]);
        "\r\n"u8.CopyTo(buffer[(HeadRoom - 2)..]);
        return start;
    }
}

/// <summary>Lambda has closed the stream to which a handler writes. The runtime logs this once, when the handler has ended.</summary>
internal sealed class StreamClosedException(long sent, Exception? cause) : IOException(
    $"Lambda closed the response stream of this invocation after {sent} bytes. Lambda closes a stream when the invocation times out or the response exceeds 200 MB.", cause);
