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
    private RuntimeSession? _session;
    private SnapStartHooks? _snapStart;

    /// <summary>The components of the current <see cref="LambdaRuntimeScope"/>; without a scope, those of the process.</summary>
    public static RuntimeComponents Ambient => LambdaRuntimeScope.Current?.Components ?? Process;

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
    public T Get<T>(Func<T> create)
        where T : RuntimeComponent
    {
        lock (_gate)
        {
            for (var component = _first; component is not null; component = component.Next)
            {
                if (component is T found)
                    return found;
            }

            var created = create();
            Append(created);
            return created;
        }
    }

    /// <summary>Adds a component. False when the components have already been started, so that the new component will not be started.</summary>
    public bool Add(RuntimeComponent component)
    {
        lock (_gate)
        {
            Append(component);
            return _session is null;
        }
    }

    /// <summary>The session of the runtime; null before init has started the components.</summary>
    public RuntimeSession? Session
    {
        get
        {
            lock (_gate)
                return _session;
        }
    }

    /// <summary>Whether any component registers an extension.</summary>
    public bool HasExtension
    {
        get
        {
            lock (_gate)
            {
                for (var component = _first; component is not null; component = component.Next)
                {
                    if (component.IsExtension)
                        return true;
                }

                return false;
            }
        }
    }

    public void Start(RuntimeSession runtime)
    {
        RuntimeComponent? component, last;
        lock (_gate)
        {
            _session = runtime;
            (component, last) = (_first, _last);
        }

        for (; component is not null; component = component == last ? null : component.Next)
            component.Start(runtime);
    }

    public void Restored()
    {
        for (var component = First; component is not null; component = component.Next)
            component.Restored();
    }

    public void Stopped(RuntimeSession runtime)
    {
        for (var component = First; component is not null; component = component.Next)
            component.Stopped(runtime);
    }

    private RuntimeComponent? First
    {
        get
        {
            lock (_gate)
                return _first;
        }
    }

    private void Append(RuntimeComponent component)
    {
        if (_last is null)
            _first = component;
        else
            _last.Next = component;
        _last = component;
    }
}
