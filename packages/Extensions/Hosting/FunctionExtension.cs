namespace Lambent.Extensions;

/// <summary>
/// An internal extension: it lives in the function's process and registers during its init. It has a thread only if it is told of something.
/// </summary>
internal sealed class FunctionExtension(LambdaExtensionBuilder builder) : RuntimeComponent
{
    private readonly CancellationTokenSource _stopping = new();
    private ExtensionSession? _session;
    private Thread? _thread;

    public override void Start(RuntimeSession life)
    {
        if (life.Address is null)
            return; // events come from memory, and there is nobody to register with
        _session = new ExtensionSession(builder, life);
        try
        {
            if (builder.InvokeHooks.Count > 0)
            {
                _session.Start(ExtensionEvents.Invoke, _stopping.Token);
                _thread = new Thread(() => Loop(_session, life)) { IsBackground = true, Name = "Lambent extension" };
                _thread.Start();
            }
            else
            {
                _session.Start(ExtensionEvents.None, _stopping.Token);
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

    public override void Stopped(RuntimeSession life)
    {
        _stopping.Cancel();
        _session?.Stop();
        _thread?.Join();
        _session?.Dispose();
    }

    private void Loop(ExtensionSession session, RuntimeSession life)
    {
        try
        {
            session.Loop(_stopping.Token);
        }
        catch (LambdaExtensionException e)
        {
            life.Log.Fatal(e);
            // Lambda has been told that the extension ends, and the extension is this process. In a test host it is not.
            if (life.OwnsProcess)
                Environment.Exit(1);
        }
    }
}
