using System.Collections.ObjectModel;
using System.Globalization;

namespace Lambent.Emulator;

/// <summary>
/// Lambda on this machine: a Runtime API that a function fetches its events from, and an Invoke API to send them. Start it, run a function with
/// <see cref="Environment"/>, and invoke it here or over HTTP.
/// </summary>
public sealed class LambdaEmulator : IAsyncDisposable
{
    private readonly RestoreGate _restore;
    private readonly InvocationRules _rules;
    private readonly EmulatorServer _server;
    private readonly List<LambdaGateway> _gateways = []; // under its own lock
    private int _disposed;

    private LambdaEmulator(
        LambdaEmulatorOptions options,
        InvocationDesk desk,
        ExtensionDesk extensions,
        TelemetryDesk telemetry,
        RestoreGate restore,
        InvocationRules rules,
        EmulatorServer server,
        IReadOnlyDictionary<string, string> environment)
    {
        Options = options;
        Desk = desk;
        Extensions = extensions;
        Telemetry = telemetry;
        _restore = restore;
        _rules = rules;
        _server = server;
        Uri = server.Uri;
        InvocationUri = new Uri(server.Uri, options.InvocationPath);
        Environment = environment;
    }

    /// <summary>Where it listens.</summary>
    public Uri Uri { get; }

    /// <summary>Where a bare <c>POST</c> invokes the function.</summary>
    public Uri InvocationUri { get; }

    /// <summary>
    /// The variables that Lambda would set for the function, <c>AWS_LAMBDA_RUNTIME_API</c> among them: for
    /// <see cref="LambdaRuntimeOptions.Environment"/>, or a process of its own.
    /// </summary>
    public IReadOnlyDictionary<string, string> Environment { get; }

    /// <summary>The gateway of <see cref="LambdaEmulatorOptions.Gateway"/>; null when there is none.</summary>
    public LambdaGateway? Gateway { get; private set; }

    /// <summary>How many invocations wait for a runtime or are with one.</summary>
    internal int InProgress => Desk.InProgress;

    internal LambdaEmulatorOptions Options { get; }

    internal InvocationDesk Desk { get; }

    internal ExtensionDesk Extensions { get; }

    internal TelemetryDesk Telemetry { get; }

