using System.Globalization;
using System.Runtime.InteropServices;
using Lambent.Extensions;

namespace Lambent;

/// <summary>
/// The shutdown hooks of one runtime, and what makes Lambda send the signal: an internal extension without events, registered in init. Its
/// <c>event/next</c>, without which init is never complete, is sent on a connection of its own that nobody waits on: one socket, no thread.
/// </summary>
/// <param name="extensionsFolder">Where external extensions lie; null for Lambda's.</param>
internal sealed class ShutdownHooks(string? extensionsFolder = null) : RuntimeComponent
{
    private const string Name = "lambent-shutdown";
    private static readonly TimeSpan Alone = TimeSpan.FromMilliseconds(120); // of 150
    private static readonly TimeSpan WithOthers = TimeSpan.FromMilliseconds(550); // of 600

    private readonly Lock _gate = new();
    private readonly List<Func<CancellationToken, ValueTask>> _hooks = [];
    private readonly ManualResetEventSlim _done = new(false);
    private readonly List<PosixSignalRegistration> _signals = [];
    private ExtensionsApiConnection? _extension;
    private RuntimeSession? _life;
    private long? _signalled; // when the first signal came, from which on the time of the hooks counts
    private bool _begun;
    private bool _warned;

    public TimeSpan? Timeout { get; set; }

    public override bool IsExtension => _extension is not null;

    public IDisposable Add(Func<CancellationToken, ValueTask> hook)
    {
        // One delegate may be registered twice, and each registration is its own.
        ValueTask Entry(CancellationToken token) => hook(token);
        Func<CancellationToken, ValueTask> entry = Entry;
        lock (_gate)
            _hooks.Add(entry);
        if (_life is null && RuntimeComponents.Ambient.Life is { } life)
            StartLate(life);
        return new Registration(this, entry);
    }

    public override void Start(RuntimeSession life)
    {
        _life = life;
        if (life.Environment.Get(EnvironmentVariables.ShutdownTimeout) is { } text && Configured(life.Environment) is null)
            life.Log.Warn($"{EnvironmentVariables.ShutdownTimeout} is '{text}', which is not a number of milliseconds from 1 on; what Lambda leaves is used.");
        if (life.Address is { } address && !life.IsLocal)
            RegisterExtension(life, address);
        if (life.OwnsProcess)
            CatchSignals(life);
    }

    public override void Restored()
    {
        if (_extension is null)
            return;
        var renewed = new ExtensionsApiConnection(_life!.Address!) { Identifier = _extension.Identifier };
        _extension.Dispose();
        _extension = renewed;
        SendNext(_life);
    }

    public override void Stopped(RuntimeSession life)
    {
        Run(life);
        _extension?.Dispose();
        foreach (var signal in _signals)
            signal.Dispose(); // what comes after the runtime is not its business
    }

    /// <summary>SIGTERM: the invocation in flight, the hooks, the end.</summary>
    internal void Shutdown(RuntimeSession life)
    {
        lock (_gate)
            _signalled ??= life.Options.TimeProvider.GetTimestamp();
        life.StopReceiving();
        life.WaitForIdle(TimeToLive(life) / 2);
        Run(life);
    }

    /// <summary>How long the hooks have, the invocation in flight included.</summary>
    internal TimeSpan TimeToLive(RuntimeSession life) =>
        Timeout ?? Configured(life.Environment) ?? (life.MaxConcurrency is not null || HasExternalExtensions() ? WithOthers : Alone);

    private static TimeSpan? Configured(LambdaEnvironment environment) =>
        int.TryParse(environment.Get(EnvironmentVariables.ShutdownTimeout), NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds > 0
            ? TimeSpan.FromMilliseconds(milliseconds)
            : null;

    private void StartLate(RuntimeSession life)
    {
        // Lambda takes no registration any more, but sends the signal if anybody has registered; and outside Lambda signals need no extension.
        if (life.IsLocal || !life.OwnsProcess || HasExternalExtensions() || RuntimeComponents.Ambient.HasExtension)
        {
            _life = life;
            if (life.OwnsProcess)
                CatchSignals(life);
        }
        else if (!_warned)
        {
            _warned = true;
            life.Log.Warn(
                "A shutdown hook was registered after the first event had been asked for. Lambda sends no SIGTERM to a function without extensions, and takes none any more, so the hook will not run. Call LambdaShutdown.Register before LambdaRuntime.Run.");
        }
    }

    private void RegisterExtension(RuntimeSession life, RuntimeApiAddress address)
    {
        var extension = new ExtensionsApiConnection(address);
        try
        {
            extension.Register(Name, ExtensionEvents.None);
            _extension = extension;
            SendNext(life);
        }
        catch (LambdaExtensionException e)
        {
            extension.Dispose();
            life.Log.Warn($"Shutdown hooks will not run, because Lambda sends no SIGTERM without an extension and one could not be registered. {e.Message}");
        }
    }

    private void SendNext(RuntimeSession life)
    {
        try
        {
            _extension!.SendNext();
        }
        catch (ConnectionLostException e)
        {
            life.Log.Warn($"The extension that brings SIGTERM to the shutdown hooks could not ask for its next event: {e.Message}");
        }
    }

    private void CatchSignals(RuntimeSession life)
    {
        Catch(PosixSignal.SIGTERM);
        if (life.IsLocal)
            Catch(PosixSignal.SIGINT); // Ctrl+C is how a function ends on a developer's machine

        void Catch(PosixSignal signal) => _signals.Add(PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true; // of what ends the process at once with 143
            Shutdown(life);
            Environment.Exit(0);
        }));
    }

    /// <summary>Runs the hooks once; whoever comes second waits.</summary>
    private void Run(RuntimeSession life)
    {
        Func<CancellationToken, ValueTask>[] hooks;
        bool first;
        long started;
        lock (_gate)
        {
            first = !_begun;
            _begun = true;
            hooks = [.. _hooks];
            started = _signalled ?? life.Options.TimeProvider.GetTimestamp();
        }

        if (first)
        {
            try
            {
                ShutdownRun.Run(hooks, life.Options.TimeProvider, started, TimeToLive(life), life.Log);
            }
            finally
            {
                _done.Set();
            }
        }

        _done.Wait();
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
