using System.Net;
using Microsoft.AspNetCore.Builder;

namespace Lambent.Emulator;

/// <summary>
/// An execution environment of a function: a Runtime API on a port of its own, the runtime, and the extensions. The emulator starts the processes, watches
/// them and ends them as Lambda does, or the runtime is started by others. With processes, it ends with a timeout and when one of them ends by itself; the
/// function starts another when an invocation needs it. https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html.
/// </summary>
public sealed partial class ExecutionEnvironment : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly EmulatedFunction _function;
    private readonly LambdaEmulator _emulator;
    private readonly LambdaProcessOptions? _process; // null when the runtime is started by others
    private readonly string[] _extensionFiles;
    private readonly PlatformLog _platform;
    private readonly TelemetryHub _telemetry;
    private readonly ProcessOutput _output;
    private readonly RestoreGate _restore;
    private HttpServer _server = null!; // set by CreateAsync

    private ExecutionEnvironment(string id, EmulatedFunction function, LambdaEmulator emulator, LambdaProcessOptions? process, IReadOnlyCollection<string> extensions)
    {
        Id = id;
        _function = function;
        _emulator = emulator;
        _process = process;
        _extensionFiles = process is null ? [] : [.. extensions];
        _platform = new PlatformLog(id, function.Options, Time, emulator.Journal);
        _telemetry = new TelemetryHub(id, emulator.Journal, Time);
        _restore = new RestoreGate(function.Options.HoldRestore);
        _output = new ProcessOutput(line =>
        {
            _platform.Line(line.IsExtension, line.Text);
            process?.OutputReceived?.Invoke(line);
        });
        Extensions = new ExtensionRegistry(_gate, [.. extensions.Select(static file => Path.GetFileName(file))], function.Options.IsManagedInstance, _platform, OnChanged);
    }

    /// <summary>
    /// The variables that Lambda sets for the function, <c>AWS_LAMBDA_RUNTIME_API</c> with the address of this environment among them: for
    /// <see cref="LambdaRuntimeOptions.Environment"/>, or a process that the emulator does not start.
    /// </summary>
    public IReadOnlyDictionary<string, string> Environment { get; private set; } = null!; // set by CreateAsync

    /// <summary>What the processes have written so far, on standard output and standard error: the last 10,000 lines.</summary>
    public IReadOnlyList<LambdaOutputLine> Output => _output.Lines;

    /// <summary>Completes when the environment has been shut down, or has ended by itself: how each process ended, the function first.</summary>
    public Task<IReadOnlyList<LambdaProcessExit>> Completion => _completion.Task;

    internal string Id { get; }

    internal Uri Uri => _server.Uri;

    internal ExtensionRegistry Extensions { get; }

    /// <summary>Whether the emulator starts the processes.</summary>
    internal bool HasProcesses => _process is not null;

    private TimeProvider Time => _emulator.Options.TimeProvider;

    private bool IsManagedInstance => _function.Options.IsManagedInstance;

    /// <summary>Waits until a process has written a line with a text; at once when that has happened already.</summary>
    /// <param name="text">What the line holds.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="LambdaEmulatorException">All processes ended without it.</exception>
    public Task<LambdaOutputLine> WaitForOutputAsync(string text, CancellationToken cancellationToken = default) => _output.WaitAsync(text, cancellationToken);

    /// <summary>
    /// Ends the environment as Lambda does. Without an extension the function is killed at once. Otherwise it gets <c>SIGTERM</c> and 30 % of the
    /// time there is before it is killed; then extensions that subscribed to <c>SHUTDOWN</c> receive that event and have the rest of the time, and others are
    /// killed. On Windows, which has no such signal, the function is killed.
    /// </summary>
    /// <param name="reason">The reason that extensions receive. Default: <see cref="LambdaShutdownReason.Spindown"/>.</param>
    /// <param name="cancellationToken">Stops waiting; the shutdown goes on.</param>
    /// <returns>How each process ended, the function first.</returns>
    public Task<IReadOnlyList<LambdaProcessExit>> ShutdownAsync(
        LambdaShutdownReason reason = LambdaShutdownReason.Spindown, CancellationToken cancellationToken = default)
    {
        Shutdown(reason);
        return Completion.WaitAsync(cancellationToken);
    }

    /// <summary>Kills the processes. An invocation that the runtime has fails at once; invocations that wait are not lost.</summary>
    public async ValueTask DisposeAsync()
    {
        Shutdown(LambdaShutdownReason.Spindown, atOnce: true);
        await Completion.ConfigureAwait(false);
    }

    internal static async Task<ExecutionEnvironment> CreateAsync(
        string id, EmulatedFunction function, LambdaEmulator emulator, LambdaProcessOptions? process, IReadOnlyCollection<string> extensions, CancellationToken cancellationToken)
    {
        var environment = new ExecutionEnvironment(id, function, emulator, process, extensions);
        var metadata = new MetadataApi(emulator.Options.AvailabilityZoneId);
        var endpoint = new IPEndPoint(Loopback.Address(emulator.Options.Host)!, 0);
        environment._server = await HttpServer.StartAsync(endpoint, Map, cancellationToken).ConfigureAwait(false);
        environment.Environment = EnvironmentVariables.Of(function.Options, emulator.Options, environment.Uri, metadata.Token);
        environment._platform.InitStart();
        return environment;

        void Map(WebApplication app, CancellationToken stopping)
        {
            app.Use((http, next) => HttpServer.GuardAsync(http, next, Loopback.EnvironmentRefusal, $"The Runtime API of the function '{function.Name}' is here. Send events to the Invoke API at {emulator.Uri}."));
            new RuntimeApi(environment, function.Options, stopping).Map(app);
            new ExtensionsApi(environment.Extensions, function.Options, stopping).Map(app);
            new TelemetryApi(environment, function.Options.IsManagedInstance).Map(app);
            metadata.Map(app);
        }
    }

    /// <summary>Subscribes an extension to telemetry; false when init is over, or when the extension uses the other of the two APIs.</summary>
    internal bool TrySubscribe(Extension extension, TelemetrySubscription subscription, out bool isClosed)
    {
        lock (_gate)
        {
            isClosed = _platform.IsInitDone || _isEnding;
            if (isClosed || !_telemetry.TrySubscribe(extension.Name, subscription, _platform.Beginning))
                return false;
            _platform.Subscribed(extension, subscription);
            return true;
        }
    }

    /// <summary>Adds a line to the journal, as if a process had written it.</summary>
    internal void WriteLine(bool isExtension, string line) => _platform.Line(isExtension, line);
}
