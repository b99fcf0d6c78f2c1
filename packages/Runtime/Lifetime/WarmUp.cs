using System.Runtime;
using System.Runtime.CompilerServices;

namespace Lambent;

/// <summary>
/// Runs the handler for a sample event before the snapshot. The just-in-time compiler starts to count calls when no method has been compiled for 100 ms, and
/// optimizes a method in the background after 30 counted calls; see docs/decisions/0016-warm-up.md.
/// </summary>
internal sealed class WarmUp(byte[] payload, int times)
{
    private const int FirstCalls = 2; // with filled caches, the second call compiles methods that the first call did not use
    private const int CallsPerWait = 32;
    private const int MaxWaits = 20; // background threads of the user can cause compilation without end
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(250);

    public void Run(RuntimeSession session, FunctionEnvironment function, Func<LambdaInvocation, ValueTask> handler)
    {
        using var source = new WarmUpSource();
        var state = new InvocationState(session.Log) { Source = source, ErrorType = session.Options.ErrorType };
        var wait = new BlockingWait();
        var cleanContext = ExecutionContext.Capture()!;
        for (var i = 0; i < times; i++)
        {
            var invocation = state.Invocation;
            state.Begin(invocation.Generation, payload, LambdaContext.ForWarmUp(function), null);
            Ambient.EnterLoop(state);
            try
            {
                wait.Wait(handler(invocation));
                state.Close();
                while (state.NextCallback() is { } callback)
                    wait.Wait(callback(invocation.Context.CancellationToken));
            }
            catch (Exception e) // boundary: user code; a handler that rejects the sample event must not fail init
            {
                session.Log.WarmUpFailed(invocation.ToError(e), invocation.Context);
                return;
            }
            finally
            {
                state.Close();
                state.Stream?.Close();
                state.End();
                ExecutionContext.Restore(cleanContext);
            }

            if (i % CallsPerWait == FirstCalls - 1)
                WaitForCompiler();
        }
    }

    /// <summary>Waits until the just-in-time compiler is idle. Returns immediately under Native AOT.</summary>
    private static void WaitForCompiler()
    {
        if (!RuntimeFeature.IsDynamicCodeCompiled)
            return;
        using var never = new ManualResetEventSlim();
        var lastCount = JitInfo.GetCompiledMethodCount();
        for (var waits = 0; waits < MaxWaits; waits++)
        {
            never.Wait(PollInterval);
            var count = JitInfo.GetCompiledMethodCount();
            if (count == lastCount)
                return;
            lastCount = count;
        }
    }

    /// <summary>Drops the results of warm-ups.</summary>
    private sealed class WarmUpSource : InvocationSource
    {
        public override bool Receive(LambdaInvocation invocation, CancellationToken stopping) => false;

        public override void Succeed(LambdaInvocation invocation)
        {
        }

        public override void Fail(LambdaInvocation invocation, LambdaError error)
        {
        }

        public override void FailInit(LambdaError error)
        {
        }
    }
}
