using System.ComponentModel;
using System.Diagnostics;

namespace Lambent.Emulator;

/// <summary>A process of the sandbox, with its output read line by line.</summary>
internal sealed class SandboxProcess : IDisposable
{
    private static readonly TimeSpan LastLines = TimeSpan.FromSeconds(1); // a child that outlives it may hold its output open

    private readonly Process _process;
    private readonly SandboxOutput _output;
    private long _asked;
    private long _ended;

    private SandboxProcess(string name, bool isExtension, Process process, SandboxOutput output)
    {
        Name = name;
        IsExtension = isExtension;
        _process = process;
        _output = output;
        Exited = RunAsync();
    }

    public string Name { get; }

    public bool IsExtension { get; }

    /// <summary>Ends with the process, when its last line has been read.</summary>
    public Task Exited { get; }

    public int ExitCode { get; private set; }

    public bool WasKilled { get; private set; }

    public static SandboxProcess Start(string name, bool isExtension, ProcessStartInfo start, SandboxOutput output)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        try
        {
            return new SandboxProcess(name, isExtension, Process.Start(start)!, output);
        }
        catch (Exception e) when (e is Win32Exception or IOException)
        {
            throw new LambdaEmulatorException($"The {(isExtension ? "extension" : "function")} '{start.FileName}' cannot be started: {e.Message}", e);
        }
    }

    /// <summary>Asks it to end, where there are signals.</summary>
    public void Terminate()
    {
        Ask();
        if (OperatingSystem.IsWindows())
            Kill();
        else if (!_process.HasExited)
            Signals.Term(_process);
    }

    public void Kill()
    {
        Ask();
        if (_process.HasExited)
            return;
        WasKilled = true;
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException) // it was faster
        {
        }
    }

    /// <summary>From now its time to end is measured.</summary>
    public void Ask() => Interlocked.CompareExchange(ref _asked, Stopwatch.GetTimestamp(), 0);

    /// <summary>Waits for its end; kills it when that does not come in time.</summary>
    public async Task EndAsync(TimeSpan limit)
    {
        try
        {
            await Exited.WaitAsync(limit < TimeSpan.Zero ? TimeSpan.Zero : limit).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            Kill();
            await Exited.ConfigureAwait(false);
        }
    }

    public LambdaSandboxExit Report() => new(
        Name, WasKilled ? null : ExitCode, _asked == 0 || _ended < _asked ? TimeSpan.Zero : Stopwatch.GetElapsedTime(_asked, _ended));

    public void Dispose() => _process.Dispose();

    private async Task RunAsync()
    {
        var reading = Task.WhenAll(ReadAsync(_process.StandardOutput, isError: false), ReadAsync(_process.StandardError, isError: true));
        await _process.WaitForExitAsync().ConfigureAwait(false);
        _ended = Stopwatch.GetTimestamp();
        ExitCode = _process.ExitCode;
        await Task.WhenAny(reading, Task.Delay(LastLines)).ConfigureAwait(false);
    }

    private async Task ReadAsync(StreamReader reader, bool isError)
    {
        try
        {
            while (await reader.ReadLineAsync().ConfigureAwait(false) is { } line)
                _output.Add(new(Name, IsExtension, isError, line));
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or OperationCanceledException) // closed while something held it open
        {
        }
    }
}
