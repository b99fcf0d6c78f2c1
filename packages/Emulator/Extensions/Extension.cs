namespace Lambent.Emulator;

/// <summary>What an extension may do next. The names are those that Lambda puts into its answers.</summary>
internal enum ExtensionState
{
    // → Ready, InitError, ExitError
    Registered,

    // It waits for an event. → Running
    Ready,

    // It has an event. → Ready, ExitError
    Running,

    // The end.
    InitError,

    // The end.
    ExitError,
}

/// <summary>One extension. <see cref="ExtensionRegistry"/> changes its state, under the lock of the environment.</summary>
internal sealed class Extension(string name, bool isExternal, string[] events)
{
    public string Id { get; } = Guid.NewGuid().ToString();

    public string Name { get; } = name;

    /// <summary>Whether it is a process of its own; the others run inside the function's.</summary>
    public bool IsExternal { get; } = isExternal;

    /// <summary>What it subscribed to: <c>INVOKE</c>, <c>SHUTDOWN</c>.</summary>
    public string[] Events { get; } = events;

    public ExtensionState State { get; set; } = ExtensionState.Registered;

    /// <summary>Events that it has not fetched.</summary>
    public LinkedList<ReadOnlyMemory<byte>> Pending { get; } = [];

    /// <summary>Its call for an event.</summary>
    public TaskCompletionSource<ReadOnlyMemory<byte>>? Waiting { get; set; }
}
