using System.Buffers.Text;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Lambent.Benchmarks;

/// <summary>A Runtime API for one program on one connection, as lean as it can be: it shares the machine with what it measures.</summary>
internal sealed class RuntimeApi : IDisposable
{
    public static readonly byte[] Accepted =
        "HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\nContent-Length: 16\r\n\r\n{\"status\":\"OK\"}\n"u8.ToArray();

    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private byte[] _buffer = new byte[256 * 1024];
    private Socket? _connection;
    private Socket? _extension; // of a program that wants SIGTERM: it asks for an event that never comes
    private int _events;

    public RuntimeApi()
    {
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen(256);
    }

    public string Address => _listener.LocalEndPoint!.ToString()!;

    /// <summary>Waits until the program asks for an event.</summary>
    public void AwaitNext()
    {
        if (_connection is null)
        {
            _connection = Accept();
            if (Receive().StartsWith("POST /2020-01-01/extension/register "))
                AcceptExtension();
            else
                return;
        }

        if (!Receive().StartsWith("GET "))
            throw new InvalidOperationException("The program sent something else than a request for an event: " + Encoding.ASCII.GetString(_buffer, 0, 200));
    }

    /// <summary>Hands out an event and waits for its answer; returns the time between, in microseconds.</summary>
    public double Invoke(byte[] payload)
    {
        var message = Event(payload);
        var started = Stopwatch.GetTimestamp();
        _connection!.Send(message);
        var answer = Receive();
        var taken = Stopwatch.GetElapsedTime(started).TotalMicroseconds;
        if (!answer.StartsWith("POST ") || answer[..answer.IndexOf("\r\n")].IndexOf("/response ") < 0)
            throw new InvalidOperationException("The program did not answer: " + Encoding.ASCII.GetString(_buffer, 0, 400));
        _connection.Send(Accepted);
        return taken;
    }

    /// <summary>Hands out an event whose answer is streamed; returns the time to its first byte and to its end, in microseconds, and its length on the wire.</summary>
    public (double First, double All, long Length) Stream(byte[] payload)
    {
        var started = Stopwatch.GetTimestamp();
        _connection!.Send(Event(payload));
        var length = (long)_connection.Receive(_buffer);
        var first = Stopwatch.GetElapsedTime(started).TotalMicroseconds;
        var tail = "\r\n0\r\n\r\n"u8;
        Span<byte> last = stackalloc byte[7];
        for (var count = (int)length; ;)
        {
            Keep(last, _buffer.AsSpan(0, count));
            if (last.SequenceEqual(tail))
                break;
            count = _connection.Receive(_buffer);
            length += count > 0 ? count : throw new EndOfStreamException("The program has closed its connection.");
        }

        var all = Stopwatch.GetElapsedTime(started).TotalMicroseconds;
        _connection.Send(Accepted);
        _connection.Dispose(); // as after every streamed response
        _connection = null;
        return (first, all, length);

        static void Keep(Span<byte> last, ReadOnlySpan<byte> bytes)
        {
            if (bytes.Length >= last.Length)
            {
                bytes[^last.Length..].CopyTo(last);
                return;
            }

            last[bytes.Length..].CopyTo(last);
            bytes.CopyTo(last[^bytes.Length..]);
        }
    }

    /// <summary>An event as bytes on the wire.</summary>
    public byte[] Event(byte[] payload) =>
    [
        .. Encoding.ASCII.GetBytes(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
            + $"Lambda-Runtime-Aws-Request-Id: 8476a536-e9f4-11e8-9739-{Interlocked.Increment(ref _events):D12}\r\n"
            + $"Lambda-Runtime-Deadline-Ms: {DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() + 30_000}\r\n"
            + "Lambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:us-east-1:123456789012:function:benchmark\r\n"
            + "Lambda-Runtime-Trace-Id: Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1\r\n"
            + $"Content-Length: {payload.Length}\r\n\r\n"),
        .. payload,
    ];

    /// <summary>Another connection, for programs with several.</summary>
    public Socket Accept()
    {
        if (!_listener.Poll(TimeSpan.FromSeconds(30), SelectMode.SelectRead))
            throw new TimeoutException("The program has not connected within 30 s.");
        var connection = _listener.Accept();
        connection.NoDelay = true;
        return connection;
    }

    public void Dispose()
    {
        _connection?.Dispose();
        _extension?.Dispose();
        _listener.Dispose();
    }

    private void AcceptExtension()
    {
        _extension = _connection!;
        _extension.Send("HTTP/1.1 200 OK\r\nLambda-Extension-Identifier: 11111111-2222-3333-4444-555555555555\r\nContent-Length: 2\r\n\r\n{}"u8);
        Receive(); // GET …/event/next
        _connection = Accept();
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
