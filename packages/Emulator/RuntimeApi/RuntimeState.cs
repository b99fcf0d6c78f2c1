namespace Lambent.Emulator;

/// <summary>What a runtime may do next. The names are those that Lambda puts into its answers.</summary>
internal enum RuntimeState
{
    // → InitError, Restoring, Ready
    Started,

    // It waits for its restore after a snapshot. → RestoreError, Ready
    Restoring,

    // The end.
    RestoreError,

    // The end.
    InitError,

    // It waits for an event. → Running
    Ready,

    // It has an event. → ResponseSent
    Running,

    // → Ready
    ResponseSent,
}
