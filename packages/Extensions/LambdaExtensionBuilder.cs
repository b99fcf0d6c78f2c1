namespace Lambent.Extensions;

/// <summary>Puts an extension together from hooks. What has no hook is not asked for.</summary>
public sealed class LambdaExtensionBuilder
{
    internal LambdaExtensionBuilder(string? name)
    {
        Name = name ?? Path.GetFileName(Environment.ProcessPath) ?? "";
        foreach (var c in Name)
        {
            if (c is < '!' or > '~')
                throw new ArgumentException("The name of an extension goes into a header: letters, digits and ASCII punctuation, no spaces.", nameof(name));
        }

        if (Name.Length == 0)
            throw new ArgumentException("An extension needs a name: that of its file in /opt/extensions.", nameof(name));
    }

    internal string Name { get; }

    internal LambdaRuntimeOptions Options { get; private set; } = LambdaRuntimeScope.Current?.Options ?? new LambdaRuntimeOptions();

    internal List<Func<LambdaExtensionInfo, CancellationToken, ValueTask>> InitHooks { get; } = [];

    internal List<Func<InvokeEvent, CancellationToken, ValueTask>> InvokeHooks { get; } = [];

    internal List<Func<ShutdownEvent, CancellationToken, ValueTask>> ShutdownHooks { get; } = [];

    internal Func<TelemetryBatch, CancellationToken, ValueTask>? RecordHook { get; private set; }

    internal RecordSubscription? Subscription { get; private set; }

    /// <summary>Changes options, such as <see cref="LambdaRuntimeOptions.Endpoint"/>: <c>builder.Configure(options => options with { … })</c>.</summary>
    public LambdaExtensionBuilder Configure(Func<LambdaRuntimeOptions, LambdaRuntimeOptions> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        Options = change(Options);
        return this;
    }

    /// <summary>
    /// Adds a hook that runs once, in the init phase, when the extension is registered and before records arrive. What it throws is reported as an
    /// init error and ends the process.
    /// </summary>
    public LambdaExtensionBuilder OnInit(Func<LambdaExtensionInfo, CancellationToken, ValueTask> hook)
    {
        ArgumentNullException.ThrowIfNull(hook);
        InitHooks.Add(hook);
        return this;
    }

    /// <summary>
    /// Adds a hook that runs with each invocation, at the same time as the function. The invocation is over, and the process may be frozen, only when
    /// it is done: its time is billed. Its token fires at the deadline. What it throws is logged, reported as an exit error, and ends the process and
    /// with it the execution environment. Not on Lambda Managed Instances.
    /// </summary>
    public LambdaExtensionBuilder OnInvoke(Func<InvokeEvent, CancellationToken, ValueTask> hook)
    {
        ArgumentNullException.ThrowIfNull(hook);
        InvokeHooks.Add(hook);
        return this;
    }

    /// <summary>
    /// Adds a hook that runs when the execution environment ends, after the last records have been worked on. Its token fires 100 ms before Lambda
    /// kills the process. What it throws is logged and reported as an exit error. External extensions only: for a function itself see the shutdown
    /// hooks of this package.
    /// </summary>
    public LambdaExtensionBuilder OnShutdown(Func<ShutdownEvent, CancellationToken, ValueTask> hook)
    {
        ArgumentNullException.ThrowIfNull(hook);
        ShutdownHooks.Add(hook);
        return this;
    }

    /// <summary>
    /// Subscribes to the Telemetry API. The hook gets one batch at a time, on a thread of its own. What it throws is logged, and the next batch comes: a
    /// store that cannot be reached must not end the function. Lambda freezes the process between invocations, also within the hook.
    /// </summary>
    /// <param name="hook">What takes the records.</param>
    /// <param name="subscription">Which, when and how; null for the defaults.</param>
    public LambdaExtensionBuilder OnTelemetry(Func<TelemetryBatch, CancellationToken, ValueTask> hook, TelemetrySubscription? subscription = null) =>
        Subscribe(hook, subscription ?? new TelemetrySubscription());

    /// <summary>Subscribes to the Logs API, which the Telemetry API has superseded. All else is as with <see cref="OnTelemetry"/>.</summary>
    /// <param name="hook">What takes the records.</param>
    /// <param name="subscription">Which, when and how; null for the defaults.</param>
    public LambdaExtensionBuilder OnLogs(Func<TelemetryBatch, CancellationToken, ValueTask> hook, LogsSubscription? subscription = null) =>
        Subscribe(hook, subscription ?? new LogsSubscription());

    /// <summary>
    /// Runs an external extension on the calling thread, until the execution environment ends. A failure is written as one line, and the process
    /// exits with code 1; inside a <see cref="LambdaRuntimeScope"/> it is thrown as <see cref="LambdaExtensionException"/>.
    /// </summary>
    public void Run() => new ExtensionHost(this).Run(CancellationToken.None);

    /// <summary>Runs an external extension on a thread of its own.</summary>
    /// <param name="cancellationToken">Ends the extension as if the environment ended, without its shutdown hooks.</param>
    /// <returns>Completes when the extension has ended.</returns>
    public Task RunAsync(CancellationToken cancellationToken = default)
    {
        var host = new ExtensionHost(this);
        return Task.Factory.StartNew(() => host.Run(cancellationToken), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>
    /// Makes this an internal extension: part of the function that this process goes on to run. Call it before <c>LambdaRuntime.Run</c>; it registers
    /// during init, and what fails is an init error of the function. An internal extension is not told of the end, so that it can have no
    /// <see cref="OnShutdown"/>.
    /// </summary>
    public void AddToFunction()
    {
        if (ShutdownHooks.Count > 0)
            throw new InvalidOperationException("Lambda does not tell an internal extension of the end. Use the shutdown hooks of the function instead of OnShutdown.");
        if (!RuntimeComponents.Ambient.Add(new FunctionExtension(this)))
            throw new InvalidOperationException("The function runs already. Call AddToFunction before LambdaRuntime.Run: extensions register during init.");
    }

    private LambdaExtensionBuilder Subscribe(Func<TelemetryBatch, CancellationToken, ValueTask> hook, RecordSubscription subscription)
    {
        ArgumentNullException.ThrowIfNull(hook);
        if (Subscription is not null)
            throw new InvalidOperationException($"The extension has a hook for the {Subscription.Api} already. Lambda takes one subscription of an extension, to the Telemetry API or to the Logs API.");
        (RecordHook, Subscription) = (hook, subscription);
        return this;
    }
}
