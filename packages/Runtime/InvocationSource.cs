namespace Lambent;

/// <summary>
/// The source of a runtime's invocations and the destination of their outcomes. The default source is a client of the Lambda Runtime API; derive a class to
/// invoke a function from memory, a queue or a file. One invoke loop uses one source, on one thread.
/// </summary>
public abstract class InvocationSource : IDisposable
{
    /// <summary>
    /// Waits for the next event and passes it to <paramref name="invocation"/> with <see cref="Deliver"/>.
    /// </summary>
    /// <param name="invocation">The invocation that receives the event.</param>
    /// <param name="stopping">Is cancelled when the runtime stops.</param>
    /// <returns>False when the source has no more events; the runtime then stops.</returns>
    public abstract bool Receive(LambdaInvocation invocation, CancellationToken stopping);

    /// <summary>Sends the result of an invocation, which is <see cref="LambdaInvocation.WrittenResponse"/>.</summary>
    public abstract void Succeed(LambdaInvocation invocation);

    /// <summary>Sends the error of an invocation that failed.</summary>
    public abstract void Fail(LambdaInvocation invocation, LambdaError error);

    /// <summary>Sends the error of an init phase that failed. The runtime receives no event after it.</summary>
    public abstract void FailInit(LambdaError error);

    /// <summary>Makes a <see cref="Receive"/> that waits on another thread return. Called once, when the runtime stops.</summary>
    public virtual void Stop()
    {
    }

    /// <summary>Opens the channel for a streamed response. The default collects the response and passes it to <see cref="Succeed"/> when it has ended.</summary>
    internal virtual ResponseChannel OpenStream(LambdaInvocation invocation) => new BufferedChannel(this, invocation);

    /// <summary>Waits until Lambda has restored the process from a snapshot; false when the runtime stops instead. Called once, after init, under SnapStart.</summary>
    internal virtual bool WaitForRestore() => true;

    /// <summary>Sends the error of an AfterRestore hook that failed. The runtime receives no event after it.</summary>
    internal virtual void FailRestore(LambdaError error) => FailInit(error);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Passes an event to the runtime. Call it from <see cref="Receive"/>.</summary>
    /// <param name="invocation">The invocation that was passed to <see cref="Receive"/>.</param>
    /// <param name="payload">The event. The bytes must not change until <see cref="Succeed"/> or <see cref="Fail"/> has been called.</param>
    /// <param name="context">The context that the handler receives.</param>
    protected static void Deliver(LambdaInvocation invocation, ReadOnlyMemory<byte> payload, LambdaContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        invocation.State.Begin(invocation.Generation, payload, context, null);
    }

    /// <summary>Releases the resources of the source.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}
