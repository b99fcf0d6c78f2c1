using System.Globalization;

namespace Lambent.Emulator;

/// <summary>
/// An execution environment of real processes: external extensions and the function, started, watched and ended as Lambda does it. When an
/// invocation takes too long, and when a process ends by itself, the sandbox shuts down; start another then.
/// https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html.
/// </summary>
public sealed class LambdaSandbox : IAsyncDisposable
{
    private const double FunctionShare = 0.3; // of the time for shutdown

    private readonly Lock _gate = new();
    private readonly LambdaEmulator _emulator;
    private readonly LambdaSandboxOptions _options;
    private readonly SandboxOutput _output;
    private readonly List<SandboxProcess> _extensions = [];
    private readonly TaskCompletionSource<IReadOnlyList<LambdaSandboxExit>> _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private SandboxProcess? _function;
    private Task? _shutdown;
    private bool _ending;

    private LambdaSandbox(LambdaEmulator emulator, LambdaSandboxOptions options)
    {
        _emulator = emulator;
        _options = options;
        _output = new SandboxOutput(line =>
        {
            emulator.Telemetry.PublishLine(line);
            options.OutputReceived?.Invoke(line);
        });
    }

    /// <summary>What the processes have written so far, on standard output and standard error.</summary>
    public IReadOnlyList<LambdaSandboxLine> Output => _output.Lines;

    /// <summary>Ends when the sandbox has shut down, for whatever reason: how each process ended, the function first.</summary>
    public Task<IReadOnlyList<LambdaSandboxExit>> Completion => _completion.Task;

