using System.Text;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Emulator.Tests;

/// <summary>Real processes and real signals.</summary>
public sealed class LambdaSandboxTests : IDisposable
{
    private const int Timeout = 60_000;
    private readonly string _folder = Directory.CreateTempSubdirectory("sandbox").FullName;

    public LambdaSandboxTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGTERM and no scripts with #!.");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact(Timeout = Timeout)]
    public async Task A_function_runs_with_the_variables_of_Lambda_and_those_given()
    {
        await using var emulator = await StartAsync(new() { FunctionName = "orders", Handler = "Orders::Handle" });
        await using var sandbox = await LambdaSandbox.StartAsync(emulator, Function() with { Environment = new Dictionary<string, string> { ["EXTRA"] = "more" }, WorkingDirectory = _folder }, Token);

        Assert.Equal("\"orders\"", await InvokeAsync(emulator, "variable AWS_LAMBDA_FUNCTION_NAME"));
        Assert.Equal("\"Orders::Handle\"", await InvokeAsync(emulator, "variable _HANDLER"));
        Assert.Equal($"\"{_folder}\"", await InvokeAsync(emulator, "variable LAMBDA_TASK_ROOT"));
        Assert.Equal("\"more\"", await InvokeAsync(emulator, "variable EXTRA"));
    }

    [Fact(Timeout = Timeout)]
    public async Task What_it_writes_can_be_read_and_waited_for()
    {
        await using var emulator = await StartAsync();
        var observed = new TaskCompletionSource<LambdaSandboxLine>();
        await using var sandbox = await LambdaSandbox.StartAsync(emulator, Function() with { OutputReceived = line => observed.TrySetResult(line) }, Token);
        var waiting = sandbox.WaitForOutputAsync("second", Token);

        await InvokeAsync(emulator, "print the first line");
        await InvokeAsync(emulator, "complain the second line");

        Assert.Equal(new("function", false, false, "the first line"), await sandbox.WaitForOutputAsync("first", Token));
        Assert.Equal(new("function", false, true, "the second line"), await waiting);
        Assert.Equal(2, sandbox.Output.Count);
        Assert.Equal("the first line", (await observed.Task).Text);

        var never = sandbox.WaitForOutputAsync("third", Token);
        await sandbox.ShutdownAsync(cancellationToken: Token);
        await Assert.ThrowsAsync<LambdaEmulatorException>(() => never);
        await Assert.ThrowsAsync<LambdaEmulatorException>(() => sandbox.WaitForOutputAsync("third", Token));
    }

    [Fact(Timeout = Timeout)]
    public async Task Without_an_extension_the_function_is_killed_at_once()
    {
        await using var emulator = await StartAsync();
        await using var sandbox = await LambdaSandbox.StartAsync(emulator, Function("--graceful"), Token);
        await InvokeAsync(emulator, "print ready");

        var exit = Assert.Single(await sandbox.ShutdownAsync(cancellationToken: Token));

        Assert.Equal(("function", true, null), (exit.Source, exit.WasKilled, exit.ExitCode));
        Assert.DoesNotContain(sandbox.Output, line => line.Text == "SIGTERM came");
    }

    [Fact(Timeout = Timeout)]
    public async Task With_an_internal_extension_the_function_gets_SIGTERM_and_may_end()
    {
        await using var emulator = await StartAsync();
        await using var sandbox = await LambdaSandbox.StartAsync(emulator, Function("--internal", "--graceful") with { ShutdownScale = 40 }, Token);
        await InvokeAsync(emulator, "print ready");

        var exit = Assert.Single(await sandbox.ShutdownAsync(cancellationToken: Token));

        Assert.True(exit.ExitCode == 0, string.Join('\n', sandbox.Output));
        Assert.Equal(("function", false), (exit.Source, exit.WasKilled));
        Assert.Contains(sandbox.Output, line => line.Text == "SIGTERM came");
        Assert.InRange(exit.Duration, TimeSpan.FromTicks(1), TimeSpan.FromSeconds(6)); // 30 % of 40 times 500 ms
    }

    [Fact(Timeout = Timeout)]
    public async Task A_function_that_does_not_end_is_killed_after_30_percent_of_the_time()
    {
        await using var emulator = await StartAsync();
        await using var sandbox = await LambdaSandbox.StartAsync(emulator, Function("--internal", "--stubborn") with { ShutdownScale = 10 }, Token);
        await InvokeAsync(emulator, "print ready");

        var exit = Assert.Single(await sandbox.ShutdownAsync(cancellationToken: Token));

        Assert.True(exit.WasKilled);
        Assert.True(exit.Duration >= TimeSpan.FromMilliseconds(1490), $"{exit.Duration}"); // of 5,000 ms; a timer may be a little early
        Assert.Contains(sandbox.Output, line => line.Text == "SIGTERM came");
    }

