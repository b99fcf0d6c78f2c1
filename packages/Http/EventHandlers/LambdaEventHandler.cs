using Lambent.Events;
using Lambent.Http;

namespace Lambent;

/// <summary>
/// A handler that <c>MapEvent</c> has added. A handler for a type of Lambent.Events handles the events of its kinds. A handler for any other type handles
/// events that no other handler handles. <see cref="For"/> and <see cref="When"/> restrict the events further.
/// </summary>
public sealed class LambdaEventHandler
{
    private LambdaEventKind[]? _kinds;

    internal LambdaEventHandler(Type type, Function function)
    {
        Type = type;
        Function = function;
        HasKinds = EventTypeKinds.HasKinds(type);
    }

    internal Type Type { get; }

    internal Function Function { get; }

    internal bool HasKinds { get; private set; }

    internal Func<ReadOnlyMemory<byte>, bool>? Condition { get; private set; }

    /// <summary>
    /// Handles only events of these kinds, such as <c>new LambdaEventKind("eventbridge-s3-object-created")</c>. <see cref="LambdaEvents.Kinds"/> lists all kinds.
    /// </summary>
    /// <param name="kinds">The kinds.</param>
    public LambdaEventHandler For(params LambdaEventKind[] kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        _kinds = kinds;
        HasKinds = true;
        return this;
    }

    /// <summary>Handles only events for which a condition is true. Handlers with a condition are tried before all others, in the order in which they were mapped.</summary>
    /// <param name="condition">The condition, which receives the event in UTF-8. An exception that it throws fails the invocation.</param>
    public LambdaEventHandler When(Func<ReadOnlyMemory<byte>, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        Condition = condition;
        return this;
    }

    /// <summary>Whether the handler may handle events of a kind.</summary>
    internal bool Reads(LambdaEventKind kind)
    {
        if (!HasKinds)
            return true;
        if (!kind.IsKnown)
            return false;
        return _kinds is null ? EventTypeKinds.Reads(Type, kind) : Array.IndexOf(_kinds, kind) >= 0;
    }

    /// <summary>Whether it is ambiguous which of two handlers handles an event.</summary>
    internal bool IsLike(LambdaEventHandler other)
    {
        if (Condition is not null || other.Condition is not null || HasKinds != other.HasKinds)
            return false;
        if (!HasKinds)
            return true;
        return _kinds is { } kinds ? kinds.Any(other.Reads) : other._kinds is { } others ? others.Any(Reads) : Type == other.Type;
    }
}
