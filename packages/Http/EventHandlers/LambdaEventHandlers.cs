using System.Text;
using Lambent.Events;
using Microsoft.Extensions.DependencyInjection;

namespace Lambent.Http;

/// <summary>The handlers that <c>MapEvent</c> has added, for events that are not HTTP requests.</summary>
internal sealed class LambdaEventHandlers(IServiceProvider services)
{
    /// <summary>The error type of an event that the application cannot handle.</summary>
    public const string UnexpectedEvent = "UnexpectedEvent";

    private const string NotTaken = "The event is no HTTP request, and no MapEvent handler takes it: ";

    private readonly List<LambdaEventHandler> _handlers = [];
    private Func<LambdaInvocation, ValueTask>? _dispatch; // the code that identifies kinds is 40 KB; it is trimmed from applications without handlers
    private JsonContracts? _contracts;

    public LambdaEventHandler Add(Type type, Function function)
    {
        if (_contracts is not null)
            throw new InvalidOperationException($"The application has started. Call MapEvent for {type.Name} before Run.");
        var handler = new LambdaEventHandler(type, function);
        _handlers.Add(handler);
        _dispatch ??= DispatchAsync;
        return handler;
    }

    /// <summary>Runs during init: finds the JSON contracts, and throws when two handlers would handle the same events.</summary>
    public void Prepare(JsonContracts contracts)
    {
        _contracts = contracts;
        foreach (var handler in _handlers)
        {
            handler.Function.Prepare(contracts);
            foreach (var other in _handlers)
            {
                if (other == handler)
                    break;
                if (handler.IsLike(other))
                {
                    throw new LambdaRuntimeException(
                        LambdaRuntimeFailure.Init,
                        $"The MapEvent handlers of {other.Type.Name} and {handler.Type.Name} take the same events. Say which are whose: MapEvent(…).When(payload => …), or .For(new LambdaEventKind(…)).");
                }
            }
        }
    }

    /// <summary>Handles the event, or fails with a message that names what was received.</summary>
    public ValueTask InvokeAsync(LambdaInvocation invocation)
    {
        if (_dispatch is not null)
            return _dispatch(invocation);
        var text = MemberNames.Append(new StringBuilder(NotTaken), invocation.Payload.Span);
        throw new LambdaException(UnexpectedEvent, text.Append(". No handler is mapped. Map one: app.MapEvent((JsonElement e) => …), or remove the trigger.").ToString());
    }

    private ValueTask DispatchAsync(LambdaInvocation invocation)
    {
        var kind = LambdaEvents.Identify(invocation.Payload.Span);
        return Choose(invocation.Payload, kind) is { } handler
            ? handler.Function.InvokeAsync(invocation)
            : throw new LambdaException(UnexpectedEvent, Describe(invocation.Payload.Span, kind, _handlers));
    }

    /// <summary>Runs a handler with the services of a new scope.</summary>
    public async ValueTask<TOut> InScopeAsync<TOut>(Func<IServiceProvider, ValueTask<TOut>> handle)
    {
        var scope = services.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
            return await handle(scope.ServiceProvider).ConfigureAwait(false);
    }

    /// <inheritdoc cref="InScopeAsync{TOut}"/>
    public async ValueTask InScopeAsync(Func<IServiceProvider, ValueTask> handle)
    {
        var scope = services.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
            await handle(scope.ServiceProvider).ConfigureAwait(false);
    }

    /// <summary>Chooses a handler: first a handler with a condition, then a handler with kinds, then a handler for all other events.</summary>
    private LambdaEventHandler? Choose(ReadOnlyMemory<byte> payload, LambdaEventKind kind)
    {
        LambdaEventHandler? ofKind = null, ofRest = null;
        foreach (var handler in _handlers)
        {
            if (!handler.Reads(kind))
                continue;
            if (handler.Condition is { } condition)
            {
                if (condition(payload))
                    return handler;
            }
            else if (handler.HasKinds)
            {
                ofKind ??= handler;
            }
            else
            {
                ofRest ??= handler;
            }
        }

        return ofKind ?? ofRest;
    }

    private static string Describe(ReadOnlySpan<byte> payload, LambdaEventKind kind, List<LambdaEventHandler> handlers)
    {
        var text = new StringBuilder(NotTaken);
        if (kind.IsKnown)
            text.Append("its kind is '").Append(kind.Key).Append('\'');
        else
            MemberNames.Append(text.Append("its kind is unknown; "), payload);
        text.Append(". Handlers are mapped for ").AppendJoin(", ", handlers.Select(static handler => handler.Type.Name));
        return text.Append(". Map one: app.MapEvent((").Append(kind.IsKnown ? EventTypeKinds.TypeOf(kind) ?? "JsonElement" : "JsonElement")
            .Append(" e) => …), or remove the trigger.").ToString();
    }
}
