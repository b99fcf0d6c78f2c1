namespace Lambent;

/// <summary>The hooks and warm-ups that <see cref="LambdaSnapStart"/> has registered.</summary>
internal sealed class SnapStartHooks
{
    public const string BeforeSnapshotError = "Runtime.BeforeSnapshotError";
    public const string AfterRestoreError = "Runtime.AfterRestoreError";

    public List<Func<CancellationToken, ValueTask>> BeforeSnapshot { get; } = [];

    public List<Func<CancellationToken, ValueTask>> AfterRestore { get; } = [];

    /// <summary>Delegates, so that the code of <see cref="WarmUp"/> is trimmed from functions without a warm-up.</summary>
    public List<Action<RuntimeSession, FunctionEnvironment, Func<LambdaInvocation, ValueTask>>> WarmUps { get; } = [];
}
