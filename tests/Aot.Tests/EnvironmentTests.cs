using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Lambent.Emulator;
using Xunit;

namespace Lambent.Aot.Tests;

/// <summary>
/// Functions and an external extension as native files in the emulator's sandbox, which starts, signals and kills them in Lambda's order and, stretched for slow
/// machines, in Lambda's time.
/// </summary>
public sealed class EnvironmentTests(Functions functions)
{
    private const int Timeout = 60_000;
    private const double Patience = 10; // times Lambda's windows

    [Fact(Timeout = Timeout)]
    public async Task A_function_without_an_extension_is_killed_without_a_word()
    {
        await using var emulator = await Lambda.StartAsync(Function(Functions.HelloWorld));
        var environment = await emulator.Function.StartEnvironmentAsync(TestContext.Current.CancellationToken);
        await emulator.InvokeAsync("\"\"");

        var exit = Assert.Single(await environment.ShutdownAsync(cancellationToken: TestContext.Current.CancellationToken));

        Assert.True(exit.WasKilled);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_function_with_hooks_has_registered_an_extension_and_ends_in_order()
    {
        await using var emulator = await Lambda.StartAsync(Function("GracefulShutdown"));
        var environment = await emulator.Function.StartEnvironmentAsync(TestContext.Current.CancellationToken);
        await emulator.InvokeAsync("\"an entry\"");

        var exit = Assert.Single(await environment.ShutdownAsync(cancellationToken: TestContext.Current.CancellationToken));

        Assert.Equal(0, exit.ExitCode);
        Assert.Equal(["saved: an entry", "shutdown hook ran"], environment.Output.Select(line => line.Text));
    }

    [Theory(Timeout = Timeout)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_invocation_in_flight_is_finished_if_time_allows_and_hooks_run_in_any_case(bool ends)
    {
        using var meeting = new TcpListener(IPAddress.Loopback, 0);
        meeting.Start();
        await using var emulator = await Lambda.StartAsync(Function(Functions.Probe, null, ("PROBE_HOOK", "the hook ran")) with { Handler = "meet" });
        var environment = await emulator.Function.StartEnvironmentAsync(TestContext.Current.CancellationToken);
        var answer = emulator.InvokeAsync($"{((IPEndPoint)meeting.LocalEndpoint).Port}");
        using var handler = await meeting.AcceptTcpClientAsync(TestContext.Current.CancellationToken);

        var shutdown = environment.ShutdownAsync(cancellationToken: TestContext.Current.CancellationToken);
        if (ends)
            await handler.GetStream().WriteAsync(new byte[1], TestContext.Current.CancellationToken);

        var exit = Assert.Single(await shutdown);
        Assert.Equal(0, exit.ExitCode);
        Assert.Equal("the hook ran", Assert.Single(environment.Output).Text);
        Assert.Equal(ends ? null : "Unhandled", (await answer).FunctionError);
    }

    [Fact(Timeout = Timeout)]
    public async Task An_external_extension_ships_what_happened_to_a_file_and_ends_after_the_function()
    {
        var folder = Directory.CreateTempSubdirectory("lambent-environment-");
        try
        {
            var extensions = folder.CreateSubdirectory("extensions").FullName;
            File.Copy(functions.File(Build.Aot, Functions.TelemetryExtension), Path.Combine(extensions, "telemetry-to-file"));
            var file = Path.Combine(folder.FullName, "telemetry.jsonl");
            await using var emulator = await Lambda.StartAsync(Function("BackgroundTasks", extensions, ("TELEMETRY_FILE", file)));
            var environment = await emulator.Function.StartEnvironmentAsync(TestContext.Current.CancellationToken);
            var result = await emulator.InvokeAsync("""{"workMs":1}""");
            await emulator.InvokeAsync("""{"workMs":1}"""); // taken when the first one has ended

            var exits = await environment.ShutdownAsync(cancellationToken: TestContext.Current.CancellationToken);

            Assert.Equal(["telemetry-to-file"], exits.Skip(1).Select(exit => exit.Source));
            Assert.Equal(0, exits[1].ExitCode);
            Assert.Empty(environment.Output.Where(line => line.IsExtension).Select(line => line.Text));
            var records = (await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken)).Select(line => JsonDocument.Parse(line).RootElement).ToArray();
            var types = records.Select(record => record.GetProperty("type").GetString()).ToArray();
            Assert.Contains("platform.initStart", types);
            Assert.Contains("platform.extension", types);
            Assert.Equal(
                [result.RequestId],
                Of("platform.start").Select(record => record.GetProperty("requestId").GetString()).Take(1));
            Assert.Contains("success", Of("platform.runtimeDone").Select(record => record.GetProperty("status").GetString()));
            Assert.Contains(Of("function"), record => record.GetString()!.Contains("worked for 1 ms after the response", StringComparison.Ordinal));

            IEnumerable<JsonElement> Of(string type) => records.Where(record => record.GetProperty("type").GetString() == type).Select(record => record.GetProperty("record"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private LambdaFunctionOptions Function(string example, string? extensions = null, params (string Name, string Value)[] variables)
    {
        var file = functions.File(example);
        return new()
        {
            Process = new()
            {
                FileName = file.EndsWith(".dll", StringComparison.Ordinal) ? "dotnet" : file,
                Arguments = file.EndsWith(".dll", StringComparison.Ordinal) ? [file] : [],
                ExtensionsDirectory = extensions,
                // Hooks have ten times their time as well.
                Environment = new Dictionary<string, string>(variables.Select(variable => KeyValuePair.Create(variable.Name, variable.Value))) { ["LAMBENT_SHUTDOWN_TIMEOUT"] = "1200" },
                ShutdownScale = Patience,
            },
        };
    }
}
