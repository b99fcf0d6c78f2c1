using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;

namespace Lambent.Emulator;

/// <summary>What a runtime may do next. The names are those that Lambda puts into its answers.</summary>
internal enum RuntimeState
{
    // → InitError, Ready
    Started,

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

    public static RuntimeSession Of(HttpContext http)
    {
        var items = http.Features.Get<IConnectionItemsFeature>()!.Items;
        if (items.TryGetValue(typeof(RuntimeSession), out var session))
            return (RuntimeSession)session!;
        var added = new RuntimeSession();
        items[typeof(RuntimeSession)] = added;
        return added;
    }

    /// <summary>It asks for an event.</summary>
    public bool TryWait(out RuntimeState from)
    {
        lock (_gate)
        {
            from = State;
            if (from is RuntimeState.InitError or RuntimeState.Running)
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

    public bool TryFailInit(out RuntimeState from)
    {
        lock (_gate)
        {
            from = State;
            if (from != RuntimeState.Started)
                return false;
            _state = RuntimeState.InitError;
            return true;
        }
    }
}
