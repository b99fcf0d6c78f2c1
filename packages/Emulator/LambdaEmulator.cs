using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;

namespace Lambent.Emulator;

/// <summary>
/// Lambda on this machine: functions, the Invoke API to send them events, and gateways to send them HTTP requests. Each execution environment of a function has
/// a Runtime API on a port of its own. With one function, start the emulator, run the function with <see cref="Environment"/>, and invoke it here or over HTTP.
/// </summary>
public sealed class LambdaEmulator : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly List<EmulatedFunction> _functions = [];
    private readonly List<LambdaGateway> _gateways = [];
    private HttpServer _server = null!; // set by StartAsync
    private bool _isDisposed;

    private LambdaEmulator(LambdaEmulatorOptions options)
    {
        Options = options;
    }

    /// <summary>The address of the Invoke API.</summary>
    public Uri Uri => _server.Uri;

    /// <summary>The address at which a bare <c>POST</c> invokes <see cref="Function"/>.</summary>
    public Uri InvocationUri => new(Uri, Options.InvocationPath);

    /// <summary>The first function: <see cref="LambdaEmulatorOptions.Function"/>.</summary>
    public EmulatedFunction Function
    {
        get
        {
            lock (_gate)
                return _functions[0];
        }
    }

    /// <summary>All functions, in the order in which they were added.</summary>
    public IReadOnlyList<EmulatedFunction> Functions
    {
        get
        {
            lock (_gate)
                return [.. _functions];
        }
    }

    /// <summary>The variables for a runtime of <see cref="Function"/> that is started by others: <see cref="EmulatedFunction.Environment"/>.</summary>
    /// <exception cref="InvalidOperationException">The emulator starts the environments: <see cref="LambdaFunctionOptions.Process"/> is set.</exception>
    public IReadOnlyDictionary<string, string> Environment => Function.Environment;

    /// <summary>The gateway of <see cref="LambdaEmulatorOptions.Gateway"/>; null when there is none.</summary>
    public LambdaGateway? Gateway { get; private set; }

    /// <summary>How many invocations wait for a runtime or are with one.</summary>
    internal int InProgress => Functions.Sum(static function => function.Queue.InProgress);

    internal LambdaEmulatorOptions Options { get; }

    internal Journal Journal { get; } = new();

    /// <summary>Called with problems that nobody else is told of, a sentence each.</summary>
    internal Action<string> Warn { get; set; } = static _ => { };

    /// <summary>Starts listening.</summary>
    /// <param name="options">What to emulate and where to listen; null for the defaults.</param>
    /// <param name="cancellationToken">Gives up the start.</param>
    /// <exception cref="LambdaEmulatorException">An option cannot be used, or its port is taken.</exception>
    public static async Task<LambdaEmulator> StartAsync(LambdaEmulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new LambdaEmulatorOptions();
        EmulatorVariables.Check(options);
        var emulator = new LambdaEmulator(options);
        try
        {
            emulator._server = await HttpServer.StartAsync(new IPEndPoint(Loopback.Address(options.Host)!, options.Port), emulator.Map, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            throw HttpServer.CannotListen("The emulator", options.Host, options.Port, EmulatorVariables.Port, nameof(LambdaEmulatorOptions), e);
        }

        try
        {
            await emulator.AddFunctionAsync(options.Function, cancellationToken).ConfigureAwait(false);
            if (options.Gateway is not null)
                emulator.Gateway = await emulator.StartGatewayAsync(options.Gateway, cancellationToken).ConfigureAwait(false);
            return emulator;
        }
        catch
        {
            await emulator.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Adds a function.</summary>
    /// <param name="options">The function. Its name must differ from those of the other functions.</param>
    /// <param name="cancellationToken">Gives up the start.</param>
    /// <exception cref="LambdaEmulatorException">An option cannot be used, or another function has the name.</exception>
    public async Task<EmulatedFunction> AddFunctionAsync(LambdaFunctionOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        EmulatorVariables.Check(options);
        var function = await EmulatedFunction.CreateAsync(this, options, cancellationToken).ConfigureAwait(false);
        lock (_gate)
        {
            if (!_isDisposed && !_functions.Exists(other => other.Name == options.Name))
            {
                _functions.Add(function);
                return function;
            }
        }

        await function.DisposeAsync().ConfigureAwait(false);
        throw new LambdaEmulatorException(_isDisposed ? "The emulator was stopped." : $"There is a function '{options.Name}' already. Give each function a {nameof(LambdaFunctionOptions)}.{nameof(LambdaFunctionOptions.Name)} of its own.");
    }

    /// <summary>Sends an event to <see cref="Function"/> and waits for its outcome, without HTTP. It waits until a runtime asks for events.</summary>
    /// <param name="payload">The event, JSON.</param>
    /// <param name="options">What to send along; null for nothing.</param>
    /// <param name="cancellationToken">Stops waiting. An event that a runtime has already runs to its end.</param>
    /// <returns>The outcome; a function that failed does not throw here.</returns>
    /// <exception cref="LambdaEmulatorException">Lambda would refuse the request, or the emulator was stopped.</exception>
    public Task<LambdaInvokeResult> InvokeAsync(ReadOnlyMemory<byte> payload, LambdaInvokeOptions? options = null, CancellationToken cancellationToken = default) =>
        Function.InvokeAsync(payload, options, cancellationToken);

    /// <summary>
    /// Sends an event to <see cref="Function"/> and waits until its response begins, without HTTP; the rest is read while the function writes it, up to 200 MB.
    /// See https://docs.aws.amazon.com/lambda/latest/dg/configuration-response-streaming.html.
    /// </summary>
    /// <param name="payload">The event, JSON.</param>
    /// <param name="options">What to send along; null for nothing.</param>
    /// <param name="cancellationToken">Stops waiting. An event that a runtime has already runs to its end.</param>
    /// <returns>The response; a function that failed does not throw here.</returns>
    /// <exception cref="LambdaEmulatorException">Lambda would refuse the request, or the emulator was stopped.</exception>
    public Task<LambdaStreamingResult> InvokeStreamingAsync(ReadOnlyMemory<byte> payload, LambdaInvokeOptions? options = null, CancellationToken cancellationToken = default) =>
        Function.InvokeStreamingAsync(payload, options, cancellationToken);

    /// <summary>
    /// Starts a gateway in front of <see cref="Function"/>: an address of its own, at which every HTTP request becomes an event, and the result an HTTP response,
    /// as with that gateway of AWS. It ends with the emulator, or before it when it is disposed.
    /// </summary>
    /// <param name="options">The kind of the gateway, and where it listens.</param>
    /// <param name="cancellationToken">Gives up the start.</param>
    /// <exception cref="LambdaEmulatorException">An option cannot be used, or its port is taken.</exception>
    public async Task<LambdaGateway> StartGatewayAsync(LambdaGatewayOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var gateway = await LambdaGateway.StartAsync(this, options, cancellationToken).ConfigureAwait(false);
        lock (_gate)
        {
            if (!_isDisposed)
            {
                _gateways.Add(gateway);
                return gateway;
            }
        }

        await gateway.DisposeAsync().ConfigureAwait(false);
        throw new LambdaEmulatorException("The emulator was stopped.");
    }

    /// <summary>
    /// With SnapStart and <see cref="LambdaFunctionOptions.HoldRestore"/>: waits until the runtime of <see cref="Function"/> has asked for its restore, and
    /// restores it. The connection of the runtime ends with that, because none survives a snapshot.
    /// </summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="InvalidOperationException">Restores are not held.</exception>
    public Task RestoreAsync(CancellationToken cancellationToken = default) => Function.Attached.RestoreAsync(cancellationToken);

    /// <summary>Stops listening, and ends the environments of all functions. Invocations that have not ended fail.</summary>
    public async ValueTask DisposeAsync()
    {
        EmulatedFunction[] functions;
        LambdaGateway[] gateways;
        lock (_gate)
        {
            if (_isDisposed)
                return;
            _isDisposed = true;
            functions = [.. _functions];
            gateways = [.. _gateways];
        }

        try
        {
            await Task.WhenAll(functions.Select(static function => function.DisposeAsync().AsTask())).ConfigureAwait(false);
        }
        finally
        {
            await Task.WhenAll([.. gateways.Select(static gateway => gateway.DisposeAsync().AsTask()), _server.DisposeAsync().AsTask()]).ConfigureAwait(false);
        }
    }

    /// <summary>The function with a name; null when there is none.</summary>
    internal EmulatedFunction? Find(string name)
    {
        lock (_gate)
            return _functions.Find(function => function.Name == name);
    }

    private void Map(WebApplication app, CancellationToken stopping)
    {
        app.Use((http, next) => HttpServer.GuardAsync(http, next, Loopback.Refusal, $"Send an event with 'POST {Options.InvocationPath}' or 'POST /2015-03-31/functions/{Options.Function.Name}/invocations'."));
        new InvokeApi(this, Options.InvocationPath).Map(app);
        new FunctionsApi(this).Map(app);
    }
}
