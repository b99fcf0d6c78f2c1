using System.Globalization;

namespace Lambent.Emulator;

/// <summary>
/// A function of the emulator: its queue of invocations and its execution environments. Invoke it here, or over HTTP with the Invoke API and the gateways of
/// the emulator.
/// </summary>
public sealed class EmulatedFunction
{
    private const int DefaultMaxAttached = 1000; // environments of runtimes that are started by others

    private readonly Lock _gate = new();
    private readonly HashSet<ExecutionEnvironment> _alive = []; // also those that end
    private readonly LambdaEmulator _emulator;
    private readonly AsyncInvoker _async;
    private readonly InvokeRequestValidator _validator;
    private ExecutionEnvironment? _attached;
    private int _suppressedInits; // so many inits to come are part of an invocation, because one before took too long
    private bool _disposed;
    private int _environments;

    private EmulatedFunction(LambdaEmulator emulator, LambdaFunctionOptions options)
    {
        _emulator = emulator;
        Options = options;
        Arn = $"arn:aws:lambda:{emulator.Options.Region}:{InvokeRequestValidator.Account}:function:{options.Name}";
        _validator = new InvokeRequestValidator(Arn, emulator.Options.TimeProvider);
        _async = new AsyncInvoker(this, emulator);
        Queue = new InvokeQueue(
            options.ReservedConcurrency ?? (options.Process is null ? DefaultMaxAttached : 1),
            options.MaxConcurrency ?? 1,
            refusesOverLimit: options.ReservedConcurrency is not null,
            options.Process is null ? null : () => _ = StartOnDemandAsync(),
            _async.OnEnded);
    }

    /// <summary>The name.</summary>
    public string Name => Options.Name;

    /// <summary>The Amazon Resource Name, with the account <c>123456789012</c>.</summary>
    public string Arn { get; }

    /// <summary>The options with which it was added.</summary>
    public LambdaFunctionOptions Options { get; }

    /// <summary>
    /// The variables for a runtime that is started by others, <c>AWS_LAMBDA_RUNTIME_API</c> among them: for <see cref="LambdaRuntimeOptions.Environment"/>, or a
    /// process. They belong to one execution environment, which has one runtime; see <see cref="AttachEnvironmentAsync"/> for others.
    /// </summary>
    /// <exception cref="InvalidOperationException">The emulator starts the environments: <see cref="LambdaFunctionOptions.Process"/> is set.</exception>
    public IReadOnlyDictionary<string, string> Environment => Attached.Environment;

    /// <summary>The execution environments that may take invocations, or start.</summary>
    public IReadOnlyList<ExecutionEnvironment> Environments => Queue.Environments;

    internal InvokeQueue Queue { get; }

    internal ExecutionEnvironment Attached => _attached
        ?? throw new InvalidOperationException($"The emulator starts the environments of the function '{Name}', each with variables of its own. Use {nameof(StartEnvironmentAsync)}, or leave {nameof(LambdaFunctionOptions)}.{nameof(LambdaFunctionOptions.Process)} null.");

