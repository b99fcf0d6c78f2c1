using System.Text;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Emulator.Tests;

/// <summary>Real processes and real signals.</summary>
public sealed class ExecutionEnvironmentTests : IDisposable
{
    private const int Timeout = 60_000;
    private readonly string _folder = Directory.CreateTempSubdirectory("environment").FullName;

    public ExecutionEnvironmentTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGTERM and no scripts with #!.");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact(Timeout = Timeout)]
    public async Task A_function_runs_with_the_variables_of_Lambda_and_those_given()
    {
        await using var emulator = await StartAsync(new() { Name = "orders", Handler = "Orders::Handle", Process = Function() with { Environment = new Dictionary<string, string> { ["EXTRA"] = "more" }, WorkingDirectory = _folder } });
        var environment = await emulator.Function.StartEnvironmentAsync(Token);

        Assert.Equal("\"orders\"", await InvokeAsync(emulator, "variable AWS_LAMBDA_FUNCTION_NAME"));
        Assert.Equal("\"Orders::Handle\"", await InvokeAsync(emulator, "variable _HANDLER"));
        Assert.Equal($"\"{_folder}\"", await InvokeAsync(emulator, "variable LAMBDA_TASK_ROOT"));
        Assert.Equal("\"more\"", await InvokeAsync(emulator, "variable EXTRA"));
    }

    [Fact(Timeout = Timeout)]
    public async Task Its_memory_is_measured()
    {
        await using var emulator = await StartAsync(new() { MemorySize = 1, Process = Function() });
        await InvokeAsync(emulator, "hello");
        await InvokeAsync(emulator, "hello"); // so the first has been reported

        var report = emulator.Journal.Records(0).First(record => record.Type == "platform.report").Report!;

        Assert.InRange(report.MaxMemoryUsed!.Value, 10, 1000); // a .NET process has tens of MB
    }

    [Fact(Timeout = Timeout)]
    public async Task What_it_writes_can_be_read_and_waited_for()
    {
        var observed = new TaskCompletionSource<LambdaOutputLine>();
        await using var emulator = await StartAsync(new() { Process = Function() with { OutputReceived = line => observed.TrySetResult(line) } });
        var environment = await emulator.Function.StartEnvironmentAsync(Token);
        var waiting = environment.WaitForOutputAsync("second", Token);

        await InvokeAsync(emulator, "print the first line");
        await InvokeAsync(emulator, "complain the second line");

        Assert.Equal(new("function", false, false, "the first line"), await environment.WaitForOutputAsync("first", Token));
        Assert.Equal(new("function", false, true, "the second line"), await waiting);
        Assert.Equal(2, environment.Output.Count);
        Assert.Equal("the first line", (await observed.Task).Text);

        var never = environment.WaitForOutputAsync("third", Token);
        await environment.ShutdownAsync(cancellationToken: Token);
        await Assert.ThrowsAsync<LambdaEmulatorException>(() => never);
        await Assert.ThrowsAsync<LambdaEmulatorException>(() => environment.WaitForOutputAsync("third", Token));
    }

    [Fact(Timeout = Timeout)]
    public async Task Without_an_extension_the_function_is_killed_at_once()
    {
        await using var emulator = await StartAsync(new() { Process = Function("--graceful") });
        var environment = await emulator.Function.StartEnvironmentAsync(Token);
        await InvokeAsync(emulator, "print ready");

        var exit = Assert.Single(await environment.ShutdownAsync(cancellationToken: Token));

        Assert.Equal(("function", true, null), (exit.Source, exit.WasKilled, exit.ExitCode));
        Assert.DoesNotContain(environment.Output, line => line.Text == "SIGTERM came");
    }

