namespace Lambent;

/// <summary>
/// A component that starts and stops with the runtime, such as an internal extension or the shutdown hooks.
/// </summary>
internal abstract class RuntimeComponent
{
    /// <summary>The component that was added after this one.</summary>
    internal RuntimeComponent? Next { get; set; }

    /// <summary>Whether the component registers an extension, so that Lambda sends SIGTERM.</summary>
    public virtual bool IsExtension => false;

    /// <summary>Starts the component in the init phase. An exception is an init error.</summary>
    public abstract void Start(RuntimeSession runtime);

    /// <summary>Called after a restore from a snapshot, which closes all connections.</summary>
    public virtual void Restored()
    {
    }

    /// <summary>Called when the runtime has stopped and no handler runs. Not called when a signal or a failure ends the process.</summary>
    public virtual void Stopped(RuntimeSession runtime)
    {
    }
}

/// <summary>The components of the current scope or of the process. Static methods such as <c>LambdaShutdown.Register</c> use them.</summary>
internal sealed class RuntimeComponents
{
    private static readonly RuntimeComponents Process = new();

    private readonly Lock _gate = new();
    private RuntimeComponent? _first; // Why a linked list: List<RuntimeComponent> would add code to every function
    private RuntimeComponent? _last;
    private RuntimeSession? _life;
    private SnapStartHooks? _snapStart;

    /// <summary>The components of the current <see cref="LambdaRuntimeScope"/>; without a scope, those of the process.</summary>
    public static RuntimeComponents Ambient => LambdaRuntimeScope.Current?.Parts ?? Process;

    /// <summary>The SnapStart hooks.</summary>
    public SnapStartHooks SnapStart
    {
        get
        {
            lock (_gate)
                return _snapStart ??= new SnapStartHooks();
        }
    }

    /// <summary>Gets the component of a type, and creates it at the first call. A component that is created after init is never started.</summary>
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

    /// <summary>Adds a component. False when the components have already been started, so that the new component will not be started.</summary>
    public bool Add(RuntimeComponent part)
    {
        lock (_gate)
        {
            Append(part);
            return _life is null;
        }
    }

    /// <summary>The session of the runtime; null before init has started the components.</summary>
    public RuntimeSession? Life
    {
        get
        {
            lock (_gate)
                return _life;
        }
    }

    /// <summary>Whether any component registers an extension.</summary>
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
