using System.Buffers.Binary;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Lambent.Emulator;

/// <summary>
/// A response as AWS clients read it from InvokeWithResponseStream: frames of the event stream encoding,
/// https://docs.aws.amazon.com/lambda/latest/api/API_InvokeWithResponseStream.html.
/// </summary>
internal static class EventStream
{
    private const string ContentType = "application/vnd.amazon.eventstream";
    private const int ChunkSize = 64 * 1024;
    private static readonly uint[] CrcTable = [.. Enumerable.Range(0, 256).Select(CrcOf)];

    /// <summary>Sends a response as frames; the last frame has the error, and the log tail when there is a journal to read it from.</summary>
    public static async Task WriteAsync(HttpContext http, LambdaStreamingResult result, Journal? journal)
    {
        http.Response.ContentType = ContentType;
        await http.Response.Body.FlushAsync(http.RequestAborted).ConfigureAwait(false);
        var buffer = new byte[ChunkSize];
        int read;
        while ((read = await result.Body.ReadAsync(buffer, http.RequestAborted).ConfigureAwait(false)) > 0)
            await SendAsync(http, Frame("PayloadChunk", "application/octet-stream", buffer.AsSpan(0, read))).ConfigureAwait(false);

        List<(string Name, string Value)> end = [];
        if (result.ErrorType is { } type)
            end.AddRange([("ErrorCode", type), ("ErrorDetails", Encoding.UTF8.GetString(result.ErrorBody.Span))]);
        if (journal is not null)
            end.Add(("LogResult", await LogTail.ReadAsync(result.Invocation, journal, http.RequestAborted).ConfigureAwait(false)));
        await SendAsync(http, Frame("InvokeComplete", Json.ContentType, Json.Object([.. end]).Span)).ConfigureAwait(false);
    }

    private static async Task SendAsync(HttpContext http, byte[] frame)
    {
        await http.Response.Body.WriteAsync(frame, http.RequestAborted).ConfigureAwait(false);
        await http.Response.Body.FlushAsync(http.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Its length, the headers' length and a checksum of both; the headers; the payload; a checksum of all. Big-endian.</summary>
    private static byte[] Frame(string type, string contentType, ReadOnlySpan<byte> payload)
    {
        byte[] headers = [.. Header(":message-type", "event"), .. Header(":event-type", type), .. Header(":content-type", contentType)];
        var frame = new byte[12 + headers.Length + payload.Length + 4];
        var span = frame.AsSpan();
        BinaryPrimitives.WriteInt32BigEndian(span, frame.Length);
        BinaryPrimitives.WriteInt32BigEndian(span[4..], headers.Length);
        BinaryPrimitives.WriteUInt32BigEndian(span[8..], Crc32(span[..8]));
        headers.CopyTo(span[12..]);
        payload.CopyTo(span[(12 + headers.Length)..]);
        BinaryPrimitives.WriteUInt32BigEndian(span[^4..], Crc32(span[..^4]));
        return frame;
    }

    private static byte[] Header(string name, string value)
    {
        const byte Text = 7;
        return [(byte)name.Length, .. Encoding.UTF8.GetBytes(name), Text, (byte)(value.Length >> 8), (byte)value.Length, .. Encoding.UTF8.GetBytes(value)];
    }

    private static uint Crc32(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
            crc = CrcTable[(byte)(crc ^ value)] ^ (crc >> 8);
        return ~crc;
    }

    private static uint CrcOf(int index)
    {
        var crc = (uint)index;
        for (var bit = 0; bit < 8; bit++)
            crc = (crc & 1) == 0 ? crc >> 1 : 0xEDB88320 ^ (crc >> 1);
        return crc;
    }
}
