namespace Lambent;

/// <summary>
/// What takes part in a runtime's life beside the handler: an internal extension, shutdown hooks. A function that adds none pays a null check.
/// </summary>
internal abstract class RuntimePart
{
    /// <summary>Whether it is an extension that Lambda knows, so that SIGTERM comes.</summary>
    public virtual bool IsExtension => false;

    /// <summary>Init, before the first event is asked for. What it throws is an init error.</summary>
    public abstract void Start(RuntimeLife life);

    /// <summary>The process goes on from a snapshot: connections of before are dead.</summary>
    public virtual void Restored()
    {
    }

    /// <summary>The runtime has been stopped and no handler is at work. Not called in a process that ends by a signal or a failure.</summary>
    public virtual void Stopped(RuntimeLife life)
    {
    }
}

/// <summary>The parts of the ambient runtime: what statics such as <c>LambdaShutdown.Register</c> act on.</summary>
internal sealed class RuntimeParts
{
    private static readonly RuntimeParts Process = new();

    private readonly Lock _gate = new();
    private readonly List<RuntimePart> _parts = [];
    private RuntimeLife? _life;
    private SnapStartHooks? _snapStart;

    /// <summary>Those of the test host's scope if there is one, otherwise the process's.</summary>
    public static RuntimeParts Ambient => LambdaRuntimeScope.Current?.Parts ?? Process;

    /// <summary>The hooks around a snapshot.</summary>
    public SnapStartHooks SnapStart
    {
        get
        {
            lock (_gate)
                return _snapStart ??= new SnapStartHooks();
        }
    }

    /// <summary>The part of a type, made when it is first asked for. One that is made after the first event was asked for is never started.</summary>
    public T Get<T>(Func<T> make)
        where T : RuntimePart
    {
        lock (_gate)
        {
            foreach (var part in _parts)
            {
                if (part is T found)
                    return found;
            }

            var made = make();
            _parts.Add(made);
            return made;
        }
    }

    /// <summary>Adds a part. False when the first event has been asked for already, so that the part will not be started.</summary>
    public bool Add(RuntimePart part)
    {
        lock (_gate)
        {
            _parts.Add(part);
            return _life is null;
        }
    }

    /// <summary>The life of the runtime; null before init has started the parts.</summary>
    public RuntimeLife? Life
    {
        get
        {
            lock (_gate)
                return _life;
        }
    }

    /// <summary>Whether one of them is an extension.</summary>
    public bool HasExtension
    {
        get
        {
            lock (_gate)
                return _parts.Exists(static part => part.IsExtension);
        }
    }

    public void Start(RuntimeLife life)
    {
        foreach (var part in Begin(life))
            part.Start(life);
    }

    public void Restored()
    {
        foreach (var part in Copy())
            part.Restored();
    }

    public void Stopped(RuntimeLife life)
    {
        foreach (var part in Copy())
            part.Stopped(life);
    }

    private RuntimePart[] Begin(RuntimeLife life)
    {
        lock (_gate)
        {
            _life = life;
            return [.. _parts];
        }
    }

    private RuntimePart[] Copy()
    {
        lock (_gate)
            return [.. _parts];
    }
}
