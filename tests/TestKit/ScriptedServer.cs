using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Lambent.TestKit;

/// <summary>
/// A server on a real loopback socket that takes requests and answers each with the next step of a script, byte for byte and in segments as small
/// as one byte.
/// </summary>
public sealed class ScriptedServer : IAsyncDisposable
{
    private readonly TcpListener _listener;
    private readonly ConcurrentQueue<Step> _script;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _running;

    public ScriptedServer(params Step[] script)
        : this(IPAddress.Loopback, script)
    {
    }

    public ScriptedServer(IPAddress address, params Step[] script)
    {
        _script = new ConcurrentQueue<Step>(script);
        _listener = new TcpListener(address, 0);
        _listener.Start();
        _running = RunAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public string Address => $"127.0.0.1:{Port}";

    /// <summary>Every whole request as it came, one character a byte.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>How many connections were opened.</summary>
    public int Connections { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Stop();
        try
        {
            await _running;
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or IOException or InvalidOperationException)
        {
        }

        _stopping.Dispose();
    }

    private async Task RunAsync()
    {
        while (!_script.IsEmpty)
        {
            using var client = await _listener.AcceptTcpClientAsync(_stopping.Token);
            client.NoDelay = true;
            Connections++;
            await ServeAsync(client);
        }

        // The script is over: later requests wait, as they do at a real Runtime API that has no event.
        await Task.Delay(Timeout.Infinite, _stopping.Token);
    }

    private async Task ServeAsync(TcpClient client)
    {
        var stream = client.GetStream();
        var reader = new RequestReader(stream);
        while (await reader.ReadRequestAsync(_stopping.Token) is { } request)
        {
            Requests.Enqueue(request);
            if (!_script.TryDequeue(out var step))
                await Task.Delay(Timeout.Infinite, _stopping.Token);
            var bytes = Encoding.Latin1.GetBytes(step!.Bytes);
            for (var at = 0; at < bytes.Length; at += step.Segment)
            {
                await stream.WriteAsync(bytes.AsMemory(at, Math.Min(step.Segment, bytes.Length - at)), _stopping.Token);
                await stream.FlushAsync(_stopping.Token);
            }

            if (step.Close)
                return;
        }
    }

    /// <summary>What is sent for one request.</summary>
    /// <param name="Bytes">The answer, one character a byte; empty for none.</param>
    /// <param name="Segment">How many bytes go out at a time.</param>
    /// <param name="Close">Whether the connection is closed afterwards.</param>
    public sealed record Step(string Bytes, int Segment = int.MaxValue / 2, bool Close = false)
    {
        /// <summary>Takes the request and closes without a word.</summary>
        public static Step Drop { get; } = new("", Close: true);
    }
}
