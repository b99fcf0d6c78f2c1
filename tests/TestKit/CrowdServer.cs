using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Lambent.TestKit;

/// <summary>A Runtime API for many connections at once. Event n has id, tenant and trace made from n; outcomes are kept by the id in their path.</summary>
public sealed class CrowdServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly int _events;
    private int _given;
    private int _waiting;

    public CrowdServer(int events)
    {
        _events = events;
        _listener.Start(1024);
        _ = AcceptAsync();
    }

    public string Address => _listener.LocalEndpoint.ToString()!;

    /// <summary>Completes when every event has its outcome.</summary>
    public Task Done => _done.Task;

    /// <summary>Whole requests by request id.</summary>
    public ConcurrentDictionary<string, string> Outcomes { get; } = new();

    /// <summary>Outcomes of an id that had one already.</summary>
    public ConcurrentQueue<string> Repeated { get; } = new();

    /// <summary>How many requests for an event are waiting when there are none left.</summary>
    public int Waiting => Volatile.Read(ref _waiting);

    public static string RequestId(int number) => $"id-{number}";

    public static string Tenant(int number) => $"tenant-{number * 7}";

    public static string Trace(int number) => $"Root=1-{number:x8}-{number * 3L:x24};Sampled=1";

    public void Dispose()
    {
        _stopping.Cancel();
        _listener.Stop();
        _stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await _listener.AcceptSocketAsync(_stopping.Token));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using var _ = socket;
        socket.NoDelay = true;
        var accepted = Encoding.ASCII.GetBytes(Answers.Accepted);
        var buffer = new byte[64 * 1024];
        var token = _stopping.Token;
        try
        {
            while (await ReceiveAsync(socket, buffer, token) is { } request)
            {
                if (request.StartsWith("GET ", StringComparison.Ordinal))
                {
                    var number = Interlocked.Increment(ref _given);
                    if (number > _events)
                    {
                        Interlocked.Increment(ref _waiting);
                        continue; // no event: nothing comes any more
                    }

                    await socket.SendAsync(Event(number), token);
                    continue;
                }

                await socket.SendAsync(accepted, token);
                Keep(request);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }

    private void Keep(string request)
    {
        const string Path = "/invocation/";
        var start = request.IndexOf(Path, StringComparison.Ordinal) + Path.Length;
        var id = request[start..request.IndexOf('/', start)];
        if (!Outcomes.TryAdd(id, request))
            Repeated.Enqueue(id);
        if (Outcomes.Count == _events)
            _done.TrySetResult();
    }

    private static byte[] Event(int number)
    {
        var body = number.ToString(CultureInfo.InvariantCulture);
        return Encoding.ASCII.GetBytes(
            $"HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: {RequestId(number)}\r\nLambda-Runtime-Aws-Tenant-Id: {Tenant(number)}\r\n"
            + $"Lambda-Runtime-Trace-Id: {Trace(number)}\r\nLambda-Runtime-Invocation-Id: nonce-{number}\r\n"
            + $"Lambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:us-east-1:123456789012:function:crowd\r\nContent-Length: {body.Length}\r\n\r\n{body}");
    }

    private static async Task<string?> ReceiveAsync(Socket socket, byte[] buffer, CancellationToken token)
    {
        var length = 0;
        do
        {
            var count = await socket.ReceiveAsync(buffer.AsMemory(length), token);
            if (count == 0)
                return null;
            length += count;
        }
        while (!RequestReader.IsWhole(buffer.AsSpan(0, length)));
        return Encoding.UTF8.GetString(buffer, 0, length);
    }
}
