using Lambent.TestKit;
using Xunit;

namespace Lambent.Extensions.Tests;

/// <summary>Hooks of a runtime that is stopped, in process.</summary>
public sealed class ShutdownHooksTests
{
    private readonly List<string> _order = [];

    [Fact]
    public void Hooks_run_in_reverse_when_the_runtime_has_stopped()
    {
        using var scope = ShutdownScope.Begin();
        LambdaShutdown.Timeout = TimeSpan.FromMinutes(1); // a busy machine is no reason to go on to the next one
        LambdaShutdown.Register(_ => _order.Add("action"));
        LambdaShutdown.Register(async Task (_) =>
        {
            await Task.Yield();
            _order.Add("task");
        });
        LambdaShutdown.Register(async ValueTask (_) =>
        {
            await Task.Yield();
            _order.Add("value task");
        });

        LambdaRuntime.CreateBuilder()
            .OnShutdown(_ =>
            {
                _order.Add("of the builder");
                return default;
            })
            .Map<int>(_ => _order.Add("handler"))
            .Run();

        Assert.Equal(["handler", "of the builder", "value task", "task", "action"], _order);
        Assert.Empty(scope.Log);
    }

    [Fact]
    public void A_hook_is_taken_back_by_disposing_of_its_registration()
    {
        using var scope = ShutdownScope.Begin();
        LambdaShutdown.Timeout = TimeSpan.FromMinutes(1);
        Action<CancellationToken> hook = _ => _order.Add("hook");
        LambdaShutdown.Register(hook);
        var registration = LambdaShutdown.Register(hook);
        LambdaShutdown.Register(hook);

        registration.Dispose();
        registration.Dispose();
        LambdaRuntime.Run<int>(_ => { });

        Assert.Equal(["hook", "hook"], _order);
    }

    [Fact]
    public void A_hook_that_is_registered_by_a_handler_runs_too()
    {
        using var scope = ShutdownScope.Begin();

        LambdaRuntime.Run<int>(_ =>
        {
            LambdaShutdown.Timeout = TimeSpan.FromMinutes(1);
            LambdaShutdown.Register(_ => _order.Add("late"));
        });

        Assert.Equal(["late"], _order);
        Assert.Empty(scope.Log);
    }

    [Fact]
    public void A_hook_of_a_builder_belongs_to_the_runtime_that_the_builder_makes()
    {
        using (ShutdownScope.Begin())
        {
            LambdaRuntime.CreateBuilder().OnShutdown(_ => Add("of a builder that is not run")).Map((int number) => number);
            LambdaRuntime.CreateBuilder().OnShutdown(_ => Add("of the builder")).Map((int number) => number).Run();
        }

        Assert.Equal(["of the builder"], _order);

        ValueTask Add(string what)
        {
            _order.Add(what);
            return default;
        }
    }

    [Fact]
    public void A_hook_that_throws_or_hangs_does_not_stop_the_others()
    {
        using var scope = ShutdownScope.Begin();
        using var never = new ManualResetEventSlim();
        LambdaShutdown.Timeout = TimeSpan.FromSeconds(4); // of which each has a quarter: enough on a busy machine
        LambdaShutdown.Register(_ => _order.Add("last"));
        LambdaShutdown.Register(_ => never.Wait(CancellationToken.None)); // blocks its thread, and knows no token
        LambdaShutdown.Register(void (CancellationToken _) => throw new FormatException("no"));
        LambdaShutdown.Register(Task (_) => throw new FormatException("neither"));

        LambdaRuntime.Run<int>(_ => { });
        never.Set();

        Assert.Equal(["last"], _order);
        Assert.Contains("\tA shutdown hook failed with FormatException: neither\r", scope.Log[0], StringComparison.Ordinal);
        Assert.Contains("\tA shutdown hook failed with FormatException: no\r", scope.Log[1], StringComparison.Ordinal);
        Assert.EndsWith("\twarn\tA shutdown hook has used up its share of the time; the next one begins beside it.\n", scope.Log[2], StringComparison.Ordinal);
        Assert.EndsWith("\twarn\t1 of 4 shutdown hooks did not end within 4000 ms and were left.\n", scope.Log[3], StringComparison.Ordinal);
        Assert.Equal(4, scope.Log.Count);
    }

