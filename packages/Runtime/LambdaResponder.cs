namespace Lambent;

/// <summary>Sends the result of an invocation while the handler continues. A handler sends one result per invocation.</summary>
/// <typeparam name="TOut">The type of the result.</typeparam>
public sealed class LambdaResponder<TOut>
{
    private readonly LambdaInvocation _invocation;
    private readonly PayloadFormat<TOut> _format;

    internal LambdaResponder(LambdaInvocation invocation, PayloadFormat<TOut> format)
    {
        _invocation = invocation;
        _format = format;
    }

    /// <summary>Whether the result has been sent.</summary>
    public bool HasResponded { get; private set; }

    /// <summary>
    /// Sends the result. Lambda has received it when this method returns. The runtime requests the next event when the handler has returned. A later
    /// exception of the handler is logged and counted, and does not change the response.
    /// </summary>
    /// <exception cref="InvalidOperationException">A result has been sent already, or the handler has returned.</exception>
    public void Respond(TOut result)
    {
        if (HasResponded)
            throw new InvalidOperationException("The result of this invocation has already been sent. Call Respond once.");
        _invocation.Send(_format, result);
        HasResponded = true;
    }
}
