namespace Lambent.Emulator;

/// <summary>
/// The extensions of one execution environment, and whether all of them wait for an event. Until they do, an invocation has not ended and the next does not
/// begin: https://docs.aws.amazon.com/lambda/latest/dg/runtimes-extensions-api.html.
/// </summary>
/// <param name="gate">The lock of the environment.</param>
/// <param name="external">The names of the extensions that are processes; the others run inside the process of the function.</param>
/// <param name="isManagedInstance">Whether the environment is on Managed Instances.</param>
/// <param name="platform">The log of the environment.</param>
/// <param name="changed">Called after a change that may let an invocation begin or fail. Never under the lock.</param>
internal sealed class ExtensionRegistry(Lock gate, IReadOnlyCollection<string> external, bool isManagedInstance, PlatformLog platform, Action changed)
{
    private const int Most = 10;

    private readonly Dictionary<string, Extension> _extensions = new(StringComparer.OrdinalIgnoreCase); // by id
    private readonly TaskCompletionSource _allRegistered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _isClosed;

    /// <summary>Completes when all external extensions have registered.</summary>
    public Task AllRegistered
    {
        get
        {
            lock (gate)
                CompleteIfAllRegistered();
            return _allRegistered.Task;
        }
    }

    /// <summary>The failure that an extension reported, which ends this environment; null while there is none.</summary>
    public InvocationOutcome? Failure { get; private set; }

    /// <summary>Whether an event may be handed out: every extension waits for one.</summary>
    public bool AreReady
    {
        get
        {
            lock (gate)
                return _extensions.Values.All(static extension => extension is { State: ExtensionState.Ready, Pending.Count: 0 }) && external.All(IsRegistered);
        }
    }

    /// <summary>Whether the runtime has asked for an event: too late to register.</summary>
    public bool IsClosed
    {
        get
        {
            lock (gate)
                return _isClosed;
        }
    }

    /// <summary>All that are registered.</summary>
    public Extension[] Registered
    {
        get
        {
            lock (gate)
                return [.. _extensions.Values];
        }
    }

    /// <summary>The runtime has started: extensions register before that.</summary>
    public void Close()
    {
        lock (gate)
            _isClosed = true;
    }

    /// <summary>Forgets all extensions: the process that they ran in has ended, and another may register its own.</summary>
    public void Clear()
    {
        lock (gate)
        {
            foreach (var extension in _extensions.Values)
                extension.Waiting?.TrySetCanceled();
            _extensions.Clear();
            _isClosed = false;
        }
    }

    /// <summary>Registers an extension, or returns the reason why not.</summary>
    public (Extension? Extension, string ErrorType, string Message) Register(string name, string[] events)
    {
        lock (gate)
        {
            var isExternal = external.Contains(name);
            foreach (var type in events)
            {
                if (type is not ("INVOKE" or "SHUTDOWN"))
                    return Refuse("Extension.InvalidEventType", $"{type}: there is no such event");
                if (type == "SHUTDOWN" && !isExternal)
                    return Refuse("Extension.InvalidEventType", "SHUTDOWN: not for internal extensions");
                if (type == "INVOKE" && isManagedInstance)
                    return Refuse("Extension.InvalidEventType", "INVOKE: not on Lambda Managed Instances");
            }

            if (_isClosed)
                return Refuse("Extension.RegistrationClosed", "Extension registration closed already");
            if (_extensions.Values.FirstOrDefault(extension => extension.Name == name) is { } known)
                return Refuse("Extension.InvalidExtensionState", isExternal ? InvalidTransition(known.State, ExtensionState.Registered, name) : "Extension with this name already registered");
            if (_extensions.Count == Most)
                return Refuse("Extension.TooManyExtensions", $"Extension limit ({Most}) reached");

            var added = new Extension(name, isExternal, [.. events.Distinct()]);
            _extensions.Add(added.Id, added);
            CompleteIfAllRegistered();
            return (added, "", "");
        }
    }

    public Extension? Find(string id)
    {
        lock (gate)
            return _extensions.GetValueOrDefault(id);
    }

