using Lambent.TestKit;
using Xunit;
using static Lambent.Events.Tests.CustomResourceAnswer;

namespace Lambent.Events.Tests;

/// <summary>The time that the handler has, and the time that is left for the response.</summary>
public sealed class CustomResourceTimeTests
{
    private const int Timeout = 30_000;

    [Theory(Timeout = Timeout)]
    [InlineData(3, 2)] // Lambda's default timeout
    [InlineData(9, 6)]
    [InlineData(900, 897)]
    public async Task A_handler_has_the_time_but_the_last_third_or_the_last_3_seconds(int timeout, int handlerTime)
    {
        var clock = new ManualTimeProvider();
        using var server = new ResponseUrl();
        var context = new LambdaContext { TimeProvider = clock, Deadline = clock.GetUtcNow().AddSeconds(timeout) };
        var started = new TaskCompletionSource<CancellationToken>();
        var never = new TaskCompletionSource<CloudFormationCustomResourceResponse>();

        var running = CloudFormationCustomResource.RunAsync(Request() with { ResponseUrl = server.Address + "/put" }, context, (_, token) =>
        {
            started.SetResult(token);
            return never.Task;
        });
        var token = await started.Task;
        clock.Advance(TimeSpan.FromSeconds(handlerTime - 0.001));
        Assert.False(token.IsCancellationRequested);
        clock.Advance(TimeSpan.FromSeconds(0.001));

        Assert.True(token.IsCancellationRequested);
        await running;
        AssertFailed("The function ran out of time.", (await server.ReceivedAsync()).Body);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_handler_that_takes_1_of_3_seconds_succeeds()
    {
        var clock = new ManualTimeProvider();
        var context = new LambdaContext { TimeProvider = clock, Deadline = clock.GetUtcNow().AddSeconds(3) };

        var body = await AnswerAsync(
            async (request, token) =>
            {
                await Task.Yield();
                clock.Advance(TimeSpan.FromSeconds(1));
                token.ThrowIfCancellationRequested();
                return request.Succeeded("thing-1");
            },
            context);

        AssertSucceeded("", body);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_handler_that_blocks_its_thread_is_answered_as_a_failure_before_the_deadline()
    {
        var clock = new ManualTimeProvider();
        using var server = new ResponseUrl();
        using var release = new ManualResetEventSlim();
        var started = new TaskCompletionSource();
        var context = new LambdaContext { TimeProvider = clock, Deadline = clock.GetUtcNow().AddSeconds(3) };

        // On a thread of its own: the test must reach the clock when the handler blocks the caller.
        var running = Task.Run(
            () => CloudFormationCustomResource.RunAsync(Request() with { ResponseUrl = server.Address + "/put" }, context, (request, _) =>
            {
                started.SetResult();
                release.Wait(TestContext.Current.CancellationToken);
                return Task.FromResult(request.Succeeded());
            }),
            TestContext.Current.CancellationToken);
        await started.Task;
        clock.Advance(TimeSpan.FromSeconds(3));

        var (_, body) = await server.ReceivedAsync();
        release.Set();
        await running;
        AssertFailed("The function ran out of time.", body);
    }
}
