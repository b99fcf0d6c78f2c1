using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Lambent.TestKit;

/// <summary>
/// A Runtime API on a real socket that also takes the calls of the internal extension, on connections side by side: a registration is answered, its
/// next event never comes. The other requests are answered by a script, and wait when it is over.
/// </summary>
public sealed class ExtensionAwareServer : IAsyncDisposable
{
    private const string Registered =
        "HTTP/1.1 200 OK\r\nLambda-Extension-Identifier: 11111111-2222-3333-4444-555555555555\r\nContent-Length: 2\r\n\r\n{}";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentQueue<ScriptedServer.Step> _script;
    private readonly SemaphoreSlim _changed = new(0);
    private readonly List<string> _sent = [];
    private readonly Action<string>? _received;
    private readonly Task _running;

    /// <param name="script">What is answered to requests that are not the extension's.</param>
    /// <param name="received">Called with each of them before it is answered; null for nothing.</param>
    public ExtensionAwareServer(ScriptedServer.Step[] script, Action<string>? received = null)
    {
        _received = received;
        _script = new(script);
        _listener.Start();
        _running = Task.Run(AcceptAsync); // apart from the test, whose thread may wait for an answer
    }

    public string Address => $"127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>Every whole request as it came, without the extension's.</summary>
    public IReadOnlyList<string> Sent
    {
        get
        {
            lock (_sent)
                return [.. _sent];
        }
    }

    /// <summary>Waits for another request.</summary>
    public Task ChangedAsync() => _changed.WaitAsync(_stopping.Token);

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        try
        {
            await _running;
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException)
        {
        }

        _listener.Stop();
        _changed.Dispose();
        _stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
                connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stopping.Token)));
        }
        finally
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                var requests = new RequestReader(stream);
                while (await requests.ReadRequestAsync(_stopping.Token) is { } request)
                {
                    var answer = request.Contains("/extension/register", StringComparison.Ordinal) ? Registered
                        : request.Contains("/extension/", StringComparison.Ordinal) ? null
                        : Next(request);
                    if (answer is not null)
                        await stream.WriteAsync(Encoding.Latin1.GetBytes(answer), _stopping.Token);
                }
            }
            catch (Exception e) when (e is OperationCanceledException or IOException)
            {
            }
        }
    }

    private string? Next(string request)
    {
        _received?.Invoke(request);
        lock (_sent)
            _sent.Add(request);
        _changed.Release();
        return _script.TryDequeue(out var step) ? step.Bytes : null;
    }
}
