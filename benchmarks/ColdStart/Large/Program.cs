// Sends every event back, as bytes or as a string: what 6 MB in and out cost in memory. "cached" keeps 300 MB alive meanwhile. Or streams as many bytes as the event says.
using System.Buffers;
using Lambent;

if (args is ["raw"] or ["cached"])
{
    var cache = args is ["cached"] ? new byte[1_200_000][] : []; // small objects, as a cache of a program holds them
    for (var i = 0; i < cache.Length; i++)
        cache[i] = new byte[224];
    LambdaRuntime.CreateBuilder().MapRaw(invocation =>
    {
        invocation.Response.Write(invocation.Payload.Span);
        return default;
    }).Run();
    GC.KeepAlive(cache);
}
else if (args is ["stream"])
{
    var piece = new byte[64 * 1024];
    piece.AsSpan().Fill((byte)'x');
    LambdaRuntime.CreateBuilder().MapStreaming<int>(async (size, response, _) =>
    {
        for (var left = size; left > 0; left -= piece.Length)
            await response.WriteAsync(piece.AsMemory(0, Math.Min(left, piece.Length)));
    }).Run();
}
else
{
    LambdaRuntime.Run((string text) => text);
}
