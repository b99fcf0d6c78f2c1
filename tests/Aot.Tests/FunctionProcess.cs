using System.Diagnostics;
using Lambent.Emulator;
using Xunit;

namespace Lambent.Aot.Tests;

/// <summary>A function as a process of its own, with the environment that Lambda gives it and nothing of this process's.</summary>
internal sealed class FunctionProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    private FunctionProcess(Process process)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        _error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    public int Id => _process.Id;

    /// <summary>Starts a function beside an emulator.</summary>
    /// <param name="file">The native file, or an assembly.</param>
    /// <param name="emulator">Where its events come from; null for nowhere.</param>
    /// <param name="variables">More variables.</param>
    public static FunctionProcess Start(string file, LambdaEmulator? emulator, params (string Name, string Value)[] variables) =>
        file.EndsWith(".dll", StringComparison.Ordinal) ? Run("dotnet", [file], emulator, variables) : Run(file, [], emulator, variables);

    /// <summary>Starts any program the same way.</summary>
    public static FunctionProcess Run(string program, string[] arguments, LambdaEmulator? emulator, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var name in start.Environment.Keys.Where(IsLambdas).ToArray())
            start.Environment.Remove(name);
        foreach (var (name, value) in emulator?.Environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        return new FunctionProcess(Process.Start(start)!);

        static bool IsLambdas(string name) => name.StartsWith("AWS_", StringComparison.Ordinal)
            || name.StartsWith("LAMB", StringComparison.Ordinal)
            || name.StartsWith("LOCAL_LAMBDA_", StringComparison.Ordinal)
            || name is ['_', not '_', ..];
    }

    /// <summary>Asks it to end, as Lambda does.</summary>
    public async Task TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Waits for its end.</summary>
    public async Task<(int ExitCode, string Output, string Error)> EndAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (_process.ExitCode, await _output, await _error);
    }

    /// <summary>
    /// Ends it and gives the lines that it has written to standard output. What it logged before an answer is in them: a line is written before
    /// the answer is sent.
    /// </summary>
    public async Task<string[]> LogAsync()
    {
        _process.Kill();
        var (_, output, error) = await EndAsync();
        Assert.Equal("", error);
        Assert.True(output.Length == 0 || output[^1] == '\n', "The last line has no end: " + output);
        return output.Split('\n')[..^1];
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }
}
