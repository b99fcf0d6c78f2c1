// What .NET itself costs for a streamed response: chunks of 64 KB on one blocking socket, which trusts the server in everything.
using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Text;

var api = Environment.GetEnvironmentVariable("AWS_LAMBDA_RUNTIME_API")!;
var received = new byte[64 * 1024];
var next = Encoding.ASCII.GetBytes($"GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: {api}\r\n\r\n");
var chunk = (byte[])[.. "10000\r\n"u8, .. Enumerable.Repeat((byte)'x', 64 * 1024), .. "\r\n"u8];

while (true)
{
    using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    socket.Connect(IPEndPoint.Parse(api));
    socket.Send(next);
    var length = socket.Receive(received);
    var message = received.AsSpan(0, length);
    var id = Encoding.ASCII.GetString(message[(message.IndexOf("Aws-Request-Id: "u8) + 16)..][..36]);
    _ = Utf8Parser.TryParse(message[(message.IndexOf("\r\n\r\n"u8) + 4)..], out int size, out _);
    socket.Send(Encoding.ASCII.GetBytes(
        $"POST /2018-06-01/runtime/invocation/{id}/response HTTP/1.1\r\nHost: x\r\nLambda-Runtime-Function-Response-Mode: streaming\r\nTransfer-Encoding: chunked\r\n\r\n"));
    for (; size >= 64 * 1024; size -= 64 * 1024)
        socket.Send(chunk);
    if (size > 0)
        socket.Send((byte[])[.. Encoding.ASCII.GetBytes($"{size:x}\r\n"), .. chunk.AsSpan(7, size), .. "\r\n"u8]);
    socket.Send("0\r\n\r\n"u8);
    if (socket.Receive(received) == 0)
        return;
}
