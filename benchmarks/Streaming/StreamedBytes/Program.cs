// Streams as many bytes as the event says, 64 KB at a time.
using Lambent;

var piece = new byte[64 * 1024];
piece.AsSpan().Fill((byte)'x');

LambdaRuntime.RunStreaming<int>(async (size, response, _) =>
{
    for (var left = size; left > 0; left -= piece.Length)
        await response.WriteAsync(piece.AsMemory(0, Math.Min(left, piece.Length)));
});