    [Fact(Timeout = Timeout)]
    public async Task External_extensions_start_first_hear_of_invocations_and_of_the_end()
    {
        await using var emulator = await StartAsync(new() { Handler = "hidden" });
        AddExtension("both", """["INVOKE","SHUTDOWN"]""");
        AddExtension("deaf", "[]");
        await File.WriteAllTextAsync(Path.Combine(_folder, "notes.txt"), "not executable", Token);
        var options = Function("--graceful") with { ExtensionsDirectory = _folder, ShutdownScale = 20, Environment = new Dictionary<string, string> { ["EXTRA"] = "more" } };
        await using var sandbox = await LambdaSandbox.StartAsync(emulator, options, Token);

        var result = await emulator.InvokeAsync("\"print hello\""u8.ToArray(), cancellationToken: Token);
        await sandbox.WaitForOutputAsync("both saw " + result.RequestId, Token);
        Assert.Contains(sandbox.Output, line => line == new LambdaSandboxLine("both", true, false, "both sees no root, no handler, more"));

        var exits = await sandbox.ShutdownAsync(cancellationToken: Token);

        Assert.Equal(["function", "both", "deaf"], exits.Select(exit => exit.Source));
        Assert.Equal([0, 0, null], exits.Select(exit => exit.ExitCode));
        Assert.Contains(sandbox.Output, line => line.Text == "both was told spindown");
        Assert.DoesNotContain(sandbox.Output, line => line.Text.StartsWith("deaf was", StringComparison.Ordinal));
    }

    [Fact(Timeout = Timeout)]
    public async Task An_extension_that_does_not_end_is_killed_at_the_end_of_the_time()
    {
        await using var emulator = await StartAsync();
        AddExtension("stubborn", """["SHUTDOWN"]""", "--stubborn");
        await using var sandbox = await LambdaSandbox.StartAsync(emulator, Function("--stubborn") with { ExtensionsDirectory = _folder }, Token);
        await InvokeAsync(emulator, "print ready");

        var exits = await sandbox.ShutdownAsync(cancellationToken: Token);

        Assert.All(exits, exit => Assert.True(exit.WasKilled));
        Assert.True(exits[0].Duration >= TimeSpan.FromMilliseconds(590), $"{exits[0].Duration}"); // 30 % of 2,000 ms
        Assert.True(exits[0].Duration + exits[1].Duration >= TimeSpan.FromMilliseconds(1950), $"{exits[0].Duration} and {exits[1].Duration}");
    }

    [Fact(Timeout = Timeout)]
    public async Task A_function_that_ends_by_itself_fails_its_invocation_and_the_environment()
    {
        await using var emulator = await StartAsync();
        AddExtension("watcher", """["SHUTDOWN"]""");
        await using var sandbox = await LambdaSandbox.StartAsync(emulator, Function() with { ExtensionsDirectory = _folder, ShutdownScale = 10 }, Token);

        var result = await emulator.InvokeAsync("\"exit 3\""u8.ToArray(), cancellationToken: Token);

        Assert.Equal("Runtime.ExitError", result.ErrorType);
        Assert.Equal(
            $$"""{"errorMessage":"RequestId: {{result.RequestId}} Error: Runtime exited with error: exit status 3","errorType":"Runtime.ExitError"}""",
            result.ToString());
        Assert.Equal([3, 0], (await sandbox.Completion.WaitAsync(Token)).Select(exit => exit.ExitCode));
        Assert.Contains(sandbox.Output, line => line.Text == "watcher was told failure");
        Assert.Equal("Runtime.ExitError", (await emulator.InvokeAsync("1"u8.ToArray(), cancellationToken: Token)).ErrorType); // nobody is left
    }

    [Fact(Timeout = Timeout)]
    public async Task A_timeout_shuts_the_environment_down_and_says_so()
    {
        await using var emulator = await StartAsync(new() { Timeout = TimeSpan.FromSeconds(2) });
        AddExtension("watcher", """["SHUTDOWN"]""");
        await using var sandbox = await LambdaSandbox.StartAsync(emulator, Function("--graceful") with { ExtensionsDirectory = _folder, ShutdownScale = 10 }, Token);

        var result = await emulator.InvokeAsync("\"hang\""u8.ToArray(), cancellationToken: Token);

        Assert.Equal("Sandbox.Timedout", result.ErrorType);
        Assert.Equal([0, 0], (await sandbox.Completion.WaitAsync(Token)).Select(exit => exit.ExitCode));
        Assert.Contains(sandbox.Output, line => line.Text == "watcher was told timeout");
    }

