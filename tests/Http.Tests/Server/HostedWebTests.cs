using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Lambent.Emulator;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Http.Tests;

/// <summary>Real processes and real signals.</summary>
public sealed class HostedWebTests
{
    private const int Timeout = 60_000;

    [Fact(Timeout = Timeout)]
    public async Task The_example_answers_its_event()
    {
        await using var emulator = await StartAsync(Program("WebApi"));
        var environment = await emulator.Function.StartEnvironmentAsync(Token);

        var result = await emulator.InvokeAsync(await File.ReadAllBytesAsync(Repository.PathTo("examples", "WebApi", "event.json"), Token), cancellationToken: Token);

        Assert.Null(result.FunctionError);
        using var answer = JsonDocument.Parse(result.Payload);
        Assert.Equal(200, answer.RootElement.GetProperty("statusCode").GetInt32());
        Assert.Equal("{\"message\":\"Hello Lambent\"}", answer.RootElement.GetProperty("body").GetString());
    }

    [Theory(Timeout = Timeout)]
    [InlineData("early", "TimeoutException", "The settings did not come.")]
    [InlineData("build", "AggregateException", "Some services are not able to be constructed")]
    [InlineData("service", "TimeoutException", "There is no database.")]
    [InlineData("caught", "TimeoutException", "There is no database.")]
    [InlineData("pipeline", "NotSupportedException", "This middleware is not for today.")]
    public async Task What_fails_before_the_first_event_is_an_init_error_and_ends_the_process(string where, string type, string message)
    {
        await using var emulator = await StartAsync(Program("HostedWeb"), "--fail", where);
        var environment = await emulator.Function.StartEnvironmentAsync(Token);

        var exit = Assert.Single(await environment.Completion.WaitAsync(Token));
        var result = await emulator.InvokeAsync("{}"u8.ToArray(), cancellationToken: Token);

        Assert.Equal(1, exit.ExitCode);
        Assert.Equal("Runtime.InitError", result.ErrorType);
        using var error = JsonDocument.Parse(result.Payload);
        Assert.Equal(type, error.RootElement.GetProperty("errorType").GetString());
        Assert.StartsWith(message, error.RootElement.GetProperty("errorMessage").GetString(), StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task SIGTERM_stops_the_host_in_order()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");
        await using var emulator = await StartAsync(Program("HostedWeb"));
        var environment = await emulator.Function.StartEnvironmentAsync(Token);
        await emulator.InvokeAsync(Get("/kept"), cancellationToken: Token);

        var exit = Assert.Single(await environment.ShutdownAsync(cancellationToken: Token));

        Assert.Equal(0, exit.ExitCode);
        Assert.Equal(["service starts", "started", "stopping", "service stops", "stopped", "disposed", "hook"], Said(environment));
    }

    [Fact(Timeout = Timeout)]
    public async Task The_request_in_flight_is_finished_before_the_host_stops()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");
        using var meeting = new TcpListener(IPAddress.Loopback, 0);
        meeting.Start();
        await using var emulator = await StartAsync(Program("HostedWeb"));
        var environment = await emulator.Function.StartEnvironmentAsync(Token);
        var answer = emulator.InvokeAsync(Get($"/meet/{((IPEndPoint)meeting.LocalEndpoint).Port}"), cancellationToken: Token);
        using var handler = await meeting.AcceptTcpClientAsync(Token);

        var shutdown = environment.ShutdownAsync(cancellationToken: Token);
        await handler.GetStream().WriteAsync(new byte[1], Token);

        Assert.Equal(0, Assert.Single(await shutdown).ExitCode);
        Assert.Null((await answer).FunctionError);
        Assert.Equal(["service starts", "started", "met", "stopping", "service stops", "stopped", "hook"], Said(environment));
    }

    [Theory(Timeout = Timeout)]
    [InlineData("--slim")]
    [InlineData("--full")]
    public async Task Configuration_is_not_watched_inside_Lambda(string builder)
    {
        await using var emulator = await StartAsync(Program("HostedWeb"), builder);
        var environment = await emulator.Function.StartEnvironmentAsync(Token);

        var result = await emulator.InvokeAsync(Get("/reload"), cancellationToken: Token);

        Assert.Contains("False,False", $"{result}", StringComparison.Ordinal);
        Assert.DoesNotContain("True", $"{result}", StringComparison.Ordinal);
    }

    [Theory(Timeout = Timeout)]
    [InlineData("DOTNET_hostBuilder__reloadConfigOnChange")]
    [InlineData("ASPNETCORE_hostBuilder__reloadConfigOnChange")]
    public async Task Configuration_is_watched_when_the_user_says_so(string variable)
    {
        await using var emulator = await StartAsync(new LambdaProcessOptions { FileName = "dotnet", Arguments = [Program("HostedWeb")], Environment = new Dictionary<string, string> { [variable] = "true" } });
        await emulator.Function.StartEnvironmentAsync(Token);

        var result = await emulator.InvokeAsync(Get("/reload"), cancellationToken: Token);

        Assert.Contains("True,True", $"{result}", StringComparison.Ordinal);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>What the program itself wrote, without log lines.</summary>
    private static IEnumerable<string> Said(ExecutionEnvironment environment) => environment.Output.Select(line => line.Text).Where(text => !text.Contains('\t'));

    private static byte[] Get(string path) => Encoding.UTF8.GetBytes(
        $$$"""{"version":"2.0","routeKey":"$default","rawPath":"{{{path}}}","rawQueryString":"","headers":{},"requestContext":{"http":{"method":"GET","path":"{{{path}}}"},"requestId":"x","stage":"$default"},"isBase64Encoded":false}""");

    private static Task<LambdaEmulator> StartAsync(params string[] arguments) => StartAsync(new LambdaProcessOptions
    {
        FileName = "dotnet",
        Arguments = arguments,
        // Twenty times the time that Lambda gives, for slow machines.
        Environment = new Dictionary<string, string> { ["LAMBENT_SHUTDOWN_TIMEOUT"] = "2800" },
        ShutdownScale = 20,
    });

    private static Task<LambdaEmulator> StartAsync(LambdaProcessOptions process) =>
        LambdaEmulator.StartAsync(new LambdaEmulatorOptions { Port = 0, Function = new() { Process = process } }, Token);

    private static string Program(string name) => Repository.PathTo("artifacts", "bin", name, new DirectoryInfo(AppContext.BaseDirectory).Name, $"{name}.dll");
}