    [Fact(Timeout = Timeout)]
    public async Task With_an_internal_extension_the_function_gets_SIGTERM_and_may_end()
    {
        await using var emulator = await StartAsync(new() { Process = Function("--internal", "--graceful") with { ShutdownScale = 40 } });
        var environment = await emulator.Function.StartEnvironmentAsync(Token);
        await InvokeAsync(emulator, "print ready");

        var exit = Assert.Single(await environment.ShutdownAsync(cancellationToken: Token));

        Assert.True(exit.ExitCode == 0, string.Join('\n', environment.Output));
        Assert.Equal(("function", false), (exit.Source, exit.WasKilled));
        Assert.Contains(environment.Output, line => line.Text == "SIGTERM came");
    }

    [Fact(Timeout = Timeout)]
    public async Task A_function_that_does_not_end_is_killed_after_30_percent_of_the_time()
    {
        await using var emulator = await StartAsync(new() { Process = Function("--internal", "--stubborn") with { ShutdownScale = 10 } });
        var environment = await emulator.Function.StartEnvironmentAsync(Token);
        await InvokeAsync(emulator, "print ready");

        var exit = Assert.Single(await environment.ShutdownAsync(cancellationToken: Token));

        Assert.True(exit.WasKilled);
        Assert.True(exit.Duration >= TimeSpan.FromMilliseconds(1490), $"{exit.Duration}"); // of 5,000 ms; a timer may be a little early
        Assert.Contains(environment.Output, line => line.Text == "SIGTERM came");
    }

    [Fact(Timeout = Timeout)]
    public async Task External_extensions_start_first_hear_of_invocations_and_of_the_end()
    {
        await using var emulator = await StartAsync(new() { Handler = "hidden", Process = Function("--graceful") with { ExtensionsDirectory = _folder, ShutdownScale = 20, Environment = new Dictionary<string, string> { ["EXTRA"] = "more" } } });
        AddExtension("both", """["INVOKE","SHUTDOWN"]""");
        AddExtension("deaf", "[]");
        await File.WriteAllTextAsync(Path.Combine(_folder, "notes.txt"), "not executable", Token);
        var environment = await emulator.Function.StartEnvironmentAsync(Token);

        var result = await emulator.InvokeAsync("\"print hello\""u8.ToArray(), cancellationToken: Token);
        await environment.WaitForOutputAsync("both saw " + result.RequestId, Token);
        Assert.Contains(environment.Output, line => line == new LambdaOutputLine("both", true, false, "both sees no root, no handler, more"));

        var exits = await environment.ShutdownAsync(cancellationToken: Token);

        Assert.Equal(["function", "both", "deaf"], exits.Select(exit => exit.Source));
        Assert.Equal([0, 0, null], exits.Select(exit => exit.ExitCode));
        Assert.Contains(environment.Output, line => line.Text == "both was told spindown");
        Assert.DoesNotContain(environment.Output, line => line.Text.StartsWith("deaf was", StringComparison.Ordinal));
    }

    [Fact(Timeout = Timeout)]
    public async Task An_extension_that_does_not_end_is_killed_at_the_end_of_the_time()
    {
        await using var emulator = await StartAsync(new() { Process = Function("--stubborn") with { ExtensionsDirectory = _folder } });
        AddExtension("stubborn", """["SHUTDOWN"]""", "--stubborn");
        var environment = await emulator.Function.StartEnvironmentAsync(Token);
        await InvokeAsync(emulator, "print ready");

        var exits = await environment.ShutdownAsync(cancellationToken: Token);

        Assert.All(exits, exit => Assert.True(exit.WasKilled));
        Assert.True(exits[0].Duration >= TimeSpan.FromMilliseconds(590), $"{exits[0].Duration}"); // 30 % of 2,000 ms
        Assert.True(exits[0].Duration + exits[1].Duration >= TimeSpan.FromMilliseconds(1950), $"{exits[0].Duration} and {exits[1].Duration}");
    }

