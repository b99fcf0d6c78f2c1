using System.Globalization;
using System.Runtime.InteropServices;
using Lambent.Extensions;

namespace Lambent;

/// <summary>
/// The shutdown hooks of one runtime. Lambda sends SIGTERM only to functions with an extension, so this class registers an internal extension
/// without events during init. Lambda completes init only after <c>event/next</c>, so it is sent on a connection of its own. Its response is never
/// read: the extension uses one socket and no thread.
/// </summary>
/// <param name="extensionsFolder">The folder of external extensions; null for <c>/opt/extensions</c>.</param>
internal sealed class ShutdownHooks(string? extensionsFolder = null) : RuntimeComponent
{
    private const string ExtensionName = "lambent-shutdown";
    private static readonly TimeSpan InternalOnlyBudget = TimeSpan.FromMilliseconds(120); // Lambda sends SIGKILL 150 ms after SIGTERM
    private static readonly TimeSpan ExternalExtensionBudget = TimeSpan.FromMilliseconds(550); // Lambda sends SIGKILL 600 ms after SIGTERM

    private readonly Lock _gate = new();
    private readonly List<Func<CancellationToken, ValueTask>> _hooks = [];
    private readonly ManualResetEventSlim _hooksCompleted = new(false);
    private readonly List<PosixSignalRegistration> _signals = [];
    private ExtensionsApiConnection? _extension;
    private RuntimeSession? _life;
    private long? _signalTimestamp; // the first signal: the hook budget starts then
    private bool _hooksStarted;
    private bool _lateHookWarned;

    public TimeSpan? Timeout { get; set; }

    public override bool IsExtension => _extension is not null;

    public IDisposable Add(Func<CancellationToken, ValueTask> hook)
    {
        // A new delegate for each registration, because the same hook may be registered twice.
        ValueTask Run(CancellationToken token) => hook(token);
        Func<CancellationToken, ValueTask> entry = Run;
        lock (_gate)
            _hooks.Add(entry);
        if (_life is null && RuntimeComponents.Ambient.Session is { } runtime)
            HandleLateRegistration(runtime);
        return new Registration(this, entry);
    }

    public override void Start(RuntimeSession runtime)
    {
        _life = runtime;
        if (runtime.Environment.Get(EnvironmentVariables.ShutdownTimeout) is { } text && ConfiguredBudget(runtime.Environment) is null)
            runtime.Log.Warn($"{EnvironmentVariables.ShutdownTimeout} is '{text}', which is not a positive number of milliseconds. The default is used.");
        if (runtime.Address is { } address && !runtime.IsLocal)
            RegisterExtension(runtime, address);
        if (runtime.OwnsProcess)
            HandleSignals(runtime);
    }

    public override void Restored()
    {
        if (_extension is null)
            return;
        var connection = new ExtensionsApiConnection(_life!.Address!) { Identifier = _extension.Identifier };
        _extension.Dispose();
        _extension = connection;
        SendNext(_life);
    }

    public override void Stopped(RuntimeSession runtime)
    {
        RunOnce(runtime);
        _extension?.Dispose();
        foreach (var signal in _signals)
            signal.Dispose(); // signals after the runtime has stopped have their default action
    }

    /// <summary>Handles SIGTERM: waits for the invocation in flight for up to half of the budget, then runs the hooks.</summary>
    internal void Shutdown(RuntimeSession runtime)
    {
        lock (_gate)
            _signalTimestamp ??= runtime.Options.TimeProvider.GetTimestamp();
        runtime.StopReceiving();
        runtime.WaitForIdle(HookBudget(runtime) / 2);
        RunOnce(runtime);
    }

    /// <summary>The time from the signal for the invocation in flight and all hooks.</summary>
    internal TimeSpan HookBudget(RuntimeSession runtime) =>
        Timeout ?? ConfiguredBudget(runtime.Environment) ?? (runtime.MaxConcurrency is not null || HasExternalExtensions() ? ExternalExtensionBudget : InternalOnlyBudget);

    private static TimeSpan? ConfiguredBudget(LambdaEnvironment environment) =>
        int.TryParse(environment.Get(EnvironmentVariables.ShutdownTimeout), NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds > 0
            ? TimeSpan.FromMilliseconds(milliseconds)
            : null;

    private void HandleLateRegistration(RuntimeSession runtime)
    {
        // Lambda accepts no registration after init. It sends SIGTERM if another extension is registered. Outside Lambda no extension is needed.
        if (runtime.IsLocal || !runtime.OwnsProcess || HasExternalExtensions() || RuntimeComponents.Ambient.HasExtension)
        {
            _life = runtime;
            if (runtime.OwnsProcess)
                HandleSignals(runtime);
        }
        else if (!_lateHookWarned)
        {
            _lateHookWarned = true;
            runtime.Log.Warn(
                "A shutdown hook was registered after init and will not run: Lambda sends SIGTERM only to functions with an extension, and extensions register during init. Call LambdaShutdown.Register before LambdaRuntime.Run.");
        }
    }

    private void RegisterExtension(RuntimeSession runtime, RuntimeApiAddress address)
    {
        var extension = new ExtensionsApiConnection(address);
        try
        {
            extension.Register(ExtensionName, ExtensionEvents.None);
            _extension = extension;
            SendNext(runtime);
        }
        catch (LambdaExtensionException e)
        {
            extension.Dispose();
            runtime.Log.Warn($"Shutdown hooks will not run: Lambda sends SIGTERM only to functions with an extension, and the internal extension could not be registered. {e.Message}");
        }
    }

    private void SendNext(RuntimeSession runtime)
    {
        try
        {
            _extension!.SendNext();
        }
        catch (ConnectionLostException e)
        {
            runtime.Log.Warn($"The internal extension for shutdown hooks could not request its next event: {e.Message}. Lambda may not complete init or send SIGTERM.");
        }
    }

    private void HandleSignals(RuntimeSession runtime)
    {
        Handle(PosixSignal.SIGTERM);
        if (runtime.IsLocal)
            Handle(PosixSignal.SIGINT); // Ctrl+C, which ends a local function

        void Handle(PosixSignal signal) => _signals.Add(PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true; // suppresses the default action, which exits with code 143 at once
            Shutdown(runtime);
            Environment.Exit(0);
        }));
    }

    /// <summary>Runs the hooks once. A second caller waits until they have run.</summary>
    private void RunOnce(RuntimeSession runtime)
    {
        Func<CancellationToken, ValueTask>[] hooks;
        bool first;
        long started;
        lock (_gate)
        {
            first = !_hooksStarted;
            _hooksStarted = true;
            hooks = [.. _hooks];
            started = _signalTimestamp ?? runtime.Options.TimeProvider.GetTimestamp();
        }

        if (first)
        {
            try
            {
                ShutdownHookRunner.Run(hooks, runtime.Options.TimeProvider, started, HookBudget(runtime), runtime.Log);
            }
            finally
            {
                _hooksCompleted.Set();
            }
        }

        _hooksCompleted.Wait();
    }

    private bool HasExternalExtensions()
    {
        try
        {
            return Directory.EnumerateFiles(extensionsFolder ?? "/opt/extensions").Any();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private void Remove(Func<CancellationToken, ValueTask> hook)
    {
        lock (_gate)
            _hooks.Remove(hook);
    }

    private sealed class Registration(ShutdownHooks hooks, Func<CancellationToken, ValueTask> hook) : IDisposable
    {
        public void Dispose() => hooks.Remove(hook);
    }
}
