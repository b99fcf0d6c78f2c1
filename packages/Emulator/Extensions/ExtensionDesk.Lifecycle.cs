namespace Lambent.Emulator;

/// <summary>When extensions may register, and when they are no more.</summary>
internal sealed partial class ExtensionDesk
{
    /// <summary>Begins anew for a sandbox, with the external extensions that will register; ends when all have.</summary>
    public Task Restart(IEnumerable<string> external, object sandbox)
    {
        var registered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            Clear();
            _sandbox = sandbox;
            _allRegistered = registered;
            _external.UnionWith(external);
            _platform.InitStart();
            Count();
        }

        Changed();
        return registered.Task;
    }

    /// <summary>A sandbox has ended, unless another came before that: its extensions are no more.</summary>
    public void Release(object sandbox)
    {
        lock (_gate)
        {
            if (_sandbox != sandbox)
                return;
            Clear();
            _sandbox = null;
            Count();
        }

        Changed();
    }

    /// <summary>A runtime has started: extensions come before that.</summary>
    public void CloseRegistration()
    {
        lock (_gate)
        {
            ReopenIfAlone();
            _closed = true;
            _runtimes++;
        }
    }

    /// <summary>That runtime lives as long as a connection.</summary>
    public void Follow(CancellationToken closed) => closed.UnsafeRegister(
        static desk =>
        {
            var self = (ExtensionDesk)desk!;
            lock (self._gate)
                self._runtimes--;
        },
        this);

    /// <summary>When the function that closed the registration has gone, another may register its own.</summary>
    private void ReopenIfAlone()
    {
        if (!_closed || _runtimes > 0 || _sandbox is not null)
            return;
        _closed = false;
        _failure = null;
        _platform.InitStart();
        foreach (var gone in _extensions.Values.Where(IsGone).ToArray())
            _extensions.Remove(gone.Id);
    }

    /// <summary>
    /// Whether the function that it ran inside has gone without a word, which its connections tell; a sandbox watches its processes itself.
    /// </summary>
    private bool IsGone(Extension extension) => !extension.IsExternal && extension.Connections == 0 && _runtimes == 0 && _sandbox is null;

    private void Clear()
    {
        foreach (var extension in _extensions.Values)
            extension.Waiting?.TrySetCanceled();
        _extensions.Clear();
        _external.Clear();
        _failure = null;
        _closed = false;
    }

    private void Count()
    {
        if (_external.All(name => _extensions.Values.Any(extension => extension.Name == name)))
            _allRegistered.TrySetResult();
    }
}