    [Fact(Timeout = Timeout)]
    public async Task A_function_that_ends_by_itself_fails_its_invocation_and_the_environment()
    {
        await using var emulator = await StartAsync(new() { Process = Function() with { ExtensionsDirectory = _folder, ShutdownScale = 10 } });
        AddExtension("watcher", """["SHUTDOWN"]""");
        var environment = await emulator.Function.StartEnvironmentAsync(Token);

        var result = await emulator.InvokeAsync("\"exit 3\""u8.ToArray(), cancellationToken: Token);

        Assert.Equal("Runtime.ExitError", result.ErrorType);
        Assert.Equal(
            $$"""{"errorMessage":"RequestId: {{result.RequestId}} Error: Runtime exited with error: exit status 3","errorType":"Runtime.ExitError"}""",
            result.ToString());
        Assert.Equal([3, 0], (await environment.Completion.WaitAsync(Token)).Select(exit => exit.ExitCode));
        AssertStatus(emulator, result.RequestId, "error", "Runtime.ExitError");
        Assert.Contains(environment.Output, line => line.Text == "watcher was told failure");
        Assert.Equal("\"done\"", await InvokeAsync(emulator, "hello")); // in another environment
    }

    [Fact(Timeout = Timeout)]
    public async Task A_timeout_shuts_the_environment_down_and_says_so()
    {
        await using var emulator = await StartAsync(new() { Timeout = TimeSpan.FromSeconds(2), Process = Function("--graceful") with { ExtensionsDirectory = _folder, ShutdownScale = 10 } });
        AddExtension("watcher", """["SHUTDOWN"]""");
        var environment = await emulator.Function.StartEnvironmentAsync(Token);

        var result = await emulator.InvokeAsync("\"hang\""u8.ToArray(), cancellationToken: Token);

        Assert.Equal("Sandbox.Timedout", result.ErrorType);
        Assert.Equal([0, 0], (await environment.Completion.WaitAsync(Token)).Select(exit => exit.ExitCode));
        Assert.Contains(environment.Output, line => line.Text == "watcher was told timeout");
    }

    [Fact(Timeout = Timeout)]
    public async Task A_crash_of_an_extension_fails_the_invocation()
    {
        await using var emulator = await StartAsync(new() { Process = Function() with { ExtensionsDirectory = _folder } });
        AddExtension("weak", """["INVOKE"]""", "--crash");
        var environment = await emulator.Function.StartEnvironmentAsync(Token);

        var result = await emulator.InvokeAsync("\"hang\""u8.ToArray(), cancellationToken: Token);

        Assert.Equal("Extension.Crash", result.ErrorType);
        Assert.Contains("Extension 'weak' exited with error: exit status 5", result.ToString(), StringComparison.Ordinal);
        Assert.Equal([null, 5], (await environment.Completion.WaitAsync(Token)).Select(exit => exit.ExitCode));
    }

