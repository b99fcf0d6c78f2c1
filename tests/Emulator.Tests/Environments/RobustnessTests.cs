using System.Globalization;
using System.Text;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Emulator.Tests;

/// <summary>Functions that do what they should not, and many of them.</summary>
public sealed class RobustnessTests
{
    private const int Timeout = 120_000;

    public RobustnessTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "The processes are ended by signals.");

    [Fact(Timeout = Timeout)]
    public async Task A_function_that_ends_before_its_first_call_fails_the_invocation_that_waits()
    {
        await using var emulator = await StartAsync("--crash");

        var result = await emulator.InvokeAsync("\"hello\""u8.ToArray(), cancellationToken: Test);

        Assert.Equal("Runtime.ExitError", result.ErrorType);
        Assert.Contains("Runtime exited with error: exit status 7", result.ToString(), StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_function_that_ends_between_two_invocations_is_started_again()
    {
        await using var emulator = await StartAsync();

        Assert.Equal("\"done\"", await InvokeAsync(emulator, "leave"));
        var first = emulator.Function.Environments.SingleOrDefault();
        if (first is not null)
            await first.Completion.WaitAsync(Test);
        Assert.Equal("\"done\"", await InvokeAsync(emulator, "hello"));
    }

    [Fact(Timeout = Timeout)]
    public async Task An_init_over_the_limit_is_tried_again_within_the_timeout_of_the_invocation()
    {
        await using var emulator = await LambdaEmulator.StartAsync(
            new() { Port = 0, Function = new() { InitTimeout = TimeSpan.FromMilliseconds(300), Timeout = TimeSpan.FromSeconds(1), Process = Actor("--slow") } }, Test);

        var result = await emulator.InvokeAsync("\"hello\""u8.ToArray(), cancellationToken: Test);

        Assert.Equal("Sandbox.Timedout", result.ErrorType);
        Assert.Equal($$"""{"errorMessage":"RequestId: {{result.RequestId}} Error: Task timed out after 1.00 seconds","errorType":"Sandbox.Timedout"}""", result.ToString());
        Assert.Equal(2, emulator.Journal.Records(0).Count(record => record.Type == "platform.initReport"));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_function_that_asks_for_no_other_event_is_replaced_when_the_time_of_its_invocation_is_over()
    {
        await using var emulator = await LambdaEmulator.StartAsync(new() { Port = 0, Function = new() { Timeout = TimeSpan.FromSeconds(2), Process = Actor() } }, Test);

        Assert.Equal("\"done\"", await InvokeAsync(emulator, "stay"));

        Assert.Equal("\"done\"", await InvokeAsync(emulator, "hello"));
    }

    [Fact(Timeout = Timeout)]
    public async Task The_end_of_the_emulator_is_the_end_of_environments_that_are_shutting_down()
    {
        var emulator = await LambdaEmulator.StartAsync(new() { Port = 0, Function = new() { Process = Actor("--internal", "--stubborn") with { ShutdownScale = 100 } } }, Test);
        var environment = await emulator.Function.StartEnvironmentAsync(Test);
        await InvokeAsync(emulator, "hello");
        var exits = environment.ShutdownAsync(cancellationToken: Test); // SIGTERM, which it ignores for 15 seconds

        await emulator.DisposeAsync();

        Assert.True(environment.Completion.IsCompletedSuccessfully);
        Assert.True(Assert.Single(await exits).WasKilled);
        await environment.DisposeAsync(); // once more changes nothing
    }

    [Fact(Timeout = Timeout)]
    public async Task A_start_that_is_given_up_fails_no_invocation_that_waits()
    {
        await using var emulator = await StartAsync();
        using var giveUp = new CancellationTokenSource();
        var starting = emulator.Function.StartEnvironmentAsync(giveUp.Token);
        var waiting = InvokeAsync(emulator, "hello");

        await giveUp.CancelAsync();

        await starting.ContinueWith(static _ => { }, Test, TaskContinuationOptions.None, TaskScheduler.Default); // given up, or faster than that
        Assert.Equal("\"done\"", await waiting);
    }

    [Fact(Timeout = Timeout)]
    public async Task Invocations_one_after_another_use_one_environment()
    {
        await using var emulator = await LambdaEmulator.StartAsync(new() { Port = 0, Function = new() { ReservedConcurrency = 5, Process = Actor() } }, Test);

        for (var i = 0; i < 20; i++)
            Assert.Equal("\"done\"", await InvokeAsync(emulator, "hello"));

        Assert.Single(emulator.Function.Environments);
    }

    [Theory(Timeout = Timeout)]
    [InlineData(null)] // the environment is shut down
    [InlineData("leave")] // the function ends by itself
    public async Task A_child_process_ends_with_the_environment(string? end)
    {
        await using var emulator = await StartAsync();
        Assert.Equal("\"done\"", await InvokeAsync(emulator, "fork"));
        var environment = Assert.Single(emulator.Function.Environments);
        var child = Assert.Single(Children(Assert.Single(Children(Environment.ProcessId, environment))));
        Assert.True(IsRunning(child));

        if (end is null)
            await environment.DisposeAsync();
        else
            await InvokeAsync(emulator, end);

        await environment.Completion.WaitAsync(Test);
        Assert.False(IsRunning(child));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_function_may_write_100_MB_and_the_last_lines_are_kept()
    {
        await using var emulator = await StartAsync();

        Assert.Equal("\"done\"", await InvokeAsync(emulator, "flood 100"));
        await InvokeAsync(emulator, "print the end");

        var environment = Assert.Single(emulator.Function.Environments);
        await environment.WaitForOutputAsync("the end", Test);
        Assert.InRange(environment.Output.Count, 9_000, 10_000);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_thousand_invocations_that_wait_are_answered_in_order()
    {
        await using var emulator = await LambdaEmulator.StartAsync(new() { Port = 0 }, Test);
        using var scope = LambdaRuntimeScope.Begin(new LambdaRuntimeOptions { Environment = emulator.Environment });
        var order = new List<int>();
        var waiting = Enumerable.Range(0, 1_000).Select(number => emulator.InvokeAsync(Encoding.UTF8.GetBytes($"{number}"), cancellationToken: Test)).ToArray();
        var running = LambdaRuntime.CreateBuilder().Map((int number) =>
        {
            order.Add(number);
            return number;
        }).RunAsync(Test);

        var results = await Task.WhenAll(waiting);

        Assert.Equal(Enumerable.Range(0, 1_000).Select(number => $"{number}"), results.Select(result => result.ToString()));
        Assert.Equal(Enumerable.Range(0, 1_000), order);
        scope.Stop();
        await running;
    }

    [Fact(Timeout = Timeout)]
    public async Task A_callback_that_throws_stops_neither_the_function_nor_its_output()
    {
        await using var emulator = await LambdaEmulator.StartAsync(new() { Port = 0, Function = new() { Process = Actor() with { OutputReceived = _ => throw new InvalidOperationException("full") } } }, Test);
        var environment = await emulator.Function.StartEnvironmentAsync(Test);

        await InvokeAsync(emulator, "print the first line");
        await InvokeAsync(emulator, "print the second line");

        await environment.WaitForOutputAsync("second", Test);
        await environment.WaitForOutputAsync("LambdaProcessOptions.OutputReceived threw System.InvalidOperationException for a line of function: full", Test);
    }

    [Fact(Timeout = Timeout)]
    public async Task Reserved_concurrency_is_the_number_of_environments_and_more_are_refused()
    {
        await using var emulator = await LambdaEmulator.StartAsync(new() { Port = 0, Function = new() { ReservedConcurrency = 2, Process = Actor() } }, Test);
        using var caller = new HttpClient { BaseAddress = emulator.Uri };
        Task<LambdaInvokeResult>[] running = [HangAsync(), HangAsync()];
        while (emulator.Function.Environments.Count < 2 || emulator.Function.Environments.Any(environment => environment.Output.Count == 0))
            await Task.Delay(5, Test);

        using var refused = await caller.PostAsync("/2015-03-31/functions/function/invocations", new StringContent("1"), Test);

        Assert.Equal(429, (int)refused.StatusCode);
        Assert.Equal("TooManyRequestsException", refused.Header("X-Amzn-Errortype"));
        Assert.Equal("""{"Reason":"ReservedFunctionConcurrentInvocationLimitExceeded","Type":"User","message":"Rate Exceeded."}""", await refused.BodyAsync());
        foreach (var environment in emulator.Function.Environments)
            await environment.DisposeAsync();
        await Task.WhenAll(running);

        Task<LambdaInvokeResult> HangAsync() => emulator.InvokeAsync("\"hang\""u8.ToArray(), cancellationToken: Test);
    }

    [Fact(Timeout = Timeout)]
    public async Task The_invocation_that_needs_a_program_that_cannot_start_fails()
    {
        await using var emulator = await LambdaEmulator.StartAsync(new() { Port = 0, Function = new() { Process = new() { FileName = "./no-such-program" } } }, Test);

        for (var i = 0; i < 2; i++)
        {
            var result = await emulator.InvokeAsync("1"u8.ToArray(), cancellationToken: Test);
            Assert.Equal("Runtime.InvalidEntrypoint", result.ErrorType);
            Assert.Contains("The function './no-such-program' cannot be started", result.ToString(), StringComparison.Ordinal);
        }
    }

    private static CancellationToken Test => TestContext.Current.CancellationToken;

    private static Task<LambdaEmulator> StartAsync(params string[] flags) => LambdaEmulator.StartAsync(new() { Port = 0, Function = new() { Process = Actor(["--robust", .. flags]) } }, Test);

    private static LambdaProcessOptions Actor(params string[] flags) => new()
    {
        FileName = "dotnet",
        Arguments = [Repository.PathTo("artifacts", "bin", "Actor", new DirectoryInfo(AppContext.BaseDirectory).Name, "Actor.dll"), "runtime", .. flags],
    };

    private static async Task<string> InvokeAsync(LambdaEmulator emulator, string words) =>
        (await emulator.InvokeAsync(Encoding.UTF8.GetBytes($"\"{words}\""), cancellationToken: Test)).ToString();

    /// <summary>The processes of this test process that run the environment's function.</summary>
    private static IEnumerable<int> Children(int parent, ExecutionEnvironment environment) =>
        Children(parent).Where(child => Read(child, "environ").Contains($"AWS_LAMBDA_RUNTIME_API={environment.Environment["AWS_LAMBDA_RUNTIME_API"]}\0", StringComparison.Ordinal));

    private static IEnumerable<int> Children(int parent) => Directory.EnumerateDirectories("/proc/")
        .Select(folder => int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0)
        .Where(id => id > 0 && ParentOf(id) == parent);

    private static int ParentOf(int process) =>
        Read(process, "stat") is { Length: > 0 } stat ? int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1], CultureInfo.InvariantCulture) : 0; // id (name) state parent …

    /// <summary>A process that has ended has no command line any more, also while nobody has asked how it ended.</summary>
    private static bool IsRunning(int process) => Read(process, "cmdline").Length > 0;

    /// <summary>A file of a process; empty when it has ended.</summary>
    private static string Read(int process, string file)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/{file}");
        }
        catch (IOException)
        {
            return "";
        }
    }
}
