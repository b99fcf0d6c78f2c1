using System.Net;
using System.Text.RegularExpressions;
using Lambent.Emulator;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Aot.Tests;

/// <summary>Both hosting models end to end: functions behind every gateway, and <c>dotnet run</c> on this machine.</summary>
public sealed partial class HostingModelTests(Functions functions)
{
    private const int Timeout = 600_000; // 'dotnet run' builds what is missing

    private static readonly LambdaGatewayKind[] Kinds = [.. Enum.GetValues<LambdaGatewayKind>().Where(kind => kind != LambdaGatewayKind.WebSocket)];

    public static TheoryData<string> HostingModels => ["MinimalApi", "WebApi"];

    private static CancellationToken Test => TestContext.Current.CancellationToken;

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(HostingModels))]
    public async Task A_function_answers_HTTP_behind_every_gateway(string example)
    {
        await using var emulator = await Lambda.StartAsync();
        await using var function = FunctionProcess.Start(functions.File(example), emulator);
        using var client = new HttpClient();
        foreach (var kind in Kinds)
        {
            await using var gateway = await emulator.StartGatewayAsync(new LambdaGatewayOptions { Kind = kind, Port = 0 }, Test);
            foreach (var (path, name) in ((string, string)[])[("Lambent", "Lambent"), ("Zo%C3%AB%20X", "Zoë X")])
            {
                using var answer = await client.GetAsync(new Uri(gateway.Uri, "/hello/" + path), Test);

                Assert.Equal($"{kind}: OK {{\"message\":\"Hello {name}\"}}", $"{kind}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync(Test)}");
                Assert.Equal("application/json; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
            }

            using var missing = await client.GetAsync(new Uri(gateway.Uri, "/nothing"), Test);
            Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        }
    }

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(HostingModels))]
    public async Task On_this_machine_dotnet_run_serves_on_Kestrel(string example)
    {
        string[] arguments = ["run", "--project", Repository.PathTo("examples/" + example), "--", "--urls", "http://127.0.0.1:0"];
        await using var server = LineProcess.Start("dotnet", arguments);
        var address = "";
        while (address.Length == 0)
        {
            var line = await server.ReadLineAsync(Test) ?? throw new InvalidOperationException("It ended without an address: " + server.Text);
            address = Address().Match(line).Value;
        }

        using var client = new HttpClient();
        Assert.Equal("{\"message\":\"Hello Lambent\"}", await client.GetStringAsync(new Uri(new Uri(address), "/hello/Lambent"), Test));
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