    /// <summary>Starts listening.</summary>
    /// <param name="options">What to pretend and where to listen; null for the defaults.</param>
    /// <param name="cancellationToken">Gives up the start.</param>
    /// <exception cref="LambdaEmulatorException">An option cannot be used, or its port is taken.</exception>
    public static async Task<LambdaEmulator> StartAsync(LambdaEmulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new LambdaEmulatorOptions();
        EmulatorVariables.Check(options);
        var telemetry = new TelemetryDesk(options.TimeProvider);
        var platform = new PlatformLog(options, telemetry);
        var extensions = new ExtensionDesk(options, platform);
        var desk = new InvocationDesk(options, extensions, platform);
        extensions.Changed = desk.Look;
        var metadata = new MetadataApi(options.AvailabilityZoneId);
        var restore = new RestoreGate(options.HoldRestore);
        var rules = new InvocationRules(options);
        var server = await EmulatorServer.StartAsync(options, desk, extensions, new TelemetryApi(extensions, telemetry, platform, options.IsManagedInstance), metadata, restore, rules, cancellationToken).ConfigureAwait(false);
        platform.InitStart();
        var emulator = new LambdaEmulator(options, desk, extensions, telemetry, restore, rules, server, Variables(options, server.Uri, metadata.Token));
        if (options.Gateway is null)
            return emulator;
        try
        {
            emulator.Gateway = await emulator.StartGatewayAsync(options.Gateway, cancellationToken).ConfigureAwait(false);
            return emulator;
        }
        catch
        {
            await emulator.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

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
        return new LambdaInvokeResult(invocation.Request, await Desk.WaitAsync(invocation, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>
    /// Sends an event and waits until its response begins, without HTTP; the rest is read as the function writes it, up to 200 MB. See
    /// https://docs.aws.amazon.com/lambda/latest/dg/configuration-response-streaming.html.
    /// </summary>
    /// <param name="payload">The event, JSON.</param>
    /// <param name="options">What to send along; null for nothing.</param>
    /// <param name="cancellationToken">Stops waiting. An event that a runtime has already runs to its end.</param>
    /// <returns>The response; a function that failed does not throw here.</returns>
    /// <exception cref="LambdaEmulatorException">Lambda would refuse the request, or the emulator was stopped.</exception>
    public async Task<LambdaStreamingResult> InvokeStreamingAsync(
        ReadOnlyMemory<byte> payload, LambdaInvokeOptions? options = null, CancellationToken cancellationToken = default) =>
        await LambdaStreamingResult.OfAsync(Desk, Submit(payload, options, streams: true), cancellationToken).ConfigureAwait(false);

    /// <summary>
    /// Puts a gateway in front of the function: an address of its own, at which every HTTP request becomes an event, and the result an HTTP answer, as
    /// the gateway's source does it. It ends with the emulator, or before it when it is disposed.
    /// </summary>
    /// <param name="options">What it plays, and where it listens.</param>
    /// <param name="cancellationToken">Gives up the start.</param>
    /// <exception cref="LambdaEmulatorException">An option cannot be used, or its port is taken.</exception>
    public async Task<LambdaGateway> StartGatewayAsync(LambdaGatewayOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var gateway = await LambdaGateway.StartAsync(this, options, cancellationToken).ConfigureAwait(false);
        lock (_gateways)
            _gateways.Add(gateway);
        return gateway;
    }

    /// <summary>
    /// With SnapStart and <see cref="LambdaEmulatorOptions.HoldRestore"/>: waits until a runtime has asked for its restore, and restores it. The
    /// runtime's connection ends with that, as none survives a snapshot.
    /// </summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="InvalidOperationException">Restores are not held.</exception>
    public Task RestoreAsync(CancellationToken cancellationToken = default) => _restore.RestoreAsync(cancellationToken);

    /// <summary>Stops listening. Invocations that have not ended fail.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
            return;
        Desk.Stop();
        LambdaGateway[] gateways;
        lock (_gateways)
            gateways = [.. _gateways];
        foreach (var gateway in gateways)
            await gateway.DisposeAsync().ConfigureAwait(false);
        await Telemetry.DisposeAsync().ConfigureAwait(false);
        await _server.DisposeAsync().ConfigureAwait(false);
    }

    private Invocation Submit(ReadOnlyMemory<byte> payload, LambdaInvokeOptions? options, bool streams)
    {
        try
        {
            var request = _rules.Check(payload, options ?? new LambdaInvokeOptions()) with { Streams = streams };
            return Desk.Submit(request)
                ?? throw new LambdaEmulatorException($"An invocation with the request id '{request.RequestId}' is in progress. Use another id, or none.");
        }
        catch (InvokeRefusedException e)
        {
            throw new LambdaEmulatorException(e.Message, e);
        }
    }

    private static ReadOnlyDictionary<string, string> Variables(LambdaEmulatorOptions options, Uri uri, string metadataToken)
    {
        var day = options.TimeProvider.GetUtcNow().ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture);
        var variables = new Dictionary<string, string>
        {
            ["AWS_LAMBDA_RUNTIME_API"] = $"{uri.Host}:{uri.Port}",
            ["AWS_LAMBDA_FUNCTION_NAME"] = options.FunctionName,
            ["AWS_LAMBDA_FUNCTION_VERSION"] = "$LATEST",
            ["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"] = options.MemorySize.ToString(CultureInfo.InvariantCulture),
            ["AWS_LAMBDA_INITIALIZATION_TYPE"] = options.Initialization.Value,
            ["AWS_LAMBDA_METADATA_API"] = $"{uri.Host}:{uri.Port}",
            ["AWS_LAMBDA_METADATA_TOKEN"] = metadataToken,
            ["AWS_REGION"] = options.Region,
            ["AWS_DEFAULT_REGION"] = options.Region,
        };
        if (options.Initialization != LambdaInitializationType.SnapStart)
        {
            variables["AWS_LAMBDA_LOG_GROUP_NAME"] = $"/aws/lambda/{options.FunctionName}";
            variables["AWS_LAMBDA_LOG_STREAM_NAME"] = $"{day}/[$LATEST]{Guid.NewGuid():N}";
        }

        if (options.MaxConcurrency is { } concurrency)
            variables["AWS_LAMBDA_MAX_CONCURRENCY"] = concurrency.ToString(CultureInfo.InvariantCulture);
        if (options.Handler is not null)
            variables["_HANDLER"] = options.Handler;
        return new(variables);
    }
}
