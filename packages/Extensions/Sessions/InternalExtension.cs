namespace Lambent.Extensions;

/// <summary>
/// An internal extension: it runs in the process of the function and registers during init. It uses a thread only if it has an
/// <see cref="LambdaExtensionBuilder.OnInvoke"/> hook.
/// </summary>
internal sealed class InternalExtension(LambdaExtensionBuilder builder) : RuntimeComponent
{
    private readonly CancellationTokenSource _stopping = new();
    private ExtensionSession? _session;
    private Thread? _thread;

    public override void Start(RuntimeSession runtime)
    {
        if (runtime.Address is null)
            return; // events come from memory, so there is no Extensions API
        _session = new ExtensionSession(builder, runtime);
        try
        {
            if (builder.InvokeHooks.Count > 0)
            {
                _session.Initialize(ExtensionEvents.Invoke, _stopping.Token);
                _thread = new Thread(() => ProcessEvents(_session, runtime)) { IsBackground = true, Name = "Lambent extension" };
                _thread.Start();
            }
            else
            {
                _session.Initialize(ExtensionEvents.None, _stopping.Token);
                _session.SendNext();
            }
        }
        catch
        {
            _session.Dispose();
            throw;
        }
    }

    public override bool IsExtension => _session is not null;

    public override void Restored()
    {
        _session?.Reconnect();
        if (_thread is null)
            _session?.SendNext();
    }

    public override void Stopped(RuntimeSession runtime)
    {
        _stopping.Cancel();
        _session?.Stop();
        _thread?.Join();
        _session?.Dispose();
    }

    private void ProcessEvents(ExtensionSession session, RuntimeSession runtime)
    {
        try
        {
            session.ProcessEvents(_stopping.Token);
        }
        catch (LambdaExtensionException e)
        {
            runtime.Log.Fatal(e);
            // After an exit error Lambda expects this process to end. A process that hosts tests must not end.
            if (runtime.OwnsProcess)
                Environment.Exit(1);
        }
    }
}
