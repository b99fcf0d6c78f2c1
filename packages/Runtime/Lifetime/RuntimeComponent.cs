namespace Lambent;

/// <summary>
/// What takes part in a runtime's runtime beside the handler: an internal extension, shutdown hooks. A function that adds none pays a null check.
/// </summary>
internal abstract class RuntimeComponent
{
    /// <summary>The part that was added after this one.</summary>
    internal RuntimeComponent? Next { get; set; }

    /// <summary>Whether it is an extension that Lambda knows, so that SIGTERM comes.</summary>
    public virtual bool IsExtension => false;

    /// <summary>Init, before the first event is asked for. What it throws is an init error.</summary>
    public abstract void Start(RuntimeSession runtime);

    /// <summary>The process goes on from a snapshot: connections of before are dead.</summary>
    public virtual void Restored()
    {
    }

    /// <summary>The runtime has been stopped and no handler is at work. Not called in a process that ends by a signal or a failure.</summary>
    public virtual void Stopped(RuntimeSession runtime)
    {
    }
}

/// <summary>The parts of the ambient runtime: what statics such as <c>LambdaShutdown.Register</c> act on.</summary>
internal sealed class RuntimeComponents
{
    private static readonly RuntimeComponents Process = new();

    private readonly Lock _gate = new();
    private RuntimeComponent? _first; // a chain: a list would be code that every function carries and compiles at start
    private RuntimeComponent? _last;
    private RuntimeSession? _life;
    private SnapStartHooks? _snapStart;

    /// <summary>Those of the test host's scope if there is one, otherwise the process's.</summary>
    public static RuntimeComponents Ambient => LambdaRuntimeScope.Current?.Parts ?? Process;

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
        where T : RuntimeComponent
    {
        lock (_gate)
        {
            for (var part = _first; part is not null; part = part.Next)
            {
                if (part is T found)
                    return found;
            }

            var made = make();
            Append(made);
            return made;
        }
    }

    /// <summary>Adds a part. False when the first event has been asked for already, so that the part will not be started.</summary>
    public bool Add(RuntimeComponent part)
    {
        lock (_gate)
        {
            Append(part);
            return _life is null;
        }
    }

    /// <summary>The runtime of the runtime; null before init has started the parts.</summary>
    public RuntimeSession? Life
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
            {
                for (var part = _first; part is not null; part = part.Next)
                {
                    if (part.IsExtension)
                        return true;
                }

                return false;
            }
        }
    }

    public void Start(RuntimeSession runtime)
    {
        RuntimeComponent? part, last;
        lock (_gate)
        {
            _life = runtime;
            (part, last) = (_first, _last);
        }

        for (; part is not null; part = part == last ? null : part.Next)
            part.Start(runtime);
    }

    public void Restored()
    {
        for (var part = First; part is not null; part = part.Next)
            part.Restored();
    }

    public void Stopped(RuntimeSession runtime)
    {
        for (var part = First; part is not null; part = part.Next)
            part.Stopped(runtime);
    }

    private RuntimeComponent? First
    {
        get
        {
            lock (_gate)
                return _first;
        }
    }

    private void Append(RuntimeComponent part)
    {
        if (_last is null)
            _first = part;
        else
            _last.Next = part;
        _last = part;
    }
}
