namespace Lambent;

/// <summary>Adapts every signature of a hook to the signature that the runtime calls.</summary>
internal static class Hook
{
    public static Func<CancellationToken, ValueTask> From(Func<CancellationToken, Task> hook)
    {
        ArgumentNullException.ThrowIfNull(hook);
        return cancellationToken => new(hook(cancellationToken));
    }

    public static Func<CancellationToken, ValueTask> From(Action<CancellationToken> hook)
    {
        ArgumentNullException.ThrowIfNull(hook);
        return cancellationToken =>
        {
            hook(cancellationToken);
            return default;
        };
    }
}
