namespace Lambent.Http;

/// <summary>What an application does with events that are no HTTP requests.</summary>
internal sealed class LambdaEventHandlers
{
    /// <summary>Handles the event, or fails with a message that names what was received.</summary>
    public static ValueTask InvokeAsync(LambdaInvocation invocation) =>
        throw new LambdaException("UnexpectedEvent", "The event is no HTTP request, and no MapEvent handler takes it.");
}