    [Fact(Timeout = Timeout)]
    public async Task A_crash_of_an_extension_fails_the_invocation()
    {
        await using var emulator = await StartAsync();
        AddExtension("weak", """["INVOKE"]""", "--crash");
        await using var sandbox = await LambdaSandbox.StartAsync(emulator, Function() with { ExtensionsDirectory = _folder }, Token);

        var result = await emulator.InvokeAsync("\"hang\""u8.ToArray(), cancellationToken: Token);

        Assert.Equal("Extension.Crash", result.ErrorType);
        Assert.Contains("Extension 'weak' exited with error: exit status 5", result.ToString(), StringComparison.Ordinal);
        Assert.Equal([null, 5], (await sandbox.Completion.WaitAsync(Token)).Select(exit => exit.ExitCode));
    }

    [Fact(Timeout = Timeout)]
    public async Task Lines_reach_who_subscribed_to_telemetry()
    {
        await using var emulator = await StartAsync();
        await using var listener = await TelemetryListener.StartAsync();
        AddExtension("reader", """["SHUTDOWN"]""", $"--telemetry http://sandbox.localdomain:{listener.Port}/");
        await using var sandbox = await LambdaSandbox.StartAsync(emulator, Function() with { ExtensionsDirectory = _folder }, Token);

        await InvokeAsync(emulator, "print hello");

        var events = await listener.UntilAsync("function");
        Assert.Contains("function \"hello\"", events);
        Assert.Contains(events, happened => happened.StartsWith("extension \"reader sees no root", StringComparison.Ordinal));
        Assert.StartsWith("platform.initStart ", events[0], StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task What_cannot_start_is_named()
    {
        await using var emulator = await StartAsync();
        var missing = await Assert.ThrowsAsync<LambdaEmulatorException>(() => LambdaSandbox.StartAsync(emulator, new() { FileName = "./no-such-program" }, Token));
        var folder = await Assert.ThrowsAsync<LambdaEmulatorException>(() => LambdaSandbox.StartAsync(emulator, Function() with { ExtensionsDirectory = "no-such-folder" }, Token));
        AddExtension("early", "none");
        var early = await Assert.ThrowsAsync<LambdaEmulatorException>(() => LambdaSandbox.StartAsync(emulator, Function() with { ExtensionsDirectory = _folder }, Token));

        Assert.StartsWith("The function './no-such-program' cannot be started: ", missing.Message, StringComparison.Ordinal);
        Assert.StartsWith("There is no folder of extensions 'no-such-folder'.", folder.Message, StringComparison.Ordinal);
        Assert.StartsWith("The extension 'early' ended with exit code 4 before it registered.", early.Message, StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task Another_sandbox_may_follow()
    {
        await using var emulator = await StartAsync();
        await using (var first = await LambdaSandbox.StartAsync(emulator, Function("--internal"), Token))
            await emulator.InvokeAsync("\"exit 1\""u8.ToArray(), cancellationToken: Token);
        await using var second = await LambdaSandbox.StartAsync(emulator, Function("--internal"), Token);

        Assert.Equal("\"done\"", await InvokeAsync(emulator, "hello"));
    }

    [Fact(Timeout = Timeout)]
    public async Task After_it_any_runtime_may_come()
    {
        await using var emulator = await StartAsync();
        AddExtension("both", """["INVOKE","SHUTDOWN"]""");
        await using (await LambdaSandbox.StartAsync(emulator, Function() with { ExtensionsDirectory = _folder }, Token))
            await InvokeAsync(emulator, "print ready");
        using var client = new HttpClient { BaseAddress = emulator.Uri };
        var runtime = new TestRuntime(client);

        var invocation = InvokeAsync(emulator, "hello");
        await runtime.NextAsync(); // waits for no extension
        await runtime.RespondAsync("\"here\"");

        Assert.Equal("\"here\"", await invocation);
    }

    [Fact(Timeout = Timeout)]
    public async Task Disposal_kills_all()
    {
        await using var emulator = await StartAsync();
        AddExtension("both", """["INVOKE","SHUTDOWN"]""");
        var sandbox = await LambdaSandbox.StartAsync(emulator, Function("--internal", "--graceful") with { ExtensionsDirectory = _folder, ShutdownScale = 100 }, Token);
        await InvokeAsync(emulator, "print ready");

        await sandbox.DisposeAsync();

        Assert.All(await sandbox.Completion, exit => Assert.True(exit.WasKilled));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static string Actor => Repository.PathTo("artifacts", "bin", "Actor", new DirectoryInfo(AppContext.BaseDirectory).Name, "Actor.dll");

    private static Task<LambdaEmulator> StartAsync(LambdaEmulatorOptions? options = null) => LambdaEmulator.StartAsync((options ?? new()) with { Port = 0 }, Token);

    /// <summary>A function whose lines a failed test shows.</summary>
    private static LambdaSandboxOptions Function(params string[] flags)
    {
        var output = TestContext.Current.TestOutputHelper!;
        return new() { FileName = "dotnet", Arguments = [Actor, "runtime", .. flags], OutputReceived = line => output.WriteLine($"{line}") };
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
