using System.Net;
using System.Net.Sockets;
using Lambent;
using Lambent.Events;
using Microsoft.Extensions.Logging;

LambdaRuntime.Run<EventBridgeEvent, string>(Handle);

// A scheduled function that works until a test lets it end: it connects to the port in NIGHTLY_MEETING, and waits for a byte.
static async Task<string> Handle(EventBridgeEvent scheduled, LambdaContext context)
{
    context.Logger.LogInformation("The rule {Rule} has started this function", scheduled.Resources[0]);
    if (Environment.GetEnvironmentVariable("NIGHTLY_MEETING") is { } port)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, int.Parse(port, System.Globalization.CultureInfo.InvariantCulture));
        await client.GetStream().ReadExactlyAsync(new byte[1]);
    }

    return $"cleaned for {scheduled.Source}";
}
