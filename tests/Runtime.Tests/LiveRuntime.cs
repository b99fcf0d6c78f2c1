using Lambent.TestKit;

namespace Lambent.Tests;

/// <summary>A runtime in a new scope, with a Runtime API on a real socket that the test controls.</summary>
internal sealed class LiveRuntime : IAsyncDisposable
{
    /// <summary>The default request ID of events.</summary>
    public const string RequestId = "8476a536-e9f4-11e8-9739-2dfe598c3fcd";

    private readonly LambdaRuntimeScope _scope;
    private readonly CancellationToken _test;
    private bool _nextRequested; // the runtime has requested an event and not received it

    private LiveRuntime(
        Func<LambdaRuntimeBuilder, LambdaRuntimeBuilder> map, Dictionary<string, string>? variables, LambdaRuntimeOptions? options, int? receiveBuffer, CancellationToken test)
    {
        _test = test;
        Server = new LiveServer(receiveBuffer);
        variables ??= [];
        variables["AWS_LAMBDA_RUNTIME_API"] = Server.Address;
        _scope = LambdaRuntimeScope.Begin((options ?? new LambdaRuntimeOptions()) with { LogOutput = Log, Environment = variables });
        Running = map(LambdaRuntime.CreateBuilder()).RunAsync(test);
    }

    public LiveServer Server { get; }

    public KeptLog Log { get; } = new();

    /// <summary>Completes when the runtime has stopped.</summary>
    public Task Running { get; }

    /// <summary>The connection for the next event; null when the runtime has not opened it yet.</summary>
    public LiveConnection? Connection { get; private set; }

    /// <summary>The number of connections that have been opened.</summary>
    public int Connections { get; private set; }

    public LambdaEnvironment Environment => _scope.Environment;

    public static LiveRuntime Start(
        Func<LambdaRuntimeBuilder, LambdaRuntimeBuilder> map,
        CancellationToken test,
        Dictionary<string, string>? variables = null,
        LambdaRuntimeOptions? options = null,
        int? receiveBuffer = null) => new(map, variables, options, receiveBuffer, test);

    /// <summary>Delivers an event and returns the complete request with its outcome.</summary>
    public async Task<string> InvokeAsync(string payload, string answer = Answers.Accepted, string moreHeaders = "", string requestId = RequestId)
    {
        var connection = await BeginAsync(payload, moreHeaders, requestId);
        var outcome = await connection.Reader.ReadRequestAsync(_test) ?? throw new IOException("The runtime closed the connection before the outcome was complete.");
        await connection.SendAsync(answer, _test);
        return outcome;
    }

    /// <summary>Waits until the runtime requests an event, and delivers it.</summary>
    public async Task<LiveConnection> BeginAsync(string payload, string moreHeaders = "", string requestId = RequestId)
    {
        var connection = await WaitForNextAsync();
        _nextRequested = false;
        await connection.SendAsync(Answers.Event(payload, requestId, moreHeaders), _test);
        return connection;
    }

    /// <summary>Waits until the runtime requests an event.</summary>
    public async Task<LiveConnection> WaitForNextAsync()
    {
        while (!_nextRequested)
        {
            Connection ??= await AcceptAsync();
            if (await ReadAsync(Connection) is not { } request)
            {
                Connection.Dispose();
                Connection = null;
                continue;
            }

            if (!request.StartsWith("GET /2018-06-01/runtime/invocation/next ", StringComparison.Ordinal))
                throw new InvalidOperationException($"The runtime did not request an event. It sent: {request}");
            _nextRequested = true;
        }

        return Connection!;
    }

    public async Task StopAsync()
    {
        _scope.Stop();
        await Running;
    }

    public async ValueTask DisposeAsync()
    {
        _scope.Stop();
        Connection?.Dispose();
        Server.Dispose();
        try
        {
            await Running;
        }
        catch (LambdaRuntimeException) // the test has checked the failure
        {
        }

        _scope.Dispose();
    }

    private async Task<LiveConnection> AcceptAsync()
    {
        Connections++;
        return await Server.AcceptAsync(_test);
    }

    private async Task<string?> ReadAsync(LiveConnection connection)
    {
        try
        {
            return await connection.Reader.ReadRequestAsync(_test);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
