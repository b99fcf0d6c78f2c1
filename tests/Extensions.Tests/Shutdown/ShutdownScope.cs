using System.Text;
using Lambent.TestKit;

namespace Lambent.Extensions.Tests;

/// <summary>A runtime scope for a function with shutdown hooks, and its log. Without an address, the function receives one event from memory.</summary>
internal sealed class ShutdownScope : IDisposable
{
    private readonly LambdaRuntimeScope _scope;
    private readonly KeptLog _log = new();

    private ShutdownScope(string? address, Dictionary<string, string>? variables, TimeProvider? time)
    {
        variables ??= [];
        if (address is not null)
            variables["AWS_LAMBDA_RUNTIME_API"] = address;
        _scope = LambdaRuntimeScope.Begin(new LambdaRuntimeOptions
        {
            LogOutput = _log,
            TimeProvider = time ?? TimeProvider.System,
            Environment = variables,
            Source = address is null ? new OneEvent() : null,
        });
    }

    public List<string> Log => _log.Writes;

    public RuntimeComponents Components => _scope.Components;

    public static ShutdownScope Begin(string? address = null, Dictionary<string, string>? variables = null, TimeProvider? time = null) => new(address, variables, time);

    /// <summary>A RuntimeSession that owns its process, which the runtime of a test never does.</summary>
    public RuntimeSession ProcessSession(CancellationTokenSource stopping, int? maxConcurrency = null, string? timeout = null)
    {
        var environment = LambdaEnvironment.From(new Dictionary<string, string> { ["LAMBENT_SHUTDOWN_TIMEOUT"] = timeout ?? "" });
        return new RuntimeSession(environment, _scope.Options, RuntimeLog.Create(environment, _scope.Options), null, stopping)
        {
            OwnsProcess = true,
            IsLocal = false,
            MaxConcurrency = maxConcurrency,
        };
    }

    public void Stop() => _scope.Stop();

    public void Dispose() => _scope.Dispose();

    /// <summary>An invocation source with one event.</summary>
    private sealed class OneEvent : InvocationSource
    {
        private bool _delivered;

        public override bool Receive(LambdaInvocation invocation, CancellationToken stopping)
        {
            if (_delivered)
                return false;
            _delivered = true;
            Deliver(invocation, "1"u8.ToArray(), new LambdaContext());
            return true;
        }

        public override void Succeed(LambdaInvocation invocation)
        {
        }

        public override void Fail(LambdaInvocation invocation, LambdaError error) => throw new InvalidOperationException(error.ErrorMessage, error.Exception);

        public override void FailInit(LambdaError error)
        {
        }
    }
}
