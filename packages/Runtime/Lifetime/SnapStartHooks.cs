namespace Lambent;

/// <summary>What a function does around a snapshot.</summary>
internal sealed class SnapStartHooks
{
    public const string BeforeSnapshotError = "Runtime.BeforeSnapshotError";
    public const string AfterRestoreError = "Runtime.AfterRestoreError";

    public List<Func<CancellationToken, ValueTask>> Before { get; } = [];

    public List<Func<CancellationToken, ValueTask>> After { get; } = [];

    /// <summary>Delegates, so that a function without a warm-up carries nothing of it.</summary>
    public List<Action<RuntimeSession, FunctionEnvironment, Func<LambdaInvocation, ValueTask>>> WarmUps { get; } = [];
}
