namespace Lambent.Emulator;

/// <summary>
/// The extensions of the function: who they are, and whether all of them wait for an event. Until they do, an invocation has not ended and the
/// next does not begin: https://docs.aws.amazon.com/lambda/latest/dg/runtimes-extensions-api.html.
/// </summary>
internal sealed partial class ExtensionDesk
{
    private const int Most = 10;

    private readonly LambdaEmulatorOptions _options;
    private readonly PlatformLog _platform;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Extension> _extensions = new(StringComparer.OrdinalIgnoreCase); // by id
    private readonly HashSet<string> _external = new(StringComparer.Ordinal); // names of those that are processes of their own
    private TaskCompletionSource _allRegistered = new(); // all external ones
    private InvocationOutcome? _failure;
    private object? _sandbox; // whose processes these are
    private int _runtimes; // connections of runtimes
    private bool _closed;

    public ExtensionDesk(LambdaEmulatorOptions options, PlatformLog platform)
    {
        _options = options;
        _platform = platform;
        Count();
    }

    /// <summary>Called after anything that may let an invocation begin, or fail. Never under the lock.</summary>
    public Action Changed { get; set; } = static () => { };

    /// <summary>What an extension reported that ends this execution environment; null while all are well.</summary>
    public InvocationOutcome? Failure
    {
        get
        {
            lock (_gate)
                return _failure;
        }
    }

    /// <summary>Whether an event may be handed out: every extension waits for one.</summary>
    public bool AreReady
    {
        get
        {
            lock (_gate)
            {
                return _extensions.Values.All(extension => IsGone(extension) || extension is { State: ExtensionState.Ready, Pending.Count: 0 })
                    && _allRegistered.Task.IsCompleted;
            }
        }
    }

    /// <summary>Whether a runtime has asked for an event: too late to register.</summary>
    public bool IsClosed
    {
        get
        {
            lock (_gate)
                return _closed;
        }
    }

    /// <summary>All that are registered and not gone.</summary>
    public Extension[] Registered
    {
        get
        {
            lock (_gate)
                return [.. _extensions.Values.Where(extension => !IsGone(extension))];
        }
    }

    /// <summary>Registers one, or says why not.</summary>
    public (Extension? Extension, string ErrorType, string Message) Register(string name, string[] events)
    {
        lock (_gate)
        {
            var isExternal = _external.Contains(name);
            foreach (var type in events)
            {
                if (type is not ("INVOKE" or "SHUTDOWN"))
                    return Refuse("Extension.InvalidEventType", $"{type}: there is no such event");
                if (type == "SHUTDOWN" && !isExternal)
                    return Refuse("Extension.InvalidEventType", "SHUTDOWN: not for internal extensions");
                if (type == "INVOKE" && _options.IsManagedInstance)
                    return Refuse("Extension.InvalidEventType", "INVOKE: not on Lambda Managed Instances");
            }

            ReopenIfAlone();
            if (_closed)
                return Refuse("Extension.RegistrationClosed", "Extension registration closed already");
            if (_extensions.Values.FirstOrDefault(extension => extension.Name == name) is { } known)
                return Refuse("Extension.InvalidExtensionState", isExternal ? NoWay(known.State, ExtensionState.Registered, name) : "Extension with this name already registered");
            if (_extensions.Count == Most)
                return Refuse("Extension.TooManyExtensions", $"Extension limit ({Most}) reached");

            var added = new Extension(name, isExternal, [.. events.Distinct()]);
            _extensions.Add(added.Id, added);
            Count();
            return (added, "", "");
        }
    }

    public Extension? Find(string id)
    {
        lock (_gate)
            return _extensions.GetValueOrDefault(id);
    }

    /// <summary>An extension speaks over a connection that closes some time.</summary>
    public void Connect(Extension extension, CancellationToken closed)
    {
        lock (_gate)
            extension.Connections++;
        closed.UnsafeRegister(
            _ =>
            {
                lock (_gate)
                    extension.Connections--;
                Changed();
            },
            null);
    }

    /// <summary>It asks for an event; null, and why, when it may not.</summary>
    public Task<ReadOnlyMemory<byte>>? Wait(Extension extension, out string why)
    {
        Task<ReadOnlyMemory<byte>>? waiting = null;
        lock (_gate)
        {
            why = NoWay(extension.State, ExtensionState.Ready, extension.Id);
            if (extension.State is ExtensionState.InitError or ExtensionState.ExitError)
                return null;
            if (extension.State == ExtensionState.Registered)
                _platform.Extension(extension, nameof(ExtensionState.Ready));
            extension.State = ExtensionState.Ready;
            extension.Waiting?.TrySetCanceled(); // the earlier of two calls
            extension.Waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting = extension.Waiting.Task;
            Deliver(extension);
        }

        Changed();
        return waiting;
    }

    /// <summary>It left before it had its event.</summary>
    public void PutBack(Extension extension, ReadOnlyMemory<byte> bytes)
    {
        lock (_gate)
        {
            extension.State = ExtensionState.Ready;
            extension.Pending.AddFirst(bytes);
            Deliver(extension);
        }
    }

    /// <summary>It left while it waited: its event, if one came meanwhile, is for its next call.</summary>
    public void Leave(Extension extension, Task<ReadOnlyMemory<byte>> waiting)
    {
        lock (_gate)
        {
            if (extension.Waiting?.Task == waiting)
                extension.Waiting = null;
            else if (waiting.IsCompletedSuccessfully)
                PutBack(extension, waiting.Result);
        }
    }

    /// <summary>It cannot go on; null when it may say so, else why not.</summary>
    public string? Fail(Extension extension, ExtensionState state, string errorType)
    {
        lock (_gate)
        {
            var allowed = state == ExtensionState.InitError
                ? extension.State == ExtensionState.Registered
                : extension.State is not (ExtensionState.InitError or ExtensionState.ExitError);
            if (!allowed)
                return NoWay(extension.State, state, extension.Id);
            extension.State = state;
            _platform.Extension(extension, state.ToString(), errorType);
            _failure ??= InvocationOutcome.Error(
                $"Extension.{state}",
                $"The extension '{extension.Name}' {(state == ExtensionState.InitError ? "could not start" : "ended")}: {errorType}");
        }

        Changed();
        return null;
    }

    /// <summary>Tells those who want it that an invocation begins. Called under the lock of <see cref="InvocationDesk"/>.</summary>
    public void Begin(Invocation invocation)
    {
        lock (_gate)
        {
            foreach (var extension in _extensions.Values.Where(extension => extension.Events.Contains("INVOKE") && !IsGone(extension)))
                Send(extension, ExtensionEvents.Invoke(invocation));
        }
    }

    /// <summary>Tells external extensions who want it that the end is near; returns their names.</summary>
    public string[] Shutdown(string reason, DateTimeOffset deadline)
    {
        lock (_gate)
        {
            var told = _extensions.Values.Where(static extension => extension.Events.Contains("SHUTDOWN")).ToArray();
            foreach (var extension in told)
                Send(extension, ExtensionEvents.Shutdown(reason, deadline));
            return [.. told.Select(static extension => extension.Name)];
        }
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

    private static string NoWay(ExtensionState from, ExtensionState to, string who) =>
        $"State transition from {from} to {to} failed for extension {who}. Error: State transition is not allowed";
}
