namespace Lambent;

/// <summary>
/// The current invocation, which follows the execution context across awaits and threads. For a typed handler it is the context of the invocation. For a raw
/// handler it is the state of the invoke loop, which allocates nothing and is correct until the handler returns.
/// </summary>
internal static class Ambient
{
    /// <summary>The <see cref="LambdaContext"/> of an invocation, or the <see cref="InvocationState"/> of a loop; null outside a runtime.</summary>
    public static readonly AsyncLocal<object?> Current = new();

    /// <summary>The context of the invocation in progress; null outside one.</summary>
    public static LambdaContext? Context => Current.Value switch
    {
        LambdaContext context => context,
        InvocationState state => state.CurrentContext,
        _ => null,
    };

    /// <summary>Marks the calling thread as the thread of an invoke loop.</summary>
    public static void EnterLoop(InvocationState state) => Current.Value = state;

    /// <summary>Removes the mark of <see cref="EnterLoop"/>.</summary>
    public static void LeaveLoop() => Current.Value = null;
}
