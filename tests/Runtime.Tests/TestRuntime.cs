using System.Text;
using Lambent.TestKit;

namespace Lambent.Tests;

/// <summary>The objects that tests of internals share: a log that records its text, and a source for a scripted server.</summary>
internal sealed class TestRuntime : IDisposable
{
    private readonly KeptLog _log = new();
    private readonly InvocationState _state;

    public TestRuntime(string address, IReadOnlyDictionary<string, string>? environment = null)
    {
        Environment = LambdaEnvironment.From(environment ?? new Dictionary<string, string>());
        Options = new LambdaRuntimeOptions { LogOutput = _log };
        Log = RuntimeLog.Create(Environment, Options);
        Function = FunctionEnvironment.Read(Environment, Options, Log);
        Source = new RuntimeApiSource(RuntimeApiAddress.Parse(address, "the test"), Function, (delay, _) => Waits.Add(delay));
        _state = new InvocationState(RuntimeLog.Silent) { Source = Source };
    }

    public LambdaEnvironment Environment { get; }

    public LambdaRuntimeOptions Options { get; }

    public RuntimeLog Log { get; }

    public FunctionEnvironment Function { get; }

    public RuntimeApiSource Source { get; }

    public LambdaInvocation Invocation => _state.Invocation;

    /// <summary>The delays before retries. The source records them and does not wait.</summary>
    public List<TimeSpan> Waits { get; } = [];

    public string LogText => _log.Text;

    public string Payload => Encoding.UTF8.GetString(Invocation.Payload.Span);

    public bool Receive() => Source.Receive(Invocation, CancellationToken.None);

    /// <summary>Sends the result of the current event.</summary>
    public void Succeed(string result)
    {
        Invocation.Response.Write(Encoding.UTF8.GetBytes(result));
        Source.Succeed(Invocation);
        _state.End();
    }

    /// <summary>Sends the error of the current event.</summary>
    public void Fail(Exception exception)
    {
        Source.Fail(Invocation, LambdaError.FromHandler(exception, null));
        _state.End();
    }

    public void Dispose() => Source.Dispose();
}
