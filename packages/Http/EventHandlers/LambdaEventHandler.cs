using Lambent.Events;
using Lambent.Http;

namespace Lambent;

/// <summary>
/// A handler that <c>MapEvent</c> has added. One whose type is an event of Lambent.Events takes the events of its kind; one of any other type takes what no
/// other handler takes. <see cref="For"/> and <see cref="When"/> say it more exactly.
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
    /// Takes events of these kinds only, such as <c>new LambdaEventKind("eventbridge-s3-object-created")</c>; <see cref="LambdaEvents.Kinds"/> has them all.
    /// </summary>
    /// <param name="kinds">The kinds.</param>
    public LambdaEventHandler For(params LambdaEventKind[] kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        _kinds = kinds;
        HasKinds = true;
        return this;
    }

    /// <summary>Takes only events for which a condition holds. Handlers with one are asked before all others, in the order they were mapped.</summary>
    /// <param name="condition">Looks at the event in UTF-8. What it throws fails the invocation.</param>
    public LambdaEventHandler When(Func<ReadOnlyMemory<byte>, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        Condition = condition;
        return this;
    }

    /// <summary>Whether it may take events of a kind.</summary>
    internal bool Reads(LambdaEventKind kind)
    {
        if (!HasKinds)
            return true;
        if (!kind.IsKnown)
            return false;
        return _kinds is null ? EventTypeKinds.Reads(Type, kind) : Array.IndexOf(_kinds, kind) >= 0;
    }

    /// <summary>Whether nothing tells which of two takes an event.</summary>
    internal bool IsLike(LambdaEventHandler other)
    {
        if (Condition is not null || other.Condition is not null || HasKinds != other.HasKinds)
            return false;
        if (!HasKinds)
            return true;
        return _kinds is { } kinds ? kinds.Any(other.Reads) : other._kinds is { } others ? others.Any(Reads) : Type == other.Type;
    }
}
