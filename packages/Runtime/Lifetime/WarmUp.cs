using System.Runtime;
using System.Runtime.CompilerServices;

namespace Lambent;

/// <summary>
/// Runs the handler before the snapshot, on an event that was made up. The just-in-time compiler starts to count calls when nothing new has been compiled
/// for 100 ms, and optimises a method in the background after 30 counted calls: docs/decisions/0016-warm-up.md.
/// </summary>
internal sealed class WarmUp(byte[] payload, int times)
{
    private const int CallsThatCompile = 2; // the second one finds caches filled, and compiles what the first one did not need
    private const int CallsThatCount = 32;
    private const int MaxWaits = 20; // a background thread of the user's may compile all the time
    private static readonly TimeSpan Wait = TimeSpan.FromMilliseconds(250);

    public void Run(RuntimeSession session, FunctionEnvironment function, Func<LambdaInvocation, ValueTask> handler)
    {
        using var nowhere = new WarmUpSource();
        var state = new InvocationState(session.Log) { Source = nowhere, ErrorType = session.Options.ErrorType };
        var wait = new BlockingWait();
        var clean = ExecutionContext.Capture()!;
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
            catch (Exception e) // boundary: a handler that does not like a made-up event is no reason to refuse the function
            {
                session.Log.WarmUpFailed(invocation.ErrorOf(e), invocation.Context);
                return;
            }
            finally
            {
                state.Close();
                state.Stream?.Close();
                state.End();
                ExecutionContext.Restore(clean);
            }

            if (i % CallsThatCount == CallsThatCompile - 1)
                WaitForCompiler();
        }
    }

    /// <summary>Returns when the just-in-time compiler has nothing more to do. Under Native AOT at once.</summary>
    private static void WaitForCompiler()
    {
        if (!RuntimeFeature.IsDynamicCodeCompiled)
            return;
        using var never = new ManualResetEventSlim();
        var compiled = JitInfo.GetCompiledMethodCount();
        for (var waits = 0; waits < MaxWaits; waits++)
        {
            never.Wait(Wait);
            var now = JitInfo.GetCompiledMethodCount();
            if (now == compiled)
                return;
            compiled = now;
        }
    }

    /// <summary>Results of a warm-up go nowhere.</summary>
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
