using System.Buffers.Text;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Lambent.Benchmarks;

/// <summary>A Runtime API for one program on one connection, as lean as it can be: it shares the machine with what it measures.</summary>
internal sealed class RuntimeApi : IDisposable
{
    private static readonly byte[] Accepted =
        "HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\nContent-Length: 16\r\n\r\n{\"status\":\"OK\"}\n"u8.ToArray();

    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private byte[] _buffer = new byte[64 * 1024];
    private Socket? _connection;
    private int _events;

    public RuntimeApi()
    {
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen(8);
    }

    public string Address => _listener.LocalEndPoint!.ToString()!;

    /// <summary>Waits until the program asks for an event.</summary>
    public void AwaitNext()
    {
        _connection ??= Accept();
        if (!Receive().StartsWith("GET "))
            throw new InvalidOperationException("The program sent something else than a request for an event: " + Encoding.ASCII.GetString(_buffer, 0, 200));
    }

    /// <summary>Hands out an event and waits for its answer; returns the time between, in microseconds.</summary>
    public double Invoke(byte[] payload)
    {
        var head = Encoding.ASCII.GetBytes(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
            + $"Lambda-Runtime-Aws-Request-Id: 8476a536-e9f4-11e8-9739-{++_events:D12}\r\n"
            + $"Lambda-Runtime-Deadline-Ms: {DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() + 30_000}\r\n"
            + "Lambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:us-east-1:123456789012:function:benchmark\r\n"
            + "Lambda-Runtime-Trace-Id: Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1\r\n"
            + $"Content-Length: {payload.Length}\r\n\r\n");
        var message = (byte[])[.. head, .. payload];
        var started = Stopwatch.GetTimestamp();
        _connection!.Send(message);
        var answer = Receive();
        var taken = Stopwatch.GetElapsedTime(started).TotalMicroseconds;
        if (!answer.StartsWith("POST ") || answer[..answer.IndexOf("\r\n")].IndexOf("/response ") < 0)
            throw new InvalidOperationException("The program did not answer: " + Encoding.ASCII.GetString(_buffer, 0, 400));
        _connection.Send(Accepted);
        return taken;
    }

    public void Dispose()
    {
        _connection?.Dispose();
        _listener.Dispose();
    }

    private Socket Accept()
    {
        if (!_listener.Poll(TimeSpan.FromSeconds(30), SelectMode.SelectRead))
            throw new TimeoutException("The program has not connected within 30 s.");
        var connection = _listener.Accept();
        connection.NoDelay = true;
        return connection;
    }

    private ReadOnlySpan<char> Receive()
    {
        for (int length = 0, needed = int.MaxValue; length < needed;)
        {
            if (length == _buffer.Length)
                Array.Resize(ref _buffer, _buffer.Length * 2);
            var count = _connection!.Receive(_buffer.AsSpan(length));
            length += count > 0 ? count : throw new EndOfStreamException("The program has closed its connection.");
            var head = needed < int.MaxValue ? -1 : _buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8);
            if (head < 0)
                continue;
            var announced = _buffer.AsSpan(0, head).IndexOf("Content-Length: "u8);
            var body = 0;
            if (announced >= 0)
                _ = Utf8Parser.TryParse(_buffer.AsSpan(announced + 16, head + 2 - announced - 16), out body, out _);
            needed = head + 4 + body;
        }

        return Encoding.ASCII.GetString(_buffer, 0, Math.Min(_buffer.Length, 512));
    }
}
