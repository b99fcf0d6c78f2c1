using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Lambent.Emulator;

/// <summary>The body of a request, read to its end.</summary>
/// <param name="Bytes">The body; empty when it was over the limit or cut.</param>
/// <param name="Length">Its length, also over the limit.</param>
/// <param name="WasCut">Whether the connection ended before the body did.</param>
internal readonly record struct RequestBody(ReadOnlyMemory<byte> Bytes, long Length, bool WasCut)
{
    /// <summary>
    /// Reads all of it, and keeps up to a limit: whoever sends more is still sending, and would not see an answer that came before its end.
    /// </summary>
    public static async Task<RequestBody> ReadAsync(HttpRequest request, int limit)
    {
        var kept = new ArrayBufferWriter<byte>();
        var body = await PassOnAsync(request, limit, bytes =>
        {
            foreach (var segment in bytes)
                kept.Write(segment.Span);
            return default;
        }).ConfigureAwait(false);
        return body.WasCut || body.Length > limit ? body : body with { Bytes = kept.WrittenMemory };
    }

    /// <summary>Reads all of it, and gives away what is within a limit as it comes.</summary>
    public static async Task<RequestBody> PassOnAsync(HttpRequest request, long limit, Func<ReadOnlySequence<byte>, ValueTask> take)
    {
        long length = 0;
        try
        {
            while (true)
            {
                var read = await request.BodyReader.ReadAsync(request.HttpContext.RequestAborted).ConfigureAwait(false);
                if (length < limit && !read.Buffer.IsEmpty)
                    await take(read.Buffer.Slice(0, Math.Min(read.Buffer.Length, limit - length))).ConfigureAwait(false);
                length += read.Buffer.Length;
                request.BodyReader.AdvanceTo(read.Buffer.End);
                if (read.IsCompleted)
                    return new(default, length, WasCut: false);
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException) // reset, malformed chunk, or gone: BadHttpRequestException is an IOException
        {
            return new(default, length, WasCut: true);
        }
    }
}
