using System.Diagnostics;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Emulator.Tests;

/// <summary>An example as a process of its own, the way a user starts it.</summary>
public sealed class HelloWorldTests
{
    private const int Timeout = 60_000;

    [Fact(Timeout = Timeout)]
    public async Task Invoke_prints_the_answer_and_exits()
    {
        var (code, output, error) = await RunAsync([], "invoke", "event.json");

        Assert.Equal(("\"dlroW olleH\"", 0), (output.Trim(), code));
        Assert.StartsWith("Done in ", error, StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_function_error_is_printed_and_the_exit_code_is_1()
    {
        var (code, output, error) = await RunAsync([], "invoke", """{"not":"a string"}""");

        Assert.Equal(1, code);
        Assert.Contains("\"errorType\": \"Runtime.UnmarshalError\"", output, StringComparison.Ordinal);
        Assert.Contains("Failed (Runtime.UnmarshalError) in ", error, StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_setting_that_cannot_be_used_is_named_and_the_exit_code_is_1()
    {
        var (code, output, error) = await RunAsync([("LOCAL_LAMBDA_PORT", "seven")]);

        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith("LOCAL_LAMBDA_PORT is 'seven', which is not a port", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync((string Name, string Value)[] variables, params string[] arguments)
    {
        // The example is built with this project, in the same configuration.
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
        Assert.SkipUnless(configuration == "debug", "Only a Debug build of an example carries the emulator.");
        var start = new ProcessStartInfo("dotnet", [Repository.PathTo("artifacts", "bin", "HelloWorld", configuration, "HelloWorld.dll"), .. arguments])
        {
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("AWS_", StringComparison.Ordinal) || name.StartsWith("LOCAL_LAMBDA_", StringComparison.Ordinal)).ToArray())
            start.Environment.Remove(name);
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        return await Tool.RunAsync(start);
    }
}
