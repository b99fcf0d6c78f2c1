using System.Net.Sockets;
using System.Text;
using Xunit;

namespace Lambent.Emulator.Tests;

public sealed class IdleConnectionTests
{
    [Fact(Timeout = 30_000)]
    public async Task A_connection_that_is_silent_for_seconds_stays_open()
    {
        await using var bench = await Bench.StartAsync();
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(bench.Environment.Uri.Host, bench.Environment.Uri.Port, TestContext.Current.CancellationToken);
        var buffer = new byte[1024];
        var answer = socket.ReceiveAsync(buffer, TestContext.Current.CancellationToken).AsTask();

        // The server looks at its connections once a second.
        await Task.WhenAny(answer, Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken));
        Assert.False(answer.IsCompleted, "closed");
        await socket.SendAsync("GET /2018-06-01/ping HTTP/1.1\r\nHost: localhost\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);

        Assert.StartsWith("HTTP/1.1 200 OK", Encoding.ASCII.GetString(buffer, 0, await answer), StringComparison.Ordinal);
    }
}
