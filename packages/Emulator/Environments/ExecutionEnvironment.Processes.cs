using System.Diagnostics;
using System.Globalization;

namespace Lambent.Emulator;

/// <summary>The processes: how they start, what their end means, and how they are ended.</summary>
public sealed partial class ExecutionEnvironment
{
    private const double FunctionShare = 0.3; // of the time for shutdown

    private static readonly TimeSpan TimeForExit = TimeSpan.FromSeconds(2); // after an init error

    private readonly List<EnvironmentProcess> _extensionProcesses = [];
    private readonly TaskCompletionSource<IReadOnlyList<LambdaProcessExit>> _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private EnvironmentProcess? _functionProcess;
    private ITimer? _initTimer;
    private bool _isEnding;
    private bool _isKilled; // not ended as Lambda does it

    /// <summary>Starts the extensions, waits until each has registered, and starts the function.</summary>
    /// <param name="isInitSuppressed">Whether init is part of an invocation, and may take as long as one.</param>
    /// <param name="cancellationToken">Gives up the start.</param>
    internal async Task StartAsync(bool isInitSuppressed, CancellationToken cancellationToken)
    {
        _initTimer = Time.CreateTimer(
            _ => ExpireInit(isInitSuppressed), null, isInitSuppressed ? _function.Options.Timeout : _function.Options.InitLimit, Timeout.InfiniteTimeSpan);
        foreach (var file in _extensionFiles)
        {
            lock (_gate)
            {
                ThrowIfEnding();
                _extensionProcesses.Add(EnvironmentProcess.Start(Path.GetFileName(file), isExtension: true, EnvironmentVariables.Extension(Path.GetFullPath(file), Environment, _process!), _output));
            }
        }

        var registered = Extensions.AllRegistered;
        var first = await Task.WhenAny([registered, .. _extensionProcesses.Select(static extension => extension.Exited)]).WaitAsync(cancellationToken).ConfigureAwait(false);
        if (first != registered)
        {
            lock (_gate)
                ThrowIfEnding();
            var ended = _extensionProcesses.First(extension => extension.Exited == first);
            throw new LambdaEmulatorException($"The extension '{ended.Name}' ended with exit code {ended.ExitCode} before it registered. Its output says more.");
        }

        lock (_gate)
        {
            ThrowIfEnding();
            _functionProcess = EnvironmentProcess.Start("function", isExtension: false, EnvironmentVariables.Function(Environment, _process!), _output);
        }

        foreach (var process in Processes())
            _ = WatchAsync(process); // ends with the process
    }

    private void ThrowIfEnding()
    {
        if (_isEnding)
            throw new LambdaEmulatorException($"The environment of the function '{_function.Name}' was shut down before the function started.");
    }

    /// <summary>Init takes too long: once, the environment is replaced; after that, the invocations that wait for it fail.</summary>
    private void ExpireInit(bool isInitSuppressed)
    {
        if (isInitSuppressed)
        {
            Fail("Sandbox.Timedout", request => InvocationOutcome.TimedOut(request.RequestId, _function.Options.Timeout), LambdaShutdownReason.Timeout, onlyDuringInit: true);
            return;
        }

        lock (_gate)
        {
            if (_state != EnvironmentState.Init || _isEnding)
                return;
            _platform.RuntimeReady("Sandbox.Timedout");
            _platform.InitDone("Sandbox.Timedout");
            _state = EnvironmentState.Resetting;
        }

        _function.SuppressInit();
        Shutdown(LambdaShutdownReason.Timeout);
    }

    /// <summary>A process that ends by itself ends the environment.</summary>
    private async Task WatchAsync(EnvironmentProcess process)
    {
        await process.Exited.ConfigureAwait(false);
        var (type, what) = process.IsExtension ? ("Extension.Crash", $"Extension '{process.Name}'") : ("Runtime.ExitError", "Runtime");
        Fail(type, Ended(type, what, process));
    }

    private static Func<InvocationRequest, InvocationOutcome> Ended(string type, string what, EnvironmentProcess process) =>
        request => InvocationOutcome.Error(type, $"RequestId: {request.RequestId} Error: {what} exited {DescribeExit(process.ExitCode)}");

    private static string DescribeExit(int code) => code switch
    {
        0 => "without providing a reason",
        128 + 6 => "with error: signal: aborted",
        128 + 9 => "with error: signal: killed",
        128 + 11 => "with error: signal: segmentation fault",
        128 + 15 => "with error: signal: terminated",
        _ => string.Create(CultureInfo.InvariantCulture, $"with error: exit status {code}"),
    };

