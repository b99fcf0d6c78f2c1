using System.Buffers;
using Xunit;

namespace Lambent.Tests.Invocation;

/// <summary>Not beside the telemetry tests, whose listeners see, and make dearer, every invocation of the process.</summary>
[Collection("listeners of the whole process")]
public sealed class AllocationTests
{
    private const int Events = 2_000;

    // What each test allows is DESIGN's budget: nothing beyond the trace id for raw handlers, 250 bytes for a context, 1 KB for a small typed event.

    [Fact]
    public void A_raw_handler_costs_no_allocation() =>
        Assert.InRange(BytesPerEvent(builder => builder.MapRaw(static invocation =>
        {
            invocation.Response.Write(invocation.Payload.Span);
            return default;
        })), 0, TraceId);

    [Fact]
    public void A_context_costs_at_most_250_bytes() =>
        Assert.InRange(BytesPerEvent(builder => builder.MapRaw(static invocation =>
        {
            _ = invocation.Context.RequestId;
            return default;
        })), 100, 250 + TraceId);

    [Fact]
    public void A_small_typed_event_costs_at_most_1_KB() =>
        Assert.InRange(BytesPerEvent(builder => builder.Map<Purchase, Receipt>(static (order, _) => new Receipt(order.Id), TestJson.Default)), 100, 1024);

    [Fact]
    public void A_streamed_response_of_one_piece_costs_at_most_8_KB() =>
        Assert.InRange(BytesPerEvent(builder => builder.MapStreaming<Purchase>(static async (order, response, _) => await response.WriteAsync(order.Id), TestJson.Default)), 4096, 8 * 1024);

    /// <summary>The string that the tracing header becomes, because the AWS SDK reads it from a variable.</summary>
    private static int TraceId => 22 + (2 * "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1".Length) + 8;

    /// <summary>
    /// Measured on the loop's own thread, in windows of the second half of the run, when all that is made once for all has been made; the least of them,
    /// because what the runtime of .NET makes at a time of its own choosing falls into one window and no event costs it.
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
