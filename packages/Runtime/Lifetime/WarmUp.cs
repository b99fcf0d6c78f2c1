namespace Lambent;

/// <summary>Runs the handler before the snapshot, on an event that was made up.</summary>
internal sealed class WarmUp(byte[] payload, int times)
{
    public void Run(RuntimeLife life, FunctionEnvironment function, Func<LambdaInvocation, ValueTask> handler)
    {
        using var nowhere = new WarmUpSource();
        var state = new InvocationState(life.Log) { Source = nowhere, ErrorType = life.Options.ErrorType };
        var wait = new HandlerWait();
        var clean = ExecutionContext.Capture()!;
        for (var i = 0; i < times; i++)
        {
            var invocation = state.Invocation;
            invocation.Begin(payload, LambdaContext.ForWarmUp(function), null, null);
            Ambient.EnterLoop(state);
            try
            {
                wait.For(handler(invocation));
            }
            catch (Exception e) // boundary: a handler that does not like a made-up event is no reason to refuse the function
            {
                life.Log.WarmUpFailed(invocation.ErrorOf(e), invocation.Context);
                return;
            }
            finally
            {
                state.Close();
                state.Stream?.Close();
                state.End();
                ExecutionContext.Restore(clean);
            }
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
