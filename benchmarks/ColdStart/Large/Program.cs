// Sends every event back, as bytes or as a string: what 6 MB in and out cost in memory.
using System.Buffers;
using Lambent;

if (args is ["raw"])
{
    LambdaRuntime.RunRaw(invocation =>
    {
        invocation.Response.Write(invocation.Payload.Span);
        return default;
    });
}
else
{
    LambdaRuntime.Run((string text) => text);
}
