using System.Net.Sockets;
using System.Text;
using Xunit;

namespace Lambent.Emulator.Tests;

/// <summary>A runtime that streams one response over a socket of its own, chunk by chunk as a test says.</summary>
internal sealed class StreamingRuntime : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };

    /// <summary>Takes the next event, unless a runtime has one, and begins to stream its response.</summary>
    public static async Task<StreamingRuntime> BeginAsync(Bench bench, string? contentType = "text/plain", TestRuntime? runtime = null)
    {
        if (runtime is null)
        {
            runtime = bench.NewRuntime();
            await runtime.NextAsync();
        }

        var streaming = new StreamingRuntime();
        await streaming._socket.ConnectAsync(bench.Environment.Uri.Host, bench.Environment.Uri.Port, TestContext.Current.CancellationToken);
        await streaming.SendAsync(
            $"POST /2018-06-01/runtime/invocation/{runtime.RequestId}/response HTTP/1.1\r\nHost: 127.0.0.1\r\n"
            + $"Lambda-Runtime-Function-Response-Mode: streaming\r\nTransfer-Encoding: chunked\r\n{(contentType is null ? "" : $"Content-Type: {contentType}\r\n")}\r\n");
        return streaming;
    }

    public Task WriteAsync(string text) => WriteAsync(Encoding.UTF8.GetBytes(text));

    public Task WriteAsync(byte[] bytes) => SendAsync([.. Encoding.ASCII.GetBytes($"{bytes.Length:x}\r\n"), .. bytes, .. "\r\n"u8]);

    /// <summary>Ends the response and returns the emulator's answer.</summary>
    public async Task<string> EndAsync(string trailers = "")
    {
        await SendAsync($"0\r\n{trailers}\r\n");
        return await AnswerAsync();
    }

    public Task<string> FailAsync(string type, string error) => EndAsync(
        $"Lambda-Runtime-Function-Error-Type: {type}\r\nLambda-Runtime-Function-Error-Body: {Convert.ToBase64String(Encoding.UTF8.GetBytes(error))}\r\n");

    /// <summary>Sends what is no chunk, and waits for the answer.</summary>
    public async Task<string> BreakAsync()
    {
        await SendAsync("no chunk\r\n");
        return await AnswerAsync();
    }

    private Task SendAsync(string text) => SendAsync(Encoding.ASCII.GetBytes(text));

    public void Dispose() => _socket.Dispose();

    private async Task SendAsync(byte[] bytes)
    {
        for (var rest = bytes.AsMemory(); !rest.IsEmpty;)
            rest = rest[await _socket.SendAsync(rest, TestContext.Current.CancellationToken)..];
    }

    private async Task<string> AnswerAsync()
    {
        var answer = new StringBuilder();
        var buffer = new byte[1024];
        int read;
        while (!answer.ToString().EndsWith('}') && (read = await _socket.ReceiveAsync(buffer, TestContext.Current.CancellationToken)) > 0)
            answer.Append(Encoding.ASCII.GetString(buffer, 0, read));
        var text = answer.ToString();
        return text.Length == 0 ? "" : $"{text.Split(' ')[1]} {text[(text.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..]}";
    }
}
