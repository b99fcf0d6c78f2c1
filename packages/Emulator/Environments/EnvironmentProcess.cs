using System.ComponentModel;
using System.Diagnostics;

namespace Lambent.Emulator;

/// <summary>A process of an execution environment, with its output read line by line.</summary>
internal sealed class EnvironmentProcess : IDisposable
{
    private static readonly TimeSpan LastLines = TimeSpan.FromSeconds(1); // a child that outlives it may hold its output open

    private readonly Process _process;
    private readonly int _id;
    private readonly StreamReader _standardOutput;
    private readonly StreamReader _standardError;
    private readonly ProcessOutput _output;
    private long _asked; // when it was asked to end
    private long _ended;

    private EnvironmentProcess(string name, bool isExtension, Process process, ProcessOutput output)
    {
        Name = name;
        IsExtension = isExtension;
        _process = process;
        _id = process.Id;
        (_standardOutput, _standardError) = (process.StandardOutput, process.StandardError);
        _output = output;
        Exited = RunAsync();
    }

    public string Name { get; }

    public bool IsExtension { get; }

    /// <summary>Ends with the process, when its last line has been read, or one second later when a process that it left behind holds the output open.</summary>
    public Task Exited { get; }

    public int ExitCode { get; private set; }

    public bool WasKilled { get; private set; }

    public static EnvironmentProcess Start(string name, bool isExtension, ProcessStartInfo start, ProcessOutput output)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        try
        {
            return new EnvironmentProcess(name, isExtension, Process.Start(start)!, output);
        }
        catch (Exception e) when (e is Win32Exception or IOException)
        {
            throw new LambdaEmulatorException($"The {(isExtension ? "extension" : "function")} '{start.FileName}' cannot be started: {e.Message}", e);
        }
    }

    /// <summary>Asks it to end, where there are signals.</summary>
    public void Terminate()
    {
        StartShutdownClock();
        if (OperatingSystem.IsWindows())
            Kill();
        else if (!_process.HasExited)
            Signals.SendSigterm(_process);
    }

    public void Kill()
    {
        StartShutdownClock();
        try
        {
            if (_process.HasExited)
                return;
            WasKilled = true;
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or AggregateException) // it has ended meanwhile, or a child belongs to another user
        {
        }
    }

    /// <summary>The time that it needs to end is measured from now.</summary>
    public void StartShutdownClock() => Interlocked.CompareExchange(ref _asked, Stopwatch.GetTimestamp(), 0);

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

    public LambdaProcessExit Report() => new(
        Name, WasKilled ? null : ExitCode, _asked == 0 || _ended < _asked ? TimeSpan.Zero : Stopwatch.GetElapsedTime(_asked, _ended));

    /// <summary>The most memory that it has used, in MB; null when it has ended.</summary>
    public long? PeakMemory() => ProcessMemory.Peak(_id) is { } bytes ? (bytes + (1024 * 1024) - 1) / (1024 * 1024) : null;

    /// <summary>Releases it, and the output that a process which it left behind may hold open.</summary>
    public void Dispose()
    {
        _standardOutput.Dispose();
        _standardError.Dispose();
        _process.Dispose();
    }

    private async Task RunAsync()
    {
        var reading = Task.WhenAll(ReadAsync(_standardOutput, isError: false), ReadAsync(_standardError, isError: true));

        Task ReadAsync(StreamReader reader, bool isError) => LineReader.ReadAsync(reader, line => _output.Add(new(Name, IsExtension, isError, line)));

        await _process.WaitForExitAsync().ConfigureAwait(false);
        _ended = Stopwatch.GetTimestamp();
        ExitCode = _process.ExitCode;
        await Task.WhenAny(reading, Task.Delay(LastLines)).ConfigureAwait(false);
    }
}