    [Fact]
    public void The_token_of_a_hook_fires_when_the_time_is_up()
    {
        using var scope = ShutdownScope.Begin();
        using var fired = new ManualResetEventSlim();
        LambdaShutdown.Timeout = TimeSpan.FromMilliseconds(50);
        LambdaShutdown.Register(async token =>
        {
            Assert.False(fired.IsSet);
            using var registration = token.Register(fired.Set);
            await Task.Delay(Timeout.Infinite, token);
        });

        LambdaRuntime.Run<int>(_ => { });

        Assert.True(fired.Wait(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void The_time_of_hooks_is_what_Lambda_leaves_them_unless_it_is_set()
    {
        using var scope = ShutdownScope.Begin();
        using var stopping = new CancellationTokenSource();
        var empty = Directory.CreateTempSubdirectory();
        var full = Directory.CreateTempSubdirectory();
        File.WriteAllText(Path.Combine(full.FullName, "extension"), "");

        Assert.Equal(120, Time(new ShutdownHooks(empty.FullName), null));
        Assert.Equal(120, Time(new ShutdownHooks(Path.Combine(empty.FullName, "absent")), null));
        Assert.Equal(550, Time(new ShutdownHooks(full.FullName), null));
        Assert.Equal(550, Time(new ShutdownHooks(empty.FullName), 1));
        Assert.Equal(80, Time(new ShutdownHooks(full.FullName) { Timeout = TimeSpan.FromMilliseconds(80) }, 1));
        Assert.Equal(900, Time(new ShutdownHooks(empty.FullName), null, "900"));
        Assert.Equal(120, Time(new ShutdownHooks(empty.FullName), null, "soon"));
        Assert.Equal(80, Time(new ShutdownHooks(empty.FullName) { Timeout = TimeSpan.FromMilliseconds(80) }, null, "900"));
        Assert.Null(LambdaShutdown.Timeout);
        Assert.Throws<ArgumentOutOfRangeException>("value", () => LambdaShutdown.Timeout = TimeSpan.Zero);
        empty.Delete(recursive: true);
        full.Delete(recursive: true);

        double Time(ShutdownHooks hooks, int? maxConcurrency, string? variable = null) =>
            hooks.TimeToLive(scope.OwnLife(stopping, maxConcurrency, variable)).TotalMilliseconds;
    }

    [Fact]
    public void A_signal_stops_the_runtime_and_runs_the_hooks_once()
    {
        using var scope = ShutdownScope.Begin();
        using var stopping = new CancellationTokenSource();
        var life = scope.OwnLife(stopping);
        var hooks = new ShutdownHooks { Timeout = TimeSpan.FromSeconds(30) };
        hooks.Add(_ =>
        {
            _order.Add($"hook {stopping.IsCancellationRequested} {life.WaitForIdle(TimeSpan.Zero)}");
            return default;
        });
        var idle = new Thread(() =>
        {
            stopping.Token.WaitHandle.WaitOne();
            life.SetIdle(); // the invocation in flight ends
        });
        idle.Start();

        hooks.Shutdown(life);
        hooks.Stopped(life);
        idle.Join();

        Assert.Equal(["hook True True"], _order);
    }

    [Fact(Timeout = 60_000)]
    public async Task The_time_of_the_hooks_counts_from_the_signal_when_the_invocation_ends_in_between()
    {
        var clock = new ManualTimeProvider();
        using var scope = ShutdownScope.Begin(time: clock);
        using var stopping = new CancellationTokenSource();
        var life = scope.OwnLife(stopping);
        var hooks = new ShutdownHooks { Timeout = TimeSpan.FromMilliseconds(550) };
        var entered = new TaskCompletionSource<CancellationToken>();
        hooks.Add(async token =>
        {
            entered.SetResult(token);
            await Task.Delay(Timeout.Infinite, token);
        });
        var signal = Start(() => hooks.Shutdown(life));
        stopping.Token.WaitHandle.WaitOne(); // the signal has come, with an invocation in flight

        clock.Advance(TimeSpan.FromMilliseconds(200));
        var main = Start(() =>
        {
            life.SetIdle(); // the invocation ends
            hooks.Stopped(life);
        });
        var outOfTime = await entered.Task.WaitAsync(TestContext.Current.CancellationToken);
        clock.Advance(TimeSpan.FromMilliseconds(349));
        Assert.False(outOfTime.IsCancellationRequested);
        clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.True(outOfTime.IsCancellationRequested);

        await Task.WhenAll(signal, main);

        static Task Start(Action action) => Task.Factory.StartNew(action, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    [Fact]
    public void A_signal_after_the_runtime_has_stopped_changes_nothing()
    {
        using var scope = ShutdownScope.Begin();
        var stopping = new CancellationTokenSource();
        var life = scope.OwnLife(stopping);
        var hooks = new ShutdownHooks();
        hooks.Add(_ =>
        {
            _order.Add("hook");
            return default;
        });
        life.SetIdle();
        hooks.Stopped(life);
        life.Dispose();
        stopping.Dispose();

        hooks.Shutdown(life);

        Assert.Equal(["hook"], _order);
    }

    [Fact]
    public void An_invocation_that_does_not_end_leaves_the_hooks_half_of_the_time()
    {
        using var scope = ShutdownScope.Begin();
        using var stopping = new CancellationTokenSource();
        var hooks = new ShutdownHooks { Timeout = TimeSpan.FromSeconds(4) };
        hooks.Add(token =>
        {
            _order.Add($"hook {token.IsCancellationRequested}");
            return default;
        });

        hooks.Shutdown(scope.OwnLife(stopping));

        Assert.Equal(["hook False"], _order);
    }

    [Fact]
    public void A_hook_that_comes_too_late_for_Lambda_to_send_a_signal_is_warned_of_once()
    {
        using var scope = ShutdownScope.Begin();
        using var stopping = new CancellationTokenSource();
        var empty = Directory.CreateTempSubdirectory();
        scope.Parts.Start(scope.OwnLife(stopping));
        var hooks = new ShutdownHooks(empty.FullName);

        hooks.Add(_ => default);
        hooks.Add(_ => default);

        Assert.EndsWith(
            "\twarn\tA shutdown hook was registered after the first event had been asked for. Lambda sends no SIGTERM to a function without extensions, "
            + "and takes none any more, so the hook will not run. Call LambdaShutdown.Register before LambdaRuntime.Run.\n",
            Assert.Single(scope.Log),
            StringComparison.Ordinal);
        empty.Delete();
    }
}
