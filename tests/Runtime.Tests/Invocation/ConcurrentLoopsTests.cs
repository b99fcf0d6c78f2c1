using System.Collections.Concurrent;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Tests.Invocation;

/// <summary>Invoke loops that fail and restart.</summary>
public sealed class ConcurrentLoopsTests
{
    private readonly ConcurrentQueue<TimeSpan> _delays = new();
    private readonly KeptLog _log = new();

    [Fact(Timeout = 60_000)]
    public async Task A_failed_loop_restarts_with_increasing_delays_while_the_others_continue()
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
    public async Task An_event_resets_the_restart_delay()
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
    public async Task The_runtime_ends_with_the_last_failure_when_all_loops_have_failed()
    {
        var sources = new Queue<ScriptedSource>([new("first"), new("second")]);

        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => Run(2, sources, CancellationToken.None, wait: (_, ending) => ending.WaitHandle.WaitOne()));

        Assert.Contains(e.Message, (string[])["first", "second"]);
        Assert.Single(_log.Writes); // of the loop that failed first; the failure of the other loop is thrown
    }

    [Fact(Timeout = 60_000)]
    public async Task Repeated_failures_without_an_event_end_the_runtime_and_the_waiting_loops()
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

    /// <summary>Delivers a number of events, then fails, or waits until it is stopped.</summary>
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
