// What .NET itself costs: a Runtime API client of the fewest lines, on one blocking socket, with source-generated JSON. It trusts the server in
// everything, so it is no runtime; it is the yardstick that the runtime is measured against, with the same event and the same answer.
using System.Buffers;
using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

var api = Environment.GetEnvironmentVariable("AWS_LAMBDA_RUNTIME_API")!;
using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
socket.Connect(IPEndPoint.Parse(api));

var next = Encoding.ASCII.GetBytes($"GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: {api}\r\n\r\n");
var received = new byte[64 * 1024];
var request = new byte[64 * 1024];
var result = new ArrayBufferWriter<byte>(1024);
using var writer = new Utf8JsonWriter(result);

while (true)
{
    var (body, end) = Exchange(next);
    var head = received.AsSpan(0, body);
    var id = head[(head.IndexOf("Aws-Request-Id: "u8) + 16)..][..36];
    var hello = JsonSerializer.Deserialize(received.AsSpan(body, end - body), BareJson.Default.HelloRequest);
    result.ResetWrittenCount();
    writer.Reset(result);
    JsonSerializer.Serialize(writer, new HelloResponse($"Hello {hello?.Name ?? "World"}"), BareJson.Default.HelloResponse);
    writer.Flush();

    var length = 0;
    Append("POST /2018-06-01/runtime/invocation/"u8);
    Append(id);
    Append("/response HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: "u8);
    _ = Utf8Formatter.TryFormat(result.WrittenCount, request.AsSpan(length), out var digits);
    length += digits;
    Append("\r\n\r\n"u8);
    Append(result.WrittenSpan);
    Exchange(request.AsSpan(0, length));

    void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(request.AsSpan(length));
        length += bytes.Length;
    }
}

(int Body, int End) Exchange(ReadOnlySpan<byte> bytes)
{
    socket.Send(bytes);
    for (var length = 0; ;)
    {
        var count = socket.Receive(received.AsSpan(length));
        if (count == 0)
            Environment.Exit(1);
        length += count;
        var head = received.AsSpan(0, length).IndexOf("\r\n\r\n"u8);
        if (head < 0)
            continue;
        var announced = received.AsSpan(0, head).IndexOf("Content-Length: "u8) + 16;
        _ = Utf8Parser.TryParse(received.AsSpan(announced, head + 2 - announced), out int body, out _);
        if (length >= head + 4 + body)
            return (head + 4, head + 4 + body);
    }
}

internal sealed record HelloRequest(string? Name);

internal sealed record HelloResponse(string Message);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(HelloRequest))]
[JsonSerializable(typeof(HelloResponse))]
internal sealed partial class BareJson : JsonSerializerContext;
