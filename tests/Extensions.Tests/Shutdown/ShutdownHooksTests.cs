using Lambent.TestKit;
using Xunit;

namespace Lambent.Extensions.Tests;

/// <summary>Shutdown hooks of runtimes in this process.</summary>
public sealed class ShutdownHooksTests
{
    private readonly List<string> _order = [];

    [Fact]
    public void Hooks_run_in_reverse_order_after_the_runtime_has_stopped()
    {
        using var scope = ShutdownScope.Begin();
        LambdaShutdown.Timeout = TimeSpan.FromMinutes(1); // a slow machine must not use up the share of a hook
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
    public void Dispose_of_the_registration_removes_the_hook()
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
    public void A_hook_that_a_handler_registers_runs()
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
    public void A_hook_of_a_builder_runs_for_the_runtime_of_that_builder_only()
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
    public void A_hook_that_throws_or_blocks_does_not_stop_the_others()
    {
        using var scope = ShutdownScope.Begin();
        using var never = new ManualResetEventSlim();
        LambdaShutdown.Timeout = TimeSpan.FromSeconds(4); // each hook has a quarter, which is enough on a slow machine
        LambdaShutdown.Register(_ => _order.Add("last"));
        LambdaShutdown.Register(_ => never.Wait(CancellationToken.None)); // blocks its thread and ignores its token
        LambdaShutdown.Register(void (CancellationToken _) => throw new FormatException("no"));
        LambdaShutdown.Register(Task (_) => throw new FormatException("neither"));

        LambdaRuntime.Run<int>(_ => { });
        never.Set();

        Assert.Equal(["last"], _order);
        Assert.Contains("\tA shutdown hook failed with FormatException: neither\r", scope.Log[0], StringComparison.Ordinal);
        Assert.Contains("\tA shutdown hook failed with FormatException: no\r", scope.Log[1], StringComparison.Ordinal);
        Assert.EndsWith("\twarn\tA shutdown hook exceeded its share of the shutdown time. The next hook starts while it continues.\n", scope.Log[2], StringComparison.Ordinal);
        Assert.EndsWith("\twarn\t1 of 4 shutdown hooks did not complete within 4000 ms and were abandoned.\n", scope.Log[3], StringComparison.Ordinal);
        Assert.Equal(4, scope.Log.Count);
    }

    [Fact]
    public void The_token_of_a_hook_is_cancelled_when_the_budget_is_used_up()
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
    public void The_hook_budget_depends_on_extensions_unless_it_is_set()
    {
        using var scope = ShutdownScope.Begin();
        using var stopping = new CancellationTokenSource();
        var empty = Directory.CreateTempSubdirectory();
        var full = Directory.CreateTempSubdirectory();
        File.WriteAllText(Path.Combine(full.FullName, "extension"), "");

        Assert.Equal(120, Budget(new ShutdownHooks(empty.FullName), null));
        Assert.Equal(120, Budget(new ShutdownHooks(Path.Combine(empty.FullName, "absent")), null));
        Assert.Equal(550, Budget(new ShutdownHooks(full.FullName), null));
        Assert.Equal(550, Budget(new ShutdownHooks(empty.FullName), 1));
        Assert.Equal(80, Budget(new ShutdownHooks(full.FullName) { Timeout = TimeSpan.FromMilliseconds(80) }, 1));
        Assert.Equal(900, Budget(new ShutdownHooks(empty.FullName), null, "900"));
        Assert.Equal(120, Budget(new ShutdownHooks(empty.FullName), null, "soon"));
        Assert.Equal(80, Budget(new ShutdownHooks(empty.FullName) { Timeout = TimeSpan.FromMilliseconds(80) }, null, "900"));
        Assert.Null(LambdaShutdown.Timeout);
        Assert.Throws<ArgumentOutOfRangeException>("value", () => LambdaShutdown.Timeout = TimeSpan.Zero);
        empty.Delete(recursive: true);
        full.Delete(recursive: true);

        double Budget(ShutdownHooks hooks, int? maxConcurrency, string? variable = null) =>
            hooks.HookBudget(scope.ProcessSession(stopping, maxConcurrency, variable)).TotalMilliseconds;
    }

    [Fact]
    public void A_signal_stops_the_runtime_and_runs_the_hooks_once()
    {
        using var scope = ShutdownScope.Begin();
        using var stopping = new CancellationTokenSource();
        var runtime = scope.ProcessSession(stopping);
        var hooks = new ShutdownHooks { Timeout = TimeSpan.FromSeconds(30) };
        hooks.Add(_ =>
        {
            _order.Add($"hook {stopping.IsCancellationRequested} {runtime.WaitForIdle(TimeSpan.Zero)}");
            return default;
        });
        var idle = new Thread(() =>
        {
            stopping.Token.WaitHandle.WaitOne();
            runtime.SetIdle(); // the invocation in flight ends
        });
        idle.Start();

        hooks.Shutdown(runtime);
        hooks.Stopped(runtime);
        idle.Join();

        Assert.Equal(["hook True True"], _order);
    }

    [Fact(Timeout = 60_000)]
    public async Task The_hook_budget_starts_at_the_signal_if_an_invocation_ends_later()
    {
        var clock = new ManualTimeProvider();
        using var scope = ShutdownScope.Begin(time: clock);
        using var stopping = new CancellationTokenSource();
        var runtime = scope.ProcessSession(stopping);
        var hooks = new ShutdownHooks { Timeout = TimeSpan.FromMilliseconds(550) };
        var entered = new TaskCompletionSource<CancellationToken>();
        hooks.Add(async token =>
        {
            entered.SetResult(token);
            await Task.Delay(Timeout.Infinite, token);
        });
        var signal = Start(() => hooks.Shutdown(runtime));
        stopping.Token.WaitHandle.WaitOne(); // the signal has arrived during an invocation

        clock.Advance(TimeSpan.FromMilliseconds(200));
        var main = Start(() =>
        {
            runtime.SetIdle(); // the invocation ends
            hooks.Stopped(runtime);
        });
        var expired = await entered.Task.WaitAsync(TestContext.Current.CancellationToken);
        clock.Advance(TimeSpan.FromMilliseconds(349));
        Assert.False(expired.IsCancellationRequested);
        clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.True(expired.IsCancellationRequested);

        await Task.WhenAll(signal, main);

        static Task Start(Action action) => Task.Factory.StartNew(action, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    [Fact]
    public void A_signal_after_the_runtime_has_stopped_changes_nothing()
    {
        using var scope = ShutdownScope.Begin();
        var stopping = new CancellationTokenSource();
        var runtime = scope.ProcessSession(stopping);
        var hooks = new ShutdownHooks();
        hooks.Add(_ =>
        {
            _order.Add("hook");
            return default;
        });
        runtime.SetIdle();
        hooks.Stopped(runtime);
        runtime.Dispose();
        stopping.Dispose();

        hooks.Shutdown(runtime);

        Assert.Equal(["hook"], _order);
    }

    [Fact]
    public void An_invocation_that_does_not_end_leaves_half_of_the_budget_to_the_hooks()
    {
        using var scope = ShutdownScope.Begin();
        using var stopping = new CancellationTokenSource();
        var hooks = new ShutdownHooks { Timeout = TimeSpan.FromSeconds(4) };
        hooks.Add(token =>
        {
            _order.Add($"hook {token.IsCancellationRequested}");
            return default;
        });

        hooks.Shutdown(scope.ProcessSession(stopping));

        Assert.Equal(["hook False"], _order);
    }

    [Fact]
    public void A_hook_that_is_registered_after_init_without_an_extension_logs_one_warning()
    {
        using var scope = ShutdownScope.Begin();
        using var stopping = new CancellationTokenSource();
        var empty = Directory.CreateTempSubdirectory();
        scope.Components.Start(scope.ProcessSession(stopping));
        var hooks = new ShutdownHooks(empty.FullName);

        hooks.Add(_ => default);
        hooks.Add(_ => default);

        Assert.EndsWith(
            "\twarn\tA shutdown hook was registered after init and will not run: Lambda sends SIGTERM only to functions with an extension, "
            + "and extensions register during init. Call LambdaShutdown.Register before LambdaRuntime.Run.\n",
            Assert.Single(scope.Log),
            StringComparison.Ordinal);
        empty.Delete();
    }
}
