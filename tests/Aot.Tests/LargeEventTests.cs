using Lambent.TestKit;
using Xunit;

namespace Lambent.Aot.Tests;

/// <summary>Events that the memory of the function cannot hold.</summary>
public sealed class LargeEventTests(Functions functions)
{
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