    /// <summary>The environment cannot go on: that is the outcome of the invocations that it has, and during init of those that wait for it.</summary>
    private void Fail(
        string? errorType, Func<InvocationRequest, InvocationOutcome> outcome, LambdaShutdownReason reason = LambdaShutdownReason.Failure, bool onlyDuringInit = false)
    {
        List<(Invocation, InvocationOutcome)> ended;
        bool isInit;
        lock (_gate)
        {
            if (_state is EnvironmentState.Resetting or EnvironmentState.Dead || (onlyDuringInit && _state != EnvironmentState.Init))
                return;
            isInit = _state == EnvironmentState.Init;
            if (isInit)
            {
                _platform.RuntimeReady(errorType);
                _platform.InitDone(errorType);
            }

            ended = EndAll(outcome);
            Report();
            _state = _process is null ? EnvironmentState.Dead : EnvironmentState.Resetting; // without a process, the Runtime API still answers
        }

        _function.Queue.Remove(this, isInit || _process is null ? outcome : null);
        Complete(ended);
        if (_process is not null)
            Shutdown(reason);
    }

    private void Shutdown(LambdaShutdownReason reason, bool atOnce = false)
    {
        List<(Invocation, InvocationOutcome)> ended = [];
        bool begins;
        lock (_gate)
        {
            _isKilled |= atOnce;
            begins = !_isEnding;
            _isEnding = true;
            if (begins)
                _state = EnvironmentState.Resetting;
            if (atOnce || _process is null)
                ended = EndAll(static request => InvocationOutcome.Error("Sandbox.Failure", $"RequestId: {request.RequestId} Error: The execution environment was shut down."));
        }

        Complete(ended);
        if (begins)
        {
            _function.Queue.Remove(this, null);
            _ = EndAsync(reason); // completes Completion
        }
        else if (atOnce && !_completion.Task.IsCompleted)
        {
            foreach (var process in Processes())
                process.Kill();
        }
    }

    private async Task EndAsync(LambdaShutdownReason reason)
    {
        try
        {
            if (_functionProcess is not null && !_isKilled)
                await EndProcessesAsync(_functionProcess, reason).ConfigureAwait(false);
        }
        finally
        {
            await CleanUpAsync().ConfigureAwait(false);
        }
    }

    private async Task CleanUpAsync()
    {
        var processes = Processes();
        try
        {
            foreach (var process in processes)
                process.Kill();
            if (_process is not null)
                await OrphanProcesses.KillAsync(Environment["AWS_LAMBDA_RUNTIME_API"]).ConfigureAwait(false);
            foreach (var process in processes)
                await process.Exited.ConfigureAwait(false);
            lock (_gate)
                Report();
            await _telemetry.DisposeAsync().ConfigureAwait(false);
            await _server.DisposeAsync().ConfigureAwait(false);
        }
        finally
        {
            lock (_gate)
            {
                _state = EnvironmentState.Dead;
                CancelCalls();
            }

            _initTimer?.Dispose();
            _output.End();
            foreach (var process in processes)
                process.Dispose();
            _completion.TrySetResult([.. processes.Select(static process => process.Report())]);
        }
    }

    private async Task EndProcessesAsync(EnvironmentProcess function, LambdaShutdownReason reason)
    {
        if (Runtime is RuntimeState.InitError or RuntimeState.RestoreError) // a runtime that has reported it ends by itself
            await Task.WhenAny(function.Exited, Task.Delay(TimeForExit * _process!.ShutdownScale)).ConfigureAwait(false);
        var window = Window();
        var clock = Stopwatch.StartNew();
        if (window == TimeSpan.Zero)
            function.Kill();
        else
            function.Terminate();
        await function.EndAsync(window * FunctionShare).ConfigureAwait(false);
        List<(Invocation, InvocationOutcome)> ended;
        lock (_gate)
        {
            ended = EndAll(Ended("Runtime.ExitError", "Runtime", function));
            Report();
        }

        Complete(ended);

        // Flush telemetry before sending SHUTDOWN.
        var flushed = _telemetry.FlushAsync();
        await Task.WhenAny(flushed, Task.Delay((window - clock.Elapsed) / 2 is var half && half > TimeSpan.Zero ? half : TimeSpan.Zero)).ConfigureAwait(false);
        var told = Extensions.Shutdown(WireName(reason), Time.GetUtcNow() + window - clock.Elapsed);
        foreach (var extension in _extensionProcesses)
        {
            if (told.Contains(extension.Name))
                extension.StartShutdownClock();
            else
                extension.Kill();
        }

        await Task.WhenAll(_extensionProcesses.Select(extension => extension.EndAsync(window - clock.Elapsed))).ConfigureAwait(false);
    }

    /// <summary>The time for shutdown; zero when no extension is registered.</summary>
    private TimeSpan Window()
    {
        var registered = Extensions.Registered;
        var milliseconds = IsManagedInstance || registered.Any(static extension => extension.IsExternal) ? 2000 : registered.Length > 0 ? 500 : 0;
        return TimeSpan.FromMilliseconds(milliseconds) * _process!.ShutdownScale;
    }

    private List<EnvironmentProcess> Processes()
    {
        lock (_gate)
            return _functionProcess is null ? [.. _extensionProcesses] : [_functionProcess, .. _extensionProcesses];
    }

    private static string WireName(LambdaShutdownReason reason) => reason switch
    {
        LambdaShutdownReason.Timeout => "timeout",
        LambdaShutdownReason.Failure => "failure",
        _ => "spindown",
    };
}
