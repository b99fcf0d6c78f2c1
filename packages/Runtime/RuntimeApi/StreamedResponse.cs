using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Lambent;

/// <summary>
/// A streamed response on the wire: one <c>POST …/response</c> with a chunk per flush, and with trailers when it is cut short. Each piece is framed
/// in place and goes out in one send.
/// </summary>
/// <param name="connection">The connection that the event came on. It is closed after a streamed response, as Lambda asks.</param>
/// <param name="begin">Writes the head of the request for a content type.</param>
/// <param name="log">Where a response that was cut is reported.</param>
/// <param name="stackTraces">Whether the trailers of a failure contain stack traces.</param>
/// <param name="judge">Takes the answer, once it is received.</param>
internal sealed class StreamedResponse(RuntimeApiConnection connection, Func<string, ReadOnlyMemory<byte>> begin, RuntimeLog log, bool stackTraces, Action<long> judge) : ResponseChannel
{
    private const int LongestTrailer = 3 * 1024; // Lambda's server takes trailers of 4 KB in all (docs/decisions/0010-streaming.md)

    private const int LongestType = 250;

    private long _sent; // of payload
    private string? _cut; // why Lambda takes no more

    public override async ValueTask StartAsync(string contentType, ReadOnlyMemory<byte> prelude, byte[] buffer, int length)
    {
        // All that there is so far in one send: most responses begin with a head, a prelude and some text.
        var first = new ArrayBufferWriter<byte>(640 + prelude.Length + length); // a head has some 420 bytes
        first.Write(begin(contentType).Span);
        WriteChunk(first, prelude.Span);
        WriteChunk(first, buffer.AsSpan(Front, length));
        if (connection.IsDead())
            connection.Close(); // here, because what is sent on it would seem to arrive
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
        "\r\n"u8.CopyTo(buffer.AsSpan(Front + length));
        await SendAsync(buffer.AsMemory(start, Front - start + length + 2)).ConfigureAwait(false);
        _sent += length;
    }

    public override ValueTask EndAsync(LambdaError? error)
    {
        if (_cut is not null)
            return default;
        return error is null ? SendAsync("0\r\n\r\n"u8.ToArray()) : SendAsync(Trailers(error));
    }

    public override void Close()
    {
        try
        {
            if (_cut is null || connection.HasAnswer())
            {
                connection.Receive();
                judge(_sent);
                if (_cut is null || connection.Head.Status >= 300)
                    return;
            }

            log.StreamCut(_sent, _cut);
        }
        catch (ConnectionLostException e) when (e.AnswerBegun)
        {
        }
        catch (Exception e) when (e is ConnectionLostException or FormatException)
        {
            log.StreamCut(_sent, _cut ?? e.Message);
        }
        finally
        {
            connection.Close();
        }
    }

    private async ValueTask SendAsync(ReadOnlyMemory<byte> bytes)
    {
        if (_cut is not null)
            throw new StreamCutException(_sent, null);
        try
        {
            await connection.SendAsync(bytes).ConfigureAwait(false);
        }
        catch (ConnectionLostException e)
        {
            _cut = e.Message;
            throw new StreamCutException(_sent, e);
        }
    }

    /// <summary>The error as trailers, which end the body: base64, because a trailer may hold no line end and no other letters.</summary>
    private byte[] Trailers(LambdaError error)
    {
        var type = error.HeaderType.Length > LongestType ? error.HeaderType[..LongestType] : error.HeaderType;
        var json = ErrorReport.Shortest(error, LongestTrailer / 4 * 3, stackTraces);
        return Encoding.ASCII.GetBytes(
            $"0\r\nLambda-Runtime-Function-Error-Type: {type}\r\nLambda-Runtime-Function-Error-Body: {Convert.ToBase64String(json.Span)}\r\n\r\n");
    }

    private static void WriteChunk(ArrayBufferWriter<byte> to, ReadOnlySpan<byte> data)
    {
        if (data.IsEmpty)
            return;
        Span<byte> size = stackalloc byte[Front];
        to.Write(size[WriteSize(size, data.Length)..]);
        to.Write(data);
        to.Write("\r\n"u8);
    }

    /// <summary>Writes a chunk size and its line end so that they end at <see cref="ResponseChannel.Front"/>; gives where they start.</summary>
    private static int WriteSize(Span<byte> buffer, int length)
    {
        Span<byte> digits = stackalloc byte[8];
        Utf8Formatter.TryFormat(length, digits, out var count, 'x');
        var start = Front - 2 - count;
        digits[..count].CopyTo(buffer[start..]);
        "\r\n"u8.CopyTo(buffer[(Front - 2)..]);
        return start;
    }
}

/// <summary>What a handler sees that writes to a response which Lambda has cut. The log tells of it, once, when the handler has ended.</summary>
internal sealed class StreamCutException(long sent, Exception? cause) : IOException(
    $"The response stream of this invocation was cut after {sent} bytes: Lambda takes no more of it. Has the invocation timed out, or is the response over 200 MB?", cause);
