using System.Collections.Concurrent;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Tests.Invocation;

/// <summary>Loops that are lost and start again.</summary>
public sealed class ConcurrentLoopsTests
{
    private readonly ConcurrentQueue<TimeSpan> _delays = new();
    private readonly KeptLog _log = new();

    [Fact(Timeout = 60_000)]
    public async Task A_lost_loop_starts_again_ever_later_while_the_others_go_on()
    {
        using var stopping = new CancellationTokenSource();
        var steady = new ScriptedSource(null);
        var last = new ScriptedSource(null);
        var sources = new Queue<ScriptedSource>([steady, new("no 1"), new("no 2"), new("no 3"), last]);

        var running = Run(2, sources, stopping.Token);
        await last.Waits.WaitAsync(TestContext.Current.CancellationToken);
        Assert.True(steady.Waits.IsCompleted);
        await stopping.CancelAsync();
        await running;

        Assert.Equal([TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(200), TimeSpan.FromMilliseconds(400)], _delays);
        Assert.Equal(3, _log.Writes.Count);
        Assert.EndsWith("\tAn invoke loop failed and restarts in 200 ms. The other loops continue. no 2\n", _log.Writes[1], StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task An_event_makes_the_delays_short_again()
    {
        using var stopping = new CancellationTokenSource();
        var last = new ScriptedSource(null);
        var sources = new Queue<ScriptedSource>([new(null), new("no"), new("no"), new("no", events: 1), new("no"), last]);

        var running = Run(2, sources, stopping.Token);
        await last.Waits.WaitAsync(TestContext.Current.CancellationToken);
        await stopping.CancelAsync();
        await running;

        Assert.Equal([100, 200, 100, 200], _delays.Select(delay => delay.TotalMilliseconds));
    }

    [Fact(Timeout = 60_000)]
    public async Task When_all_loops_are_lost_the_runtime_ends_with_the_last_failure()
    {
        var sources = new Queue<ScriptedSource>([new("first"), new("second")]);

        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => Run(2, sources, CancellationToken.None, wait: (_, ending) => ending.WaitHandle.WaitOne()));

        Assert.Contains(e.Message, (string[])["first", "second"]);
        Assert.Single(_log.Writes); // of the one that was lost first; the other is told by who runs the loops
    }

    [Fact(Timeout = 60_000)]
    public async Task Failure_upon_failure_without_an_event_ends_the_runtime_and_the_loops_that_wait()
    {
        var sources = new Queue<ScriptedSource>([new(null), new("1"), new("2"), new("3"), new("4")]);

        Assert.Equal("4", (await Assert.ThrowsAsync<InvalidOperationException>(() => Run(2, sources, CancellationToken.None))).Message);
    }

    private Task Run(int count, Queue<ScriptedSource> sources, CancellationToken stopping, Action<TimeSpan, CancellationToken>? wait = null)
    {
        var options = new LambdaRuntimeOptions { LogOutput = _log };
        var environment = LambdaEnvironment.From(new Dictionary<string, string> { ["AWS_LAMBDA_MAX_CONCURRENCY"] = "2" });
        var log = RuntimeLog.Create(environment, options);
        var group = new ConcurrentLoops(
            count,
            () =>
            {
                lock (sources)
                    return sources.Dequeue();
            },
            source => new InvokeLoop(source, _ => default, environment, options, log),
            log,
            wait ?? ((delay, _) => _delays.Enqueue(delay)));
        return Task.Factory.StartNew(() => group.Run(stopping), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Gives some events, then fails, or waits until it is stopped.</summary>
    private sealed class ScriptedSource(string? failure, int events = 0) : InvocationSource
    {
        private readonly TaskCompletionSource _waits = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly ManualResetEventSlim _stopped = new();
        private int _left = events;

        /// <summary>Completes when the loop waits for an event.</summary>
        public Task Waits => _waits.Task;

        public override bool Receive(LambdaInvocation invocation, CancellationToken stopping)
        {
            if (_left-- > 0)
            {
                Deliver(invocation, default, new LambdaContext());
                return true;
            }

            if (failure is not null)
                throw new InvalidOperationException(failure);
            _waits.SetResult();
            _stopped.Wait(CancellationToken.None);
            return false;
        }

        public override void Succeed(LambdaInvocation invocation)
        {
        }

        public override void Fail(LambdaInvocation invocation, LambdaError error)
        {
        }

        public override void FailInit(LambdaError error)
        {
        }

        public override void Stop() => _stopped.Set();
    }
}