    /// <summary>Sends an event and waits for its outcome, without HTTP. It waits until a runtime asks for events.</summary>
    /// <param name="payload">The event, JSON.</param>
    /// <param name="options">What to send along; null for nothing.</param>
    /// <param name="cancellationToken">Stops waiting. An event that a runtime has already runs to its end.</param>
    /// <returns>The outcome; a function that failed does not throw here.</returns>
    /// <exception cref="LambdaEmulatorException">Lambda would refuse the request, or the emulator was stopped.</exception>
    public async Task<LambdaInvokeResult> InvokeAsync(
        ReadOnlyMemory<byte> payload, LambdaInvokeOptions? options = null, CancellationToken cancellationToken = default)
    {
        var invocation = Submit(payload, options, streams: false);
        return new LambdaInvokeResult(invocation.Request, await Queue.WaitAsync(invocation, invocation.Outcome, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>
    /// Sends an event and waits until its response begins, without HTTP; the rest is read while the function writes it, up to 200 MB. See
    /// https://docs.aws.amazon.com/lambda/latest/dg/configuration-response-streaming.html.
    /// </summary>
    /// <param name="payload">The event, JSON.</param>
    /// <param name="options">What to send along; null for nothing.</param>
    /// <param name="cancellationToken">Stops waiting. An event that a runtime has already runs to its end.</param>
    /// <returns>The response; a function that failed does not throw here.</returns>
    /// <exception cref="LambdaEmulatorException">Lambda would refuse the request, or the emulator was stopped.</exception>
    public async Task<LambdaStreamingResult> InvokeStreamingAsync(
        ReadOnlyMemory<byte> payload, LambdaInvokeOptions? options = null, CancellationToken cancellationToken = default) =>
        await LambdaStreamingResult.OfAsync(Queue, Submit(payload, options, streams: true), cancellationToken).ConfigureAwait(false);

    /// <summary>
    /// Adds an execution environment for a runtime that is started by others, beside the environments that there are. The runtime needs the variables of
    /// <see cref="ExecutionEnvironment.Environment"/>.
    /// </summary>
    /// <param name="cancellationToken">Gives up the start.</param>
    /// <exception cref="InvalidOperationException">The emulator starts the environments: <see cref="LambdaFunctionOptions.Process"/> is set.</exception>
    public Task<ExecutionEnvironment> AttachEnvironmentAsync(CancellationToken cancellationToken = default) => AttachWithExtensionsAsync([], cancellationToken);

    /// <summary>Adds an environment whose external extensions are started by others too.</summary>
    internal async Task<ExecutionEnvironment> AttachWithExtensionsAsync(IReadOnlyCollection<string> externalExtensions, CancellationToken cancellationToken)
    {
        if (Options.Process is not null)
            _ = Attached; // says why not
        var environment = await ExecutionEnvironment.CreateAsync(NextId(), this, _emulator, null, externalExtensions, cancellationToken).ConfigureAwait(false);
        await TrackAsync(environment).ConfigureAwait(false);
        Queue.Add(environment, wasStarting: false);
        return environment;
    }

    /// <summary>
    /// Starts an execution environment now instead of with the next invocation: its extensions, then the function. An environment that ends by itself, or by a
    /// timeout, is replaced when an invocation needs it.
    /// </summary>
    /// <param name="cancellationToken">Gives up the start, and ends what has been started.</param>
    /// <exception cref="LambdaEmulatorException">A program cannot be started, or an extension ended before it registered.</exception>
    /// <exception cref="InvalidOperationException"><see cref="LambdaFunctionOptions.Process"/> is null.</exception>
    public Task<ExecutionEnvironment> StartEnvironmentAsync(CancellationToken cancellationToken = default)
    {
        var process = Options.Process ?? throw new InvalidOperationException($"The function '{Name}' has no program to start. Set {nameof(LambdaFunctionOptions)}.{nameof(LambdaFunctionOptions.Process)}, or use {nameof(AttachEnvironmentAsync)}.");
        Queue.BeginStart();
        return StartEnvironmentAsync(process, cancellationToken);
    }

    internal static async Task<EmulatedFunction> CreateAsync(LambdaEmulator emulator, LambdaFunctionOptions options, CancellationToken cancellationToken)
    {
        var function = new EmulatedFunction(emulator, options);
        if (options.Process is null)
            function._attached = await function.AttachEnvironmentAsync(cancellationToken).ConfigureAwait(false);
        return function;
    }

    /// <summary>Checks a request; throws <see cref="InvokeRefusedException"/> as Lambda would refuse it.</summary>
    internal InvocationRequest Check(ReadOnlyMemory<byte> payload, LambdaInvokeOptions options, int maxPayload = InvokeRequestValidator.MaxPayload) =>
        _validator.Check(payload, options, maxPayload);

    /// <summary>The init of an environment took too long: that of the next may take as long as an invocation.</summary>
    internal void SuppressInit() => Interlocked.Increment(ref _suppressedInits);

    /// <summary>Accepts an event that is run later, with retries; nobody waits for its outcome.</summary>
    internal void SubmitAsync(InvocationRequest request) => _async.Submit(request);

    internal async ValueTask DisposeAsync()
    {
        _async.Dispose();
        Queue.Stop();
        ExecutionEnvironment[] all;
        lock (_gate)
        {
            _disposed = true;
            all = [.. _alive];
        }

        await Task.WhenAll(all.Select(static environment => environment.DisposeAsync().AsTask())).ConfigureAwait(false);
    }

    private Invocation Submit(ReadOnlyMemory<byte> payload, LambdaInvokeOptions? options, bool streams)
    {
        try
        {
            return Queue.Submit(Check(payload, options ?? new LambdaInvokeOptions()) with { Streams = streams });
        }
        catch (InvokeRefusedException e)
        {
            throw new LambdaEmulatorException(e.Message, e);
        }
    }

    private async Task StartOnDemandAsync()
    {
        try
        {
            await StartEnvironmentAsync(Options.Process!, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception e) when (e is LambdaEmulatorException or IOException or System.Net.Sockets.SocketException)
        {
            // The outcome of the invocation that waited for it.
        }
    }

    private async Task<ExecutionEnvironment> StartEnvironmentAsync(LambdaProcessOptions process, CancellationToken cancellationToken)
    {
        ExecutionEnvironment environment;
        try
        {
            var extensions = process.ExtensionsDirectory is { } directory ? EnvironmentVariables.Executables(directory).ToArray() : [];
            environment = await ExecutionEnvironment.CreateAsync(NextId(), this, _emulator, process, extensions, cancellationToken).ConfigureAwait(false);
            await TrackAsync(environment).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            Queue.FailStart(CannotStart(e));
            throw;
        }

        Queue.Add(environment, wasStarting: true);
        try
        {
            await environment.StartAsync(TakeSuppressedInit(), cancellationToken).ConfigureAwait(false);
            return environment;
        }
        catch (Exception e)
        {
            Queue.Remove(environment, CannotStart(e));
            await environment.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Keeps an environment until it has ended, so that it is disposed with the function.</summary>
    private async ValueTask TrackAsync(ExecutionEnvironment environment)
    {
        bool disposed;
        lock (_gate)
        {
            disposed = _disposed;
            if (!disposed)
                _alive.Add(environment);
        }

        if (disposed)
        {
            await environment.DisposeAsync().ConfigureAwait(false);
            throw new LambdaEmulatorException("The emulator was stopped.");
        }

        _ = UntrackAsync(environment); // ends with the environment
    }

    private async Task UntrackAsync(ExecutionEnvironment environment)
    {
        await environment.Completion.ConfigureAwait(false);
        lock (_gate)
            _alive.Remove(environment);
    }

    private bool TakeSuppressedInit()
    {
        for (var count = Volatile.Read(ref _suppressedInits); count > 0; count = Volatile.Read(ref _suppressedInits))
        {
            if (Interlocked.CompareExchange(ref _suppressedInits, count - 1, count) == count)
                return true;
        }

        return false;
    }

    /// <summary>The outcome of the invocation that waited for a start; null when the caller of the start has given it up.</summary>
    private static Func<InvocationRequest, InvocationOutcome>? CannotStart(Exception e) => e is OperationCanceledException ? null
        : request => InvocationOutcome.Error("Runtime.InvalidEntrypoint", $"RequestId: {request.RequestId} Error: {e.Message}");

    private string NextId() => string.Create(CultureInfo.InvariantCulture, $"{Name}-{Interlocked.Increment(ref _environments)}");
}
