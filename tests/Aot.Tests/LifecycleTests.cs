using Lambent.Emulator;
using Xunit;

namespace Lambent.Aot.Tests;

/// <summary>What functions do beside answering, as processes: work after the response, shutdown, several invocations at a time.</summary>
public sealed class LifecycleTests(Functions functions)
{
    private const int Timeout = 60_000;

    [Fact(Timeout = Timeout)]
    public async Task Work_after_the_response_ends_before_the_next_event_is_taken()
    {
        await using var emulator = await Lambda.StartAsync();
        await using var function = FunctionProcess.Start(functions.File("BackgroundTasks"), emulator);

        var first = await emulator.InvokeAsync("""{"workMs":200}""");
        var second = await emulator.InvokeAsync("""{"workMs":0}""");

        Assert.True(first.Duration < TimeSpan.FromMilliseconds(200), $"The answer waited for the work: {first.Duration}.");
        var lines = (await function.LogAsync()).Select(line => string.Join(' ', line.Split('\t')[1..4])).Take(2);
        Assert.Equal([$"{first.RequestId} info worked for 200 ms after the response", $"{first.RequestId} info ready for the next event"], lines);
        Assert.Equal("""{"status":"accepted"}""", second.ToString());
    }

    [Fact(Timeout = Timeout)]
    public async Task A_function_is_restored_from_its_snapshot_before_its_first_event()
    {
        await using var emulator = await Lambda.StartAsync(new() { InitializationType = LambdaInitializationType.SnapStart });
        await using var function = FunctionProcess.Start(functions.File("SnapStart"), emulator);

        Assert.Equal("""{"text":"Hello again Lambent","restored":true}""", (await emulator.InvokeAsync("\"Lambent\"")).ToString());
    }

    [Theory(Timeout = Timeout)]
    [InlineData("GracefulShutdown", "saved: first\nsaved: second\nshutdown hook ran\n")]
    [InlineData("GenericHost", "prices released\n")]
    public async Task A_function_with_hooks_runs_them_on_SIGTERM_and_ends_with_0(string example, string output)
    {
        await using var emulator = await Lambda.StartAsync();
        // The 120 ms that hooks have in Lambda can pass on a busy machine before the process runs again: what they do is tested here, not how fast.
        await using var function = FunctionProcess.Start(functions.File(example), emulator, ("LAMBENT_SHUTDOWN_TIMEOUT", "60000"));
        if (example == "GracefulShutdown")
        {
            await emulator.InvokeAsync("\"first\"");
            await emulator.InvokeAsync("\"second\"");
        }
        else
        {
            await emulator.InvokeAsync("null"); // which it does not take: but it has started
        }

        await function.TerminateAsync();

        var (code, written, error) = await function.EndAsync();
        Assert.Equal((0, ""), (code, error));
        Assert.EndsWith(output, written, StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task Several_invocations_run_at_a_time_where_Lambda_says_so()
    {
        await using var emulator = await Lambda.StartAsync(new() { MaxConcurrency = 4 });
        await using var function = FunctionProcess.Start(functions.File("ManagedInstances"), emulator);

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => emulator.InvokeAsync("""{"waitMs":1000}""")));

        Assert.Equal(
            ["""{"inside":1}""", """{"inside":2}""", """{"inside":3}""", """{"inside":4}"""],
            results.Select(result => result.ToString()).Order());
        var lines = await function.LogAsync();
        Assert.All(results, result => Assert.Single(lines, line => line.Contains($"\t{result.RequestId}\tinfo\t", StringComparison.Ordinal)));
    }
}