    [Fact(Timeout = Timeout)]
    public async Task Lines_reach_who_subscribed_to_telemetry()
    {
        await using var emulator = await StartAsync(new() { Process = Function() with { ExtensionsDirectory = _folder } });
        await using var listener = await TelemetryListener.StartAsync();
        AddExtension("reader", """["SHUTDOWN"]""", $"--telemetry http://sandbox.localdomain:{listener.Port}/");
        var environment = await emulator.Function.StartEnvironmentAsync(Token);

        await InvokeAsync(emulator, "print hello");

        var events = await listener.UntilAsync("function");
        Assert.Contains("function \"hello\"", events);
        Assert.Contains(events, happened => happened.StartsWith("extension \"reader sees no root", StringComparison.Ordinal));
        Assert.StartsWith("platform.initStart ", events[0], StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task What_cannot_start_is_named()
    {
        var missing = await StartErrorAsync(new() { FileName = "./no-such-program" });
        var folder = await StartErrorAsync(Function() with { ExtensionsDirectory = "no-such-folder" });
        AddExtension("early", "none");
        var early = await StartErrorAsync(Function() with { ExtensionsDirectory = _folder });

        Assert.StartsWith("The function './no-such-program' cannot be started: ", missing.Message, StringComparison.Ordinal);
        Assert.StartsWith("There is no folder of extensions 'no-such-folder'.", folder.Message, StringComparison.Ordinal);
        Assert.StartsWith("The extension 'early' ended with exit code 4 before it registered.", early.Message, StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task An_invocation_starts_an_environment_and_replaces_one_that_ended()
    {
        await using var emulator = await StartAsync(new() { Process = Function("--internal") });

        Assert.Equal("Runtime.ExitError", (await emulator.InvokeAsync("\"exit 1\""u8.ToArray(), cancellationToken: Token)).ErrorType);
        Assert.Equal("\"done\"", await InvokeAsync(emulator, "hello"));
        Assert.Single(emulator.Function.Environments);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_restart_answers_the_open_invocation_at_once_and_loses_none_that_wait()
    {
        await using var emulator = await StartAsync(new() { Process = Function("--internal") });
        var environment = await emulator.Function.StartEnvironmentAsync(Token);
        var open = emulator.InvokeAsync("\"hang\""u8.ToArray(), cancellationToken: Token);
        var waiting = InvokeAsync(emulator, "hello");
        await environment.WaitForOutputAsync("hanging", Token);
        Assert.False(open.IsCompleted);

        await environment.DisposeAsync();

        Assert.Equal("Sandbox.Failure", (await open).ErrorType);
        AssertStatus(emulator, (await open).RequestId, "failure", "Sandbox.Failure");
        Assert.Equal("\"done\"", await waiting);
    }

    [Fact(Timeout = Timeout)]
    public async Task Disposal_kills_all()
    {
        await using var emulator = await StartAsync(new() { Process = Function("--internal", "--graceful") with { ExtensionsDirectory = _folder, ShutdownScale = 100 } });
        AddExtension("both", """["INVOKE","SHUTDOWN"]""");
        var environment = await emulator.Function.StartEnvironmentAsync(Token);
        await InvokeAsync(emulator, "print ready");

        await environment.DisposeAsync();

        Assert.All(await environment.Completion, exit => Assert.True(exit.WasKilled));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static string Actor => Repository.PathTo("artifacts", "bin", "Actor", new DirectoryInfo(AppContext.BaseDirectory).Name, "Actor.dll");

    private static Task<LambdaEmulator> StartAsync(LambdaFunctionOptions function) => LambdaEmulator.StartAsync(new() { Port = 0, Function = function }, Token);

    /// <summary>A function whose lines a failed test shows.</summary>
    private static LambdaProcessOptions Function(params string[] flags)
    {
        var output = TestContext.Current.TestOutputHelper!;
        return new() { FileName = "dotnet", Arguments = [Actor, "runtime", .. flags], OutputReceived = line => output.WriteLine($"{line}") };
    }

    private static void AssertStatus(LambdaEmulator emulator, string requestId, string status, string errorType)
    {
        var done = Assert.Single(emulator.Journal.Records(0), record => record.Type == "platform.runtimeDone");
        Assert.StartsWith($$"""{"requestId":"{{requestId}}","status":"{{status}}","errorType":"{{errorType}}",""", Encoding.UTF8.GetString(done.Record.Span), StringComparison.Ordinal);
    }

    private static async Task<LambdaEmulatorException> StartErrorAsync(LambdaProcessOptions process)
    {
        await using var emulator = await StartAsync(new() { Process = process });
        return await Assert.ThrowsAsync<LambdaEmulatorException>(() => emulator.Function.StartEnvironmentAsync(Token));
    }

    private static async Task<string> InvokeAsync(LambdaEmulator emulator, string words) =>
        (await emulator.InvokeAsync(Encoding.UTF8.GetBytes($"\"{words}\""), cancellationToken: Token)).ToString();

    private void AddExtension(string name, string events, string flags = "")
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllText(file, $"#!/bin/sh\nexec dotnet '{Actor}' extension {name} '{events}' {flags}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
