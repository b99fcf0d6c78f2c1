namespace Lambent;

/// <summary>
/// The invocation that the running code belongs to, across awaits and threads. A typed handler runs under its own context; a raw handler under
/// the loop's one reused invocation, which costs nothing and is right until the handler returns.
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

    /// <summary>All that this thread does from now on belongs to the invocations of one loop.</summary>
    public static void EnterLoop(InvocationState state) => Current.Value = state;

    /// <summary>This thread no longer runs a loop.</summary>
    public static void LeaveLoop() => Current.Value = null;
}
