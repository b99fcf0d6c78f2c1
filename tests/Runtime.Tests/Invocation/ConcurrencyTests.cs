using Lambent.TestKit;
using Xunit;

namespace Lambent.Tests.Invocation;

/// <summary>Several invoke loops with one Runtime API.</summary>
public sealed class ConcurrencyTests
{
    private const string Next = "GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\n";

    private static CancellationToken Test => TestContext.Current.CancellationToken;

    [Theory(Timeout = 60_000)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task The_number_of_parallel_requests_for_events_is_AWS_LAMBDA_MAX_CONCURRENCY(int count)
    {
        await using var runtime = Start(count, builder => builder.Map<int>(_ => { }));

        for (var i = 0; i < count; i++)
        {
            var connection = await runtime.Server.AcceptAsync(Test); // stays open, so that no loop sends a second request
            Assert.StartsWith(Next, await connection.Reader.ReadRequestAsync(Test), StringComparison.Ordinal);
        }

        await runtime.StopAsync();
        Assert.False(runtime.Server.Pending);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("ten")]
    [InlineData("10001")]
    [InlineData("2.5")]
    public void An_invalid_AWS_LAMBDA_MAX_CONCURRENCY_is_in_the_message(string value)
    {
        using var scope = LambdaRuntimeScope.Begin(new LambdaRuntimeOptions
        {
            LogOutput = Stream.Null,
            Environment = new Dictionary<string, string> { ["AWS_LAMBDA_RUNTIME_API"] = "127.0.0.1:1", ["AWS_LAMBDA_MAX_CONCURRENCY"] = value },
        });

        var e = Assert.Throws<LambdaRuntimeException>(() => LambdaRuntime.Run<int>(_ => { }));

        Assert.Equal(LambdaRuntimeFailure.Configuration, e.Failure);
        Assert.Equal($"AWS_LAMBDA_MAX_CONCURRENCY is '{value}', which is not a number from 1 to 10000. Lambda Managed Instances sets it; remove it elsewhere.", e.Message);
    }

    [Fact(Timeout = 60_000)]
    public async Task Handlers_run_in_parallel_with_one_cold_start_and_complete_when_the_runtime_is_stopped()
    {
        var together = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var barrier = new Barrier(3, _ => together.SetResult());
        var goOn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var runtime = Start(3, builder => builder.Map<int, bool>(async (_, context) =>
        {
            barrier.SignalAndWait(Test); // returns only when all three handlers run in parallel
            await goOn.Task.WaitAsync(Test);
            return context.IsColdStart;
        }));
        var connections = new List<LiveConnection>();
        for (var i = 0; i < 3; i++)
        {
            connections.Add(await runtime.Server.AcceptAsync(Test));
            await connections[i].Reader.ReadRequestAsync(Test);
            await connections[i].SendAsync(Answers.Event("1", $"id-{i}"), Test);
        }

        await together.Task.WaitAsync(Test);
        var stopped = runtime.StopAsync();
        Assert.False(stopped.IsCompleted);
        goOn.SetResult();
        var outcomes = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            var request = (await connections[i].Reader.ReadRequestAsync(Test))!;
            Assert.StartsWith($"POST /2018-06-01/runtime/invocation/id-{i}/response ", request, StringComparison.Ordinal);
            outcomes.Add(request[(request.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..]);
            await connections[i].SendAsync(Answers.Accepted, Test);
        }

        await stopped;
        Assert.Equal(["false", "false", "true"], outcomes.Order());
        Assert.Null(runtime.Environment.TraceId);
        Assert.Equal("", runtime.Log.Text);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_Runtime_API_that_fails_every_loop_ends_the_runtime()
    {
        await using var runtime = Start(2, builder => builder.Map<int>(_ => { }));
        for (var i = 0; i < 2; i++)
        {
            using var connection = await runtime.Server.AcceptAsync(Test);
            await connection.Reader.ReadRequestAsync(Test);
            await connection.SendAsync(Answers.Error(500, "InternalServerError"), Test);
        }

        // The first loop may have restarted before the second loop failed.
        runtime.Server.Dispose();
        var e = await Assert.ThrowsAsync<LambdaRuntimeException>(() => runtime.Running);
        Assert.Equal(LambdaRuntimeFailure.RuntimeApi, e.Failure);
    }

    private static LiveRuntime Start(int count, Func<LambdaRuntimeBuilder, LambdaRuntimeBuilder> map) => LiveRuntime.Start(
        map, Test, new Dictionary<string, string> { ["AWS_LAMBDA_MAX_CONCURRENCY"] = count.ToString(System.Globalization.CultureInfo.InvariantCulture) });
}
