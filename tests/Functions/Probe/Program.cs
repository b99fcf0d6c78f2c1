using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Lambent;
using Microsoft.Extensions.Logging;

if (Environment.GetEnvironmentVariable("PROBE_HOOK") is { } said)
{
    LambdaShutdown.Timeout = TimeSpan.FromSeconds(1);
    LambdaShutdown.Register(_ => Console.WriteLine(said));
}

// What tests ask of a real process, by the value of _HANDLER. There is no handler without a name: another value is an init error.
var builder = LambdaRuntime.CreateBuilder();
if (Environment.GetEnvironmentVariable("_HANDLER") == "late")
    builder.Use(LateAnswers.Middleware).Map<int, string>(LateAnswers.HandleAsync, name: "late");
builder
    .OnInit(_ => Environment.GetEnvironmentVariable("PROBE_INIT") is { } reason ? throw new LambdaException("NoKey", reason) : default)
    .Map((string shop, LambdaContext context) =>
    {
        context.Logger.LogDebug("Below the level that is set by default.");
        context.Logger.LogInformation("Order {OrderId} came\nfrom {Shop}", 7, shop);
        context.Logger.LogWarning(new InvalidOperationException("Nothing is in stock."), "Order {OrderId} waits", 7);
        return context.RequestId;
    }, name: "log")
    .Map((string name) => Environment.GetEnvironmentVariable(name) ?? "(none)", name: "variable")
    .Map(async (int port) =>
    {
        // Answers when the test lets go of it, so that several processes can be at work at once.
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port);
        await client.GetStream().ReadExactlyAsync(new byte[1]);
        return Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
    }, name: "meet")
    .Run();
