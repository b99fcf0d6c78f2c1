using System.Diagnostics;
using System.Text;

namespace Lambent.Aot.Tests;

/// <summary>A program whose output is read line by line while it runs.</summary>
internal sealed class LineProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _text = new();

    private LineProcess(Process process) => _process = process;

    /// <summary>What has been read so far.</summary>
    public string Text => _text.ToString();

    public static LineProcess Start(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardInput = true };
        start.Environment.Remove("AWS_LAMBDA_RUNTIME_API");
        return new LineProcess(Process.Start(start)!);
    }

    /// <summary>The next line; null at the end.</summary>
    public async Task<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        var line = await _process.StandardOutput.ReadLineAsync(cancellationToken);
        _text.AppendLine(line);
        return line;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }
}
