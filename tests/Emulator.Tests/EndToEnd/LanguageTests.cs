using System.Text;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Emulator.Tests;

/// <summary>Runtimes of other languages, as programs that know nothing of the emulator.</summary>
public sealed class LanguageTests
{
    private const int Timeout = 60_000;

    [Theory(Timeout = Timeout)]
    [InlineData("bash", "bootstrap.sh")] // a connection for each call
    [InlineData("python3", "bootstrap.py")]
    [InlineData("node", "bootstrap.mjs")]
    public async Task A_runtime_in_another_language_runs_unchanged(string program, string file)
    {
        Tool.Require(program);
        await using var emulator = await LambdaEmulator.StartAsync(
            new() { Port = 0, Function = new() { Process = new() { FileName = program, Arguments = [Repository.PathTo("tests", "Emulator.Tests", "EndToEnd", "Languages", file)] } } }, Test);

        Assert.Equal("""{"event":"one"}""", (await InvokeAsync(emulator, "\"one\"")).ToString());
        var failed = await InvokeAsync(emulator, "\"fail\"");
        Assert.Equal(("Function.Refused", """{"errorMessage":"no","errorType":"Refused"}"""), (failed.ErrorType, failed.ToString().Replace(": ", ":", StringComparison.Ordinal).Replace(", ", ",", StringComparison.Ordinal)));
        Assert.Equal("""{"event":{"a":1}}""", (await InvokeAsync(emulator, """{"a":1}""")).ToString());
        Assert.Contains(Assert.Single(emulator.Function.Environments).Output, line => line.Text.EndsWith("received \"one\"", StringComparison.Ordinal));
    }

    [Fact(Timeout = Timeout)]
    public async Task The_C_floor_runs_unchanged()
    {
        Tool.Require("gcc");
        var folder = Directory.CreateTempSubdirectory("floor");
        try
        {
            var program = Path.Combine(folder.FullName, "floor");
            var (code, _, error) = await Tool.RunAsync("gcc", ["-O2", "-o", program, Repository.PathTo("benchmarks", "ColdStart", "Floor", "floor.c")]);
            Assert.True(code == 0, error);
            await using var emulator = await LambdaEmulator.StartAsync(new() { Port = 0, Function = new() { Process = new() { FileName = program } } }, Test);

            for (var i = 0; i < 3; i++)
                Assert.Null((await InvokeAsync(emulator, """{"name":"you"}""")).FunctionError);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static CancellationToken Test => TestContext.Current.CancellationToken;

    private static Task<LambdaInvokeResult> InvokeAsync(LambdaEmulator emulator, string json) => emulator.InvokeAsync(Encoding.UTF8.GetBytes(json), cancellationToken: Test);
}
