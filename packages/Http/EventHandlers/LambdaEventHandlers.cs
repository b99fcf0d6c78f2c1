namespace Lambent.Http;

/// <summary>What an application does with events that are no HTTP requests.</summary>
internal sealed class LambdaEventHandlers
{
    private readonly List<Func<LambdaInvocation, ValueTask>> _handlers = [];

    /// <summary>Handles the event, or fails with a message that names what was received.</summary>
    public ValueTask InvokeAsync(LambdaInvocation invocation) => _handlers.Count > 0
        ? _handlers[0](invocation)
        : throw new LambdaException("UnexpectedEvent", "The event is no HTTP request, and no MapEvent handler takes it.");
}
