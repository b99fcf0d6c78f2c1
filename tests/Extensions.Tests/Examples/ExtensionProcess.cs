using System.Diagnostics;

namespace Lambent.Extensions.Tests.Examples;

/// <summary>An extension in a process, without the AWS and OpenTelemetry variables of this process.</summary>
internal sealed class ExtensionProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    public ExtensionProcess(string file, FakeExtensionsApi lambda, params (string Name, string Value)[] variables)
    {
        var start = file.EndsWith(".dll", StringComparison.Ordinal) ? new ProcessStartInfo("dotnet", [file]) : new ProcessStartInfo(file);
        (start.RedirectStandardOutput, start.RedirectStandardError, start.WorkingDirectory) = (true, true, Path.GetTempPath());
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("AWS_", StringComparison.Ordinal) || name.StartsWith("OTEL_", StringComparison.Ordinal)).ToArray())
            start.Environment.Remove(name);
        start.Environment["AWS_LAMBDA_RUNTIME_API"] = lambda.Address;
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        _process = Process.Start(start)!;
        _output = _process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        _error = _process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Waits for the process to exit.</summary>
    public async Task<(int ExitCode, string Output)> WaitForExitAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (_process.ExitCode, await _output + await _error);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }
}
