using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;

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

/// <summary>
/// One runtime, told from others by its connection: Lambda runs several against one Runtime API on Managed Instances, and so does a test.
/// A runtime that opens a second connection counts as another, which only makes the emulator more lenient.
/// </summary>
internal sealed class RuntimeSession
{
    private readonly Lock _gate = new();
    private Invocation? _current;
    private RuntimeState _state;

    private RuntimeState State => _state == RuntimeState.Running && _current!.IsSettled ? RuntimeState.ResponseSent : _state;

    /// <summary>The session of a connection; a new connection goes on with one that a restored runtime left behind.</summary>
    public static RuntimeSession Of(HttpContext http, Func<RuntimeSession?> restored)
    {
        var items = http.Features.Get<IConnectionItemsFeature>()!.Items;
        if (items.TryGetValue(typeof(RuntimeSession), out var session))
            return (RuntimeSession)session!;
        var added = restored() ?? new RuntimeSession();
        items[typeof(RuntimeSession)] = added;
        return added;
    }

    /// <summary>It asks for an event.</summary>
    public bool TryWait(out RuntimeState from)
    {
        lock (_gate)
        {
            from = State;
            if (from is RuntimeState.InitError or RuntimeState.RestoreError or RuntimeState.Running)
                return false;
            _state = RuntimeState.Ready;
            return true;
        }
    }

    public void Run(Invocation invocation)
    {
        lock (_gate)
        {
            _current = invocation;
            _state = RuntimeState.Running;
        }
    }

    public bool TryFailInit(out RuntimeState from) => TryMove(RuntimeState.Started, RuntimeState.InitError, out from);

    /// <summary>Its snapshot may be taken.</summary>
    public bool TryRestore(out RuntimeState from) => TryMove(RuntimeState.Started, RuntimeState.Restoring, out from);

    public bool TryFailRestore(out RuntimeState from) => TryMove(RuntimeState.Restoring, RuntimeState.RestoreError, out from);

    private bool TryMove(RuntimeState allowed, RuntimeState to, out RuntimeState from)
    {
        lock (_gate)
        {
            from = State;
            if (from != allowed)
                return false;
            _state = to;
            return true;
        }
    }
}
