using Lambent.TestKit;
using Xunit;

namespace Lambent.Aot.Tests;

/// <summary>How a process ends, and the one line that says why.</summary>
public sealed class ExitTests(Functions functions)
{
    private const int Timeout = 60_000;
    private const string Nobody = "127.0.0.1:1"; // a port that is reserved and that nobody listens on

    [Theory(Timeout = Timeout)]
    [InlineData(Build.Aot)]
    [InlineData(Build.Jit)]
    public async Task A_Runtime_API_that_cannot_be_reached_ends_the_process_and_its_address_is_named(Build build)
    {
        var line = await FailAsync(build, Functions.HelloWorld, ("AWS_LAMBDA_RUNTIME_API", Nobody));

        Assert.Contains($"\tcrit\tThe Lambda Runtime API at '{Nobody}' could not be reached", line, StringComparison.Ordinal);
    }

    [Theory(Timeout = Timeout)]
    [InlineData(Build.Aot)]
    [InlineData(Build.Jit)]
    public async Task Outside_Lambda_the_cure_is_named(Build build)
    {
        var line = await FailAsync(build, Functions.HelloWorld);

        Assert.Contains("AWS_LAMBDA_RUNTIME_API is not set, so the function does not run in Lambda. ", line, StringComparison.Ordinal);
        Assert.Contains("add the package 'Lambent.Emulator'", line, StringComparison.Ordinal);
    }

    [Theory(Timeout = Timeout)]
    [InlineData("http://127.0.0.1:9001")]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1:")]
    [InlineData(":9001")]
    [InlineData("127.0.0.1:99999")]
    public async Task An_address_that_cannot_be_used_is_named_with_its_variable(string address)
    {
        var line = await FailAsync(Build.Aot, Functions.HelloWorld, ("AWS_LAMBDA_RUNTIME_API", address));

        Assert.Contains($"AWS_LAMBDA_RUNTIME_API is '{address}', which is not 'host:port'.", line, StringComparison.Ordinal);
    }

    [Theory(Timeout = Timeout)]
    [InlineData(Build.Aot)]
    [InlineData(Build.Jit)]
    public async Task A_failure_in_init_is_reported_and_ends_the_process(Build build)
    {
        await using var emulator = await Lambda.StartAsync();
        var invocation = emulator.InvokeAsync("\"\"");
        await using var function = FunctionProcess.Start(functions.File(build, Functions.Probe), emulator, ("_HANDLER", "log"), ("PROBE_INIT", "There is no key."));

        var (code, output, error) = await function.EndAsync();

        Assert.Equal((1, ""), (code, error));
        Assert.Contains("Init failed with NoKey: There is no key.", Assert.Single(output.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        var result = await invocation;
        Assert.Equal("Runtime.InitError", result.ErrorType);
        Assert.StartsWith("""{"errorMessage":"There is no key.","errorType":"NoKey","stackTrace":["at """, result.ToString(), StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task An_init_error_is_posted_with_its_category_before_any_event_is_asked_for()
    {
        await using var server = new ScriptedServer(new ScriptedServer.Step(Answers.Accepted));

        var line = await FailAsync(Build.Aot, Functions.Probe, ("AWS_LAMBDA_RUNTIME_API", server.Address), ("_HANDLER", "nothing"));

        Assert.Contains("_HANDLER is 'nothing', and no mapped function has that name. Set the handler of the function to one of: log, variable, meet.", line, StringComparison.Ordinal);
        var request = Assert.Single(server.Requests);
        Assert.StartsWith("POST /2018-06-01/runtime/init/error HTTP/1.1\r\n", request, StringComparison.Ordinal);
        Assert.Contains("\r\nLambda-Runtime-Function-Error-Type: Runtime.InitError\r\n", request.Replace("Type:R", "Type: R", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_Runtime_API_that_is_broken_ends_the_process_at_once()
    {
        await using var server = new ScriptedServer(new ScriptedServer.Step(Answers.Error(500, "InternalServerError")));

        var line = await FailAsync(Build.Aot, Functions.HelloWorld, ("AWS_LAMBDA_RUNTIME_API", server.Address));

        Assert.Contains($"The Lambda Runtime API at '{server.Address}' returned status 500 for the request '/invocation/next' (InternalServerError).", line, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Theory(Timeout = Timeout)]
    [InlineData(Build.Aot)]
    [InlineData(Build.Jit)]
    public async Task A_function_without_hooks_ends_on_SIGTERM_with_143(Build build)
    {
        await using var emulator = await Lambda.StartAsync();
        await using var function = FunctionProcess.Start(functions.File(build, Functions.HelloWorld), emulator);
        await emulator.InvokeAsync("\"\"");

        await function.TerminateAsync();

        Assert.Equal((143, "", ""), await function.EndAsync());
    }

    /// <summary>Runs a function that ends with code 1, and gives its only line.</summary>
    private async Task<string> FailAsync(Build build, string name, params (string Name, string Value)[] variables)
    {
        await using var function = FunctionProcess.Start(functions.File(build, name), null, variables);
        var (code, output, error) = await function.EndAsync();
        Assert.Equal((1, ""), (code, error));
        Assert.EndsWith("\n", output, StringComparison.Ordinal);
        return Assert.Single(output[..^1].Split('\n'));
    }
}
