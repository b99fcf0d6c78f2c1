namespace Lambent;

/// <summary>Sends the result of an invocation while its handler goes on working. One result an invocation.</summary>
/// <typeparam name="TOut">The result.</typeparam>
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
    /// Sends the result: the caller has it when this returns. Until the handler returns no other event is fetched; what it throws from now on is logged
    /// and counted, and not answered.
    /// </summary>
    /// <exception cref="InvalidOperationException">A result has been sent already, or the handler has returned.</exception>
    public void Respond(TOut result)
    {
        if (HasResponded)
            throw new InvalidOperationException("A result has been sent already. Respond once.");
        _invocation.Send(_format, result);
        HasResponded = true;
    }
}
