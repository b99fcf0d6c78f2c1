using Lambent.TestKit;
using Xunit;

namespace Lambent.Aot.Tests;

/// <summary>Events that the memory of the function cannot hold.</summary>
public sealed class LargeEventTests(Functions functions)
{
    [Fact(Timeout = 60_000)]
    public async Task The_memory_of_a_large_event_is_returned_when_small_events_have_followed_it()
    {
        const int Size = 6 * 1024 * 1024;
        const double MaxLeft = 8;
        var test = TestContext.Current.CancellationToken;
        using var server = new LiveServer();
        await using var function = FunctionProcess.Start(functions.File(Build.Aot, Functions.Probe), null, ("AWS_LAMBDA_RUNTIME_API", server.Address), ("_HANDLER", "variable"));
        using var connection = await server.AcceptAsync(test);

        await InvokeAsync("\"small\"", 50);
        var before = Megabytes("VmRSS:");
        await InvokeAsync($"\"{new string('x', Size)}\"", 1);
        var peak = Megabytes("VmHWM:");
        await InvokeAsync("\"small\"", 50);
        var after = Megabytes("VmRSS:");

        Assert.InRange(peak - before, 2 * MaxLeft, double.MaxValue); // so that there was something to return
        Assert.InRange(after - before, double.MinValue, MaxLeft);

        async Task InvokeAsync(string payload, int count)
        {
            for (var i = 0; i < count; i++)
            {
                await connection.Reader.ReadRequestAsync(test);
                await connection.SendAsync(Answers.Event(payload), test);
                await connection.Reader.ReadRequestAsync(test);
                await connection.SendAsync(Answers.Accepted, test);
            }
        }

        double Megabytes(string name) => double.Parse(
            File.ReadLines($"/proc/{function.Id}/status").Single(line => line.StartsWith(name, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[1],
            System.Globalization.CultureInfo.InvariantCulture) / 1024;
    }

    [Theory(Timeout = 60_000)]
    [InlineData(Build.Aot)]
    [InlineData(Build.Jit)]
    public async Task An_event_that_memory_cannot_hold_is_reported_and_the_next_event_is_handled(Build build)
    {
        const int Announced = 500_000_000;
        var test = TestContext.Current.CancellationToken;
        using var server = new LiveServer();
        await using var function = FunctionProcess.Start(
            functions.File(build, Functions.Probe), null, ("AWS_LAMBDA_RUNTIME_API", server.Address), ("_HANDLER", "variable"), ("DOTNET_GCHeapHardLimit", "8000000"));
        using var first = await server.AcceptAsync(test);
        await first.Reader.ReadRequestAsync(test);
        await first.SendAsync($"HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: large\r\nLambda-Runtime-Invocation-Id: nonce\r\nContent-Length: {Announced}\r\n\r\n\"", test);

        using var second = await server.AcceptAsync(test);
        var report = await second.Reader.ReadRequestAsync(test);
        await second.SendAsync(Answers.Accepted, test);
        await second.Reader.ReadRequestAsync(test);
        await second.SendAsync(Answers.Event("\"NO_SUCH_VARIABLE\""), test);
        var result = await second.Reader.ReadRequestAsync(test);

        Assert.StartsWith("POST /2018-06-01/runtime/invocation/large/error HTTP/1.1\r\n", report, StringComparison.Ordinal);
        Assert.Contains("\r\nLambda-Runtime-Invocation-Id: nonce\r\n", report, StringComparison.Ordinal);
        Assert.Contains("\r\nLambda-Runtime-Function-Error-Type: Runtime.OutOfMemory\r\n", report, StringComparison.Ordinal);
        Assert.Contains($"The event of {Announced} bytes does not fit into the memory of the function.", report, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n\"(none)\"", result, StringComparison.Ordinal);
    }
}
