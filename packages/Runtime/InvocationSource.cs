namespace Lambent;

/// <summary>
/// Where invocations come from and their outcomes go. The runtime's own speaks the Lambda Runtime API; write another to feed a function from
/// memory, a queue or a file. One loop uses a source from one thread.
/// </summary>
public abstract class InvocationSource : IDisposable
{
    /// <summary>
    /// Waits for the next event and passes it to <paramref name="invocation"/> with <see cref="Deliver"/>.
    /// </summary>
    /// <param name="invocation">Takes the event.</param>
    /// <param name="stopping">Fires when the runtime is to stop.</param>
    /// <returns>False when there will be no more events; the runtime then stops.</returns>
    public abstract bool Receive(LambdaInvocation invocation, CancellationToken stopping);

    /// <summary>Takes a result: <see cref="LambdaInvocation.WrittenResponse"/>.</summary>
    public abstract void Succeed(LambdaInvocation invocation);

    /// <summary>Takes a failure.</summary>
    public abstract void Fail(LambdaInvocation invocation, LambdaError error);

    /// <summary>Takes a failure of init, after which no event is received.</summary>
    public abstract void FailInit(LambdaError error);

    /// <summary>Ends a <see cref="Receive"/> that waits on another thread. Called once, when the runtime is to stop.</summary>
    public virtual void Stop()
    {
    }

    /// <summary>Begins a streamed result. A source that knows results only whole gets it whole, when it has ended.</summary>
    internal virtual ResponseChannel OpenStream(LambdaInvocation invocation) => new BufferedChannel(this, invocation);

    /// <summary>Returns when the process has been restored from a snapshot; false when it is to stop instead. Called once, after init, under SnapStart.</summary>
    internal virtual bool WaitForRestore() => true;

    /// <summary>Takes a failure of what runs after a restore, after which no event is received.</summary>
    internal virtual void FailRestore(LambdaError error) => FailInit(error);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Starts an invocation: to be called from <see cref="Receive"/>.</summary>
    /// <param name="invocation">What was passed to <see cref="Receive"/>.</param>
    /// <param name="payload">The event; it must stay as it is until the outcome is taken.</param>
    /// <param name="context">The context the handler sees.</param>
    protected static void Deliver(LambdaInvocation invocation, ReadOnlyMemory<byte> payload, LambdaContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        invocation.State.Begin(invocation.Generation, payload, context, null);
    }

    /// <summary>Releases what the source holds.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}