    /// <summary>Starts the extensions, waits until each has registered, and starts the function. An emulator has one sandbox at a time.</summary>
    /// <param name="emulator">Where the processes find their events.</param>
    /// <param name="options">What to run.</param>
    /// <param name="cancellationToken">Gives up the start, and ends what has been started.</param>
    /// <exception cref="LambdaEmulatorException">A program cannot be started, or an extension ended before it registered.</exception>
    public static async Task<LambdaSandbox> StartAsync(LambdaEmulator emulator, LambdaSandboxOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(emulator);
        ArgumentNullException.ThrowIfNull(options);
        var sandbox = new LambdaSandbox(emulator, options);
        try
        {
            await sandbox.StartAsync(cancellationToken).ConfigureAwait(false);
            return sandbox;
        }
        catch
        {
            await sandbox.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Waits until a process has written a line with a text; at once when that has happened already.</summary>
    /// <param name="text">What the line holds.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="LambdaEmulatorException">All processes ended without it.</exception>
    public Task<LambdaSandboxLine> WaitForOutputAsync(string text, CancellationToken cancellationToken = default) => _output.WaitAsync(text, cancellationToken);

    /// <summary>
    /// Ends the environment as Lambda does. Without an extension the function is killed at once. Otherwise it gets <c>SIGTERM</c> and 30 % of the
    /// time there is before it is killed; then extensions that subscribed to <c>SHUTDOWN</c> are told and have the rest of it, and others are
    /// killed. On Windows, which has no such signal, the function is killed.
    /// </summary>
    /// <param name="reason">What extensions are told. Default: <see cref="LambdaShutdownReason.Spindown"/>.</param>
    /// <param name="cancellationToken">Stops waiting; the shutdown goes on.</param>
    /// <returns>How each process ended, the function first.</returns>
    public Task<IReadOnlyList<LambdaSandboxExit>> ShutdownAsync(
        LambdaShutdownReason reason = LambdaShutdownReason.Spindown, CancellationToken cancellationToken = default)
    {
        Shutdown(reason);
        return Completion.WaitAsync(cancellationToken);
    }

    /// <summary>Kills what still runs.</summary>
    public async ValueTask DisposeAsync()
    {
        lock (_gate)
            _ending = true;
        foreach (var process in Processes())
            process.Kill();
        foreach (var process in Processes())
            await process.Exited.ConfigureAwait(false);
        await (_shutdown ?? Task.CompletedTask).ConfigureAwait(false);
        Complete();
        foreach (var process in Processes())
            process.Dispose();
    }

    private async Task StartAsync(CancellationToken cancellationToken)
    {
        var files = _options.ExtensionsDirectory is { } directory ? SandboxEnvironment.Executables(directory).ToArray() : [];
        var registered = _emulator.Extensions.Restart(files.Select(static file => Path.GetFileName(file)), this);
        foreach (var file in files)
            _extensions.Add(SandboxProcess.Start(Path.GetFileName(file), isExtension: true, SandboxEnvironment.Extension(Path.GetFullPath(file), _emulator, _options), _output));
        var first = await Task.WhenAny([registered, .. _extensions.Select(static extension => extension.Exited)]).WaitAsync(cancellationToken).ConfigureAwait(false);
        if (first != registered)
        {
            var ended = _extensions.First(extension => extension.Exited == first);
            throw new LambdaEmulatorException($"The extension '{ended.Name}' ended with exit code {ended.ExitCode} before it registered. Its output says more.");
        }

        _emulator.Desk.Restart();
        _function = SandboxProcess.Start("function", isExtension: false, SandboxEnvironment.Function(_emulator, _options), _output);
        _emulator.Desk.Broken = Break;
        if (_emulator.Extensions.Failure is not null)
            Break(LambdaShutdownReason.Failure);
        foreach (var process in Processes())
            _ = WatchAsync(process); // ends with the process
    }

    private void Break(LambdaShutdownReason reason)
    {
        // On Managed Instances the code runs on, and so do the invocations beside it.
        if (reason != LambdaShutdownReason.Timeout || !_emulator.Options.IsManagedInstance)
            Shutdown(reason);
    }

    /// <summary>A process that ends by itself takes the environment along.</summary>
    private async Task WatchAsync(SandboxProcess process)
    {
        await process.Exited.ConfigureAwait(false);
        lock (_gate)
        {
            if (_ending)
                return;
        }

        var (type, what) = process.IsExtension ? ("Extension.Crash", $"Extension '{process.Name}'") : ("Runtime.ExitError", "Runtime");
        _emulator.Desk.FailEnvironment(Ended(type, what, process), begunOnly: false);
        Shutdown(LambdaShutdownReason.Failure);
    }

    private static Func<InvocationRequest, InvocationOutcome> Ended(string type, string what, SandboxProcess process) =>
        request => InvocationOutcome.Error(type, $"RequestId: {request.RequestId} Error: {what} exited {How(process.ExitCode)}");

    private static string How(int code) => code switch
    {
        0 => "without providing a reason",
        128 + 6 => "with error: signal: aborted",
        128 + 9 => "with error: signal: killed",
        128 + 11 => "with error: signal: segmentation fault",
        128 + 15 => "with error: signal: terminated",
        _ => string.Create(CultureInfo.InvariantCulture, $"with error: exit status {code}"),
    };

    private void Shutdown(LambdaShutdownReason reason)
    {
        lock (_gate)
        {
            if (_ending)
                return;
            _ending = true;
            _shutdown = ShutdownAsync(reason);
        }
    }

    private async Task ShutdownAsync(LambdaShutdownReason reason)
    {
        var window = Window();
        var time = _emulator.Options.TimeProvider;
        var clock = System.Diagnostics.Stopwatch.StartNew();
        if (window == TimeSpan.Zero)
            _function!.Kill();
        else
            _function!.Terminate();
        await _function.EndAsync(window * FunctionShare).ConfigureAwait(false);
        _emulator.Desk.FailEnvironment(Ended("Runtime.ExitError", "Runtime", _function), begunOnly: true);

        // What happened so far comes before the news of the end, which a listener would otherwise have no reason to wait behind.
        var flushed = _emulator.Telemetry.FlushAsync();
        await Task.WhenAny(flushed, Task.Delay((window - clock.Elapsed) / 2 is var half && half > TimeSpan.Zero ? half : TimeSpan.Zero)).ConfigureAwait(false);
        var told = _emulator.Extensions.Shutdown(Word(reason), time.GetUtcNow() + window - clock.Elapsed);
        foreach (var extension in _extensions)
        {
            if (told.Contains(extension.Name))
                extension.Ask();
            else
                extension.Kill();
        }

        await Task.WhenAll(_extensions.Select(extension => extension.EndAsync(window - clock.Elapsed))).ConfigureAwait(false);
        Complete();
    }

    /// <summary>How much time there is; none when nobody registered.</summary>
    private TimeSpan Window()
    {
        var registered = _emulator.Extensions.Registered;
        var milliseconds = _emulator.Options.IsManagedInstance || registered.Any(static extension => extension.IsExternal) ? 2000 : registered.Length > 0 ? 500 : 0;
        return TimeSpan.FromMilliseconds(milliseconds) * _options.ShutdownScale;
    }

    private void Complete()
    {
        _emulator.Extensions.Release(this);
        if (_emulator.Desk.Broken == Break) // and not another sandbox's
            _emulator.Desk.Broken = null;
        _output.End();
        _completion.TrySetResult([.. Processes().Select(static process => process.Report())]);
    }

    private List<SandboxProcess> Processes() => _function is null ? _extensions : [_function, .. _extensions];

    private static string Word(LambdaShutdownReason reason) => reason switch
    {
        LambdaShutdownReason.Timeout => "timeout",
        LambdaShutdownReason.Failure => "failure",
        _ => "spindown",
    };
}