    /// <summary>The extension asks for an event; null, and the reason, when it may not.</summary>
    public Task<ReadOnlyMemory<byte>>? Wait(Extension extension, out string why)
    {
        Task<ReadOnlyMemory<byte>>? waiting = null;
        lock (gate)
        {
            why = InvalidTransition(extension.State, ExtensionState.Ready, extension.Id);
            if (extension.State is ExtensionState.InitError or ExtensionState.ExitError)
                return null;
            if (extension.State == ExtensionState.Registered)
                platform.Extension(extension, nameof(ExtensionState.Ready));
            extension.State = ExtensionState.Ready;
            extension.Waiting?.TrySetCanceled(); // the earlier of two calls
            extension.Waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting = extension.Waiting.Task;
            Deliver(extension);
        }

        changed();
        return waiting;
    }

    /// <summary>The extension disconnected before it received its event.</summary>
    public void PutBack(Extension extension, ReadOnlyMemory<byte> bytes)
    {
        lock (gate)
        {
            extension.State = ExtensionState.Ready;
            extension.Pending.AddFirst(bytes);
            Deliver(extension);
        }
    }

    /// <summary>The extension disconnected while it waited: its event, if one came meanwhile, is for its next call.</summary>
    public void Leave(Extension extension, Task<ReadOnlyMemory<byte>> waiting)
    {
        lock (gate)
        {
            if (extension.Waiting?.Task == waiting)
                extension.Waiting = null;
            else if (waiting.IsCompletedSuccessfully)
                PutBack(extension, waiting.Result);
        }
    }

    /// <summary>The extension reports that it cannot go on; returns the reason when it may not report that, otherwise null.</summary>
    public string? Fail(Extension extension, ExtensionState state, string errorType)
    {
        lock (gate)
        {
            var isAllowed = state == ExtensionState.InitError
                ? extension.State == ExtensionState.Registered
                : extension.State is not (ExtensionState.InitError or ExtensionState.ExitError);
            if (!isAllowed)
                return InvalidTransition(extension.State, state, extension.Id);
            extension.State = state;
            platform.Extension(extension, state.ToString(), errorType);
            Failure ??= InvocationOutcome.Error(
                $"Extension.{state}",
                $"The extension '{extension.Name}' {(state == ExtensionState.InitError ? "could not start" : "ended")}: {errorType}");
        }

        changed();
        return null;
    }

    /// <summary>Sends the event of an invocation that begins to the subscribers of <c>INVOKE</c>.</summary>
    public void Begin(Invocation invocation)
    {
        lock (gate)
        {
            foreach (var extension in _extensions.Values.Where(static extension => extension.Events.Contains("INVOKE")))
                Send(extension, ExtensionEvents.Invoke(invocation));
        }
    }

    /// <summary>Sends the event of the shutdown to its subscribers; returns their names.</summary>
    public string[] Shutdown(string reason, DateTimeOffset deadline)
    {
        lock (gate)
        {
            var told = _extensions.Values.Where(static extension => extension.Events.Contains("SHUTDOWN")).ToArray();
            foreach (var extension in told)
                Send(extension, ExtensionEvents.Shutdown(reason, deadline));
            return [.. told.Select(static extension => extension.Name)];
        }
    }

    private bool IsRegistered(string name) => _extensions.Values.Any(extension => extension.Name == name);

    private void CompleteIfAllRegistered()
    {
        if (external.All(IsRegistered))
            _allRegistered.TrySetResult();
    }

    private static void Send(Extension extension, ReadOnlyMemory<byte> bytes)
    {
        extension.Pending.AddLast(bytes);
        Deliver(extension);
    }

    private static void Deliver(Extension extension)
    {
        if (extension.Pending.First is not { } next || extension.Waiting?.TrySetResult(next.Value) != true)
            return;
        extension.Waiting = null;
        extension.Pending.RemoveFirst();
        extension.State = ExtensionState.Running;
    }

    private static (Extension?, string, string) Refuse(string type, string message) => (null, type, message);

    private static string InvalidTransition(ExtensionState from, ExtensionState to, string who) =>
        $"State transition from {from} to {to} failed for extension {who}. Error: State transition is not allowed";
}
