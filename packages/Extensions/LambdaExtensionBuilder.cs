namespace Lambent.Extensions;

/// <summary>
/// Builds an extension from hooks, and runs it as an external or as an internal extension. The extension registers only for events that have a hook; an
/// external extension always registers for SHUTDOWN.
/// </summary>
public sealed class LambdaExtensionBuilder
{
    internal LambdaExtensionBuilder(string? name)
    {
        Name = name ?? Path.GetFileName(Environment.ProcessPath) ?? "";
        foreach (var c in Name)
        {
            if (c is < '!' or > '~')
                throw new ArgumentException("The name of an extension is sent in a header: use ASCII letters, digits and punctuation, without spaces.", nameof(name));
        }

        if (Name.Length == 0)
            throw new ArgumentException("The name of an extension is empty. Use the name of its file in /opt/extensions.", nameof(name));
    }

    internal string Name { get; }

    internal LambdaRuntimeOptions Options { get; private set; } = LambdaRuntimeScope.Current?.Options ?? new LambdaRuntimeOptions();

    internal List<Func<LambdaExtensionInfo, CancellationToken, ValueTask>> InitHooks { get; } = [];

    internal List<Func<InvokeEvent, CancellationToken, ValueTask>> InvokeHooks { get; } = [];

    internal List<Func<ShutdownEvent, CancellationToken, ValueTask>> ShutdownHooks { get; } = [];

    internal Func<TelemetryBatch, CancellationToken, ValueTask>? TelemetryHook { get; private set; }

    internal ExtensionSubscription? Subscription { get; private set; }

    /// <summary>Changes options, such as <see cref="LambdaRuntimeOptions.Endpoint"/>: <c>builder.Configure(options => options with { … })</c>.</summary>
    /// <param name="change">Receives the current options and returns the new ones.</param>
    /// <returns>This builder.</returns>
    public LambdaExtensionBuilder Configure(Func<LambdaRuntimeOptions, LambdaRuntimeOptions> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        Options = change(Options);
        return this;
    }

    /// <summary>
    /// Adds a hook that runs once during init, after the registration and before the subscription to telemetry. An exception is reported to Lambda as an init
    /// error and ends the process.
    /// </summary>
    /// <param name="hook">The hook. Its token is cancelled when the extension is stopped.</param>
    /// <returns>This builder.</returns>
    public LambdaExtensionBuilder OnInit(Func<LambdaExtensionInfo, CancellationToken, ValueTask> hook)
    {
        ArgumentNullException.ThrowIfNull(hook);
        InitHooks.Add(hook);
        return this;
    }

    /// <summary>
    /// Adds a hook that runs for each invocation, at the same time as the function. Lambda completes and bills the invocation only after the hook has
    /// completed; then Lambda may freeze the process. An exception is logged, reported to Lambda as an exit error, and ends the process and the execution
    /// environment. Lambda Managed Instances have no INVOKE event: there the extension fails during init.
    /// </summary>
    /// <param name="hook">The hook. Its token is cancelled at the deadline of the invocation.</param>
    /// <returns>This builder.</returns>
    public LambdaExtensionBuilder OnInvoke(Func<InvokeEvent, CancellationToken, ValueTask> hook)
    {
        ArgumentNullException.ThrowIfNull(hook);
        InvokeHooks.Add(hook);
        return this;
    }

    /// <summary>
    /// Adds a hook that runs when Lambda shuts down the execution environment, after the telemetry hook has handled the last records. An exception is logged
    /// and reported to Lambda as an exit error. External extensions only: in a function, use <see cref="LambdaShutdown"/>.
    /// </summary>
    /// <param name="hook">The hook. Its token is cancelled 100 ms before Lambda sends SIGKILL to the process.</param>
    /// <returns>This builder.</returns>
    public LambdaExtensionBuilder OnShutdown(Func<ShutdownEvent, CancellationToken, ValueTask> hook)
    {
        ArgumentNullException.ThrowIfNull(hook);
        ShutdownHooks.Add(hook);
        return this;
    }

    /// <summary>
    /// Subscribes to the Telemetry API. The hook receives one batch at a time, on its own thread. An exception is logged, and the next batch follows: a
    /// failure to store telemetry does not end the function. Lambda may freeze the process between invocations while the hook runs.
    /// </summary>
    /// <param name="hook">The hook. Its token is cancelled during shutdown, when the time for the last records is used up.</param>
    /// <param name="subscription">The settings of the subscription; null for the defaults.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="InvalidOperationException">The extension has a subscription already.</exception>
    public LambdaExtensionBuilder OnTelemetry(Func<TelemetryBatch, CancellationToken, ValueTask> hook, TelemetrySubscription? subscription = null) =>
        Subscribe(hook, subscription ?? new TelemetrySubscription());

    /// <summary>Subscribes to the Logs API, which the Telemetry API has superseded. The hook runs as the hook of <see cref="OnTelemetry"/> does.</summary>
    /// <param name="hook">The hook. Its token is cancelled during shutdown, when the time for the last records is used up.</param>
    /// <param name="subscription">The settings of the subscription; null for the defaults.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="InvalidOperationException">The extension has a subscription already.</exception>
    public LambdaExtensionBuilder OnLogs(Func<TelemetryBatch, CancellationToken, ValueTask> hook, LogsSubscription? subscription = null) =>
        Subscribe(hook, subscription ?? new LogsSubscription());

    /// <summary>
    /// Runs an external extension on the calling thread until Lambda shuts down the execution environment. A failure is logged as one line, and the process
    /// exits with code 1.
    /// </summary>
    /// <exception cref="LambdaExtensionException">The extension failed inside a <see cref="LambdaRuntimeScope"/>.</exception>
    public void Run() => new ExternalExtension(this).Run(CancellationToken.None);

    /// <summary>Runs an external extension on its own thread, as <see cref="Run"/> does.</summary>
    /// <param name="cancellationToken">Stops the extension without its shutdown hooks.</param>
    /// <returns>A task that completes when the extension has stopped.</returns>
    public Task RunAsync(CancellationToken cancellationToken = default)
    {
        var extension = new ExternalExtension(this);
        return Task.Factory.StartNew(() => extension.Run(cancellationToken), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>
    /// Adds an internal extension to the function that runs in this process. Call this method before <c>LambdaRuntime.Run</c>: an internal extension
    /// registers during the init of the function, and a failure is an init error of the function.
    /// </summary>
    /// <exception cref="InvalidOperationException">
    /// The extension has an <see cref="OnShutdown"/> hook, which only external extensions can have, or the function runs already.
    /// </exception>
    public void AddInternalExtension()
    {
        if (ShutdownHooks.Count > 0)
            throw new InvalidOperationException("An internal extension cannot have an OnShutdown hook, because Lambda sends SHUTDOWN to external extensions only. Use LambdaShutdown.Register instead.");
        if (!RuntimeComponents.Ambient.Add(new InternalExtension(this)))
            throw new InvalidOperationException("The function runs already, and internal extensions register during init. Call AddInternalExtension before LambdaRuntime.Run.");
    }

    private LambdaExtensionBuilder Subscribe(Func<TelemetryBatch, CancellationToken, ValueTask> hook, ExtensionSubscription subscription)
    {
        ArgumentNullException.ThrowIfNull(hook);
        if (Subscription is not null)
            throw new InvalidOperationException($"The extension has a subscription to the {Subscription.ApiName} already. An extension can have one subscription, to the Telemetry API or to the Logs API.");
        (TelemetryHook, Subscription) = (hook, subscription);
        return this;
    }
}
