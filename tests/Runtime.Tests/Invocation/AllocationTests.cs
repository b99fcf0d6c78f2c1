using System.Buffers;
using Xunit;

namespace Lambent.Tests.Invocation;

/// <summary>Does not run in parallel with the telemetry tests, whose listeners add allocations to every invocation of the process.</summary>
[Collection("listeners of the whole process")]
public sealed class AllocationTests
{
    private const int Events = 2_000;

    // The allocation budget: only the tracing header for raw handlers, 250 bytes for a context, 1 KB for a small typed event.

    [Fact]
    public void A_raw_handler_allocates_only_the_tracing_header() =>
        Assert.InRange(BytesPerEvent(builder => builder.MapRaw(static invocation =>
        {
            invocation.Response.Write(invocation.Payload.Span);
            return default;
        })), 0, TraceId);

    [Fact]
    public void A_context_allocates_at_most_250_bytes() =>
        Assert.InRange(BytesPerEvent(builder => builder.MapRaw(static invocation =>
        {
            _ = invocation.Context.RequestId;
            return default;
        })), 100, 250 + TraceId);

    [Fact]
    public void A_small_typed_event_allocates_at_most_1_KB() =>
        Assert.InRange(BytesPerEvent(builder => builder.Map<Purchase, Receipt>(static (order, _) => new Receipt(order.Id), TestJson.Default)), 100, 1024);

    [Fact]
    public void A_streamed_response_of_one_flush_allocates_at_most_8_KB() =>
        Assert.InRange(BytesPerEvent(builder => builder.MapStreaming<Purchase>(static async (order, response, _) => await response.WriteAsync(order.Id), TestJson.Default)), 4096, 8 * 1024);

    /// <summary>The string of the tracing header, which the AWS SDK reads from an environment variable.</summary>
    private static int TraceId => 22 + (2 * "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1".Length) + 8;

    /// <summary>
    /// Measured on the thread of the invoke loop, in windows of the second half of the run, after one-time allocations. The result is the minimum of the
    /// windows, because the .NET runtime itself allocates at times that are independent of events.
    /// </summary>
    private static long BytesPerEvent(Func<LambdaRuntimeBuilder, LambdaRuntimeBuilder> map)
    {
        const int Window = 100;
        using var server = new MeasuringServer(Events);
        using var scope = LambdaRuntimeScope.Begin(new LambdaRuntimeOptions
        {
            LogOutput = Stream.Null,
            Environment = new Dictionary<string, string> { ["AWS_LAMBDA_RUNTIME_API"] = server.Address },
        });
        var count = 0;
        var before = 0L;
        var least = long.MaxValue;
        map(LambdaRuntime.CreateBuilder().Use((invocation, next) =>
        {
            if (++count >= Events / 2 && count % Window == 0)
            {
                var now = GC.GetAllocatedBytesForCurrentThread();
                if (count > Events / 2)
                    least = Math.Min(least, now - before);
                before = now;
            }

            if (count == Events)
                scope.Stop();
            return next(invocation);
        })).Run();
        return least / Window;
    }
}
