using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Lambent.Emulator.Tests;

/// <summary>Real HTTP through a gateway to a function that is a script of the test.</summary>
public sealed class GatewayTests
{
    private const int Timeout = 60_000;

    public static TheoryData<LambdaGatewayKind> Kinds => [.. Enum.GetValues<LambdaGatewayKind>().Where(kind => kind != LambdaGatewayKind.WebSocket)];

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Kinds))]
    public async Task A_request_becomes_the_event_and_the_result_the_answer(LambdaGatewayKind kind)
    {
        await using var bench = await Bench.StartAsync();
        await using var gateway = await StartAsync(bench, kind);
        using var client = new HttpClient { BaseAddress = gateway.Uri };
        var runtime = bench.NewRuntime();

        var sending = client.PutAsync("/orders/a%2Fb?colour=red", new StringContent("hello", Encoding.UTF8, "text/plain"), TestContext.Current.CancellationToken);
        using var next = await runtime.NextAsync();
        using var sent = JsonDocument.Parse(await next.BodyAsync());
        await runtime.RespondAsync("""{"statusCode":201,"headers":{"Content-Type":"text/plain"},"multiValueHeaders":{"Content-Type":["text/plain"]},"body":"made"}""");

        using var answer = await sending;
        Assert.Equal("hello", sent.RootElement.GetProperty("body").GetString());
        var path = kind switch
        {
            LambdaGatewayKind.HttpApiV2 or LambdaGatewayKind.FunctionUrl => sent.RootElement.GetProperty("rawPath").GetString(),
            LambdaGatewayKind.VpcLatticeV1 => sent.RootElement.GetProperty("raw_path").GetString(),
            _ => sent.RootElement.GetProperty("path").GetString(),
        };
        Assert.Equal(kind == LambdaGatewayKind.HttpApiV2 ? "/orders/a/b" : "/orders/a%2Fb", path);
        Assert.Equal((201, "text/plain", "made"), ((int)answer.StatusCode, answer.Header("Content-Type"), await answer.BodyAsync()));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_function_URL_and_its_invocation_have_one_id_and_one_trace()
    {
        await using var bench = await Bench.StartAsync();
        await using var gateway = await StartAsync(bench, LambdaGatewayKind.FunctionUrl);
        using var client = new HttpClient { BaseAddress = gateway.Uri };
        var runtime = bench.NewRuntime();

        var sending = client.GetAsync("/", TestContext.Current.CancellationToken);
        using var next = await runtime.NextAsync();
        await runtime.RespondAsync("{}");

        using var answer = await sending;
        Assert.Equal(runtime.RequestId, answer.Header("x-amzn-RequestId"));
        Assert.StartsWith(answer.Header("X-Amzn-Trace-Id") + ";Parent=", next.Header("Lambda-Runtime-Trace-Id"), StringComparison.Ordinal);
    }

    [Theory(Timeout = Timeout)]
    [InlineData(LambdaGatewayKind.RestApi, "502 {\"message\": \"Internal server error\"}")]
    [InlineData(LambdaGatewayKind.HttpApiV2, "500 {\"message\":\"Internal Server Error\"}")]
    [InlineData(LambdaGatewayKind.FunctionUrl, "502 Internal Server Error")]
    [InlineData(LambdaGatewayKind.VpcLatticeV2, "502 Bad Gateway")]
    public async Task A_function_that_fails_is_the_source_s_error_and_the_fault_says_so(LambdaGatewayKind kind, string expected)
    {
        await using var bench = await Bench.StartAsync();
        await using var gateway = await StartAsync(bench, kind);
        using var client = new HttpClient { BaseAddress = gateway.Uri };
        var runtime = bench.NewRuntime();

        var sending = client.GetAsync("/", TestContext.Current.CancellationToken);
        using var next = await runtime.NextAsync();
        await runtime.FailAsync();

        using var answer = await sending;
        Assert.Equal(expected, $"{(int)answer.StatusCode} {await answer.BodyAsync()}");
        Assert.StartsWith("The function failed: ", answer.Header("X-Lambent-Fault"), StringComparison.Ordinal);
    }

    [Theory(Timeout = Timeout)]
    [InlineData(LambdaGatewayKind.Alb, 1024 * 1024 + 1, "413 text/html")]
    [InlineData(LambdaGatewayKind.RestApi, 6 * 1024 * 1024 + 1, "413 application/json")]
    [InlineData(LambdaGatewayKind.HttpApiV2, 6 * 1024 * 1024 - 10, "413 application/json")]
    public async Task A_request_over_the_limit_reaches_no_function(LambdaGatewayKind kind, int length, string expected)
    {
        await using var bench = await Bench.StartAsync();
        await using var gateway = await StartAsync(bench, kind);
        using var client = new HttpClient { BaseAddress = gateway.Uri };

        using var answer = await client.PostAsync("/", new StringContent(new string('x', length)), TestContext.Current.CancellationToken);

        Assert.Equal(expected, $"{(int)answer.StatusCode} {answer.Header("Content-Type")}");
        Assert.Equal(0, bench.Emulator.InProgress);
    }

    [Theory(Timeout = Timeout)]
    [InlineData(LambdaGatewayKind.RestApi, "403 {\"message\":\"Missing Authentication Token\"}")]
    [InlineData(LambdaGatewayKind.HttpApiV2, "404 {\"message\":\"Not Found\"}")]
    public async Task A_path_that_no_route_takes_is_the_source_s_answer(LambdaGatewayKind kind, string expected)
    {
        await using var bench = await Bench.StartAsync();
        await using var gateway = await bench.Emulator.StartGatewayAsync(
            new LambdaGatewayOptions { Kind = kind, Port = 0, Settings = new() { Route = "/orders/{id}" } }, TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = gateway.Uri };

        Assert.Equal(expected, await client.GetAsync("/elsewhere", TestContext.Current.CancellationToken).SummaryAsync());
    }

    [Fact(Timeout = Timeout)] // recorded
    public async Task A_path_that_an_HTTP_API_cannot_decode_reaches_no_function()
    {
        await using var bench = await Bench.StartAsync();
        await using var gateway = await StartAsync(bench, LambdaGatewayKind.HttpApiV2);
        using var client = new HttpClient { BaseAddress = gateway.Uri };

        using var answer = await client.GetAsync("/capture/percent%25done", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("The path '/capture/percent%25done' has a percent sign that stands for no character.", answer.Header("X-Lambent-Fault"));
        Assert.Equal(0, bench.Emulator.InProgress);
    }

    [Fact(Timeout = Timeout)]
    public async Task HEAD_has_the_length_and_no_body()
    {
        await using var bench = await Bench.StartAsync();
        await using var gateway = await StartAsync(bench, LambdaGatewayKind.HttpApiV2);
        using var client = new HttpClient { BaseAddress = gateway.Uri };
        var runtime = bench.NewRuntime();
        using var request = new HttpRequestMessage(HttpMethod.Head, "/");

        var sending = client.SendAsync(request, TestContext.Current.CancellationToken);
        using var next = await runtime.NextAsync();
        await runtime.RespondAsync("""{"statusCode":200,"body":"hello"}""");

        using var answer = await sending;
        Assert.Equal((5L, ""), (answer.Content.Headers.ContentLength, await answer.BodyAsync()));
    }

    [Theory(Timeout = Timeout)]
    [InlineData("Host", "evil.example")]
    [InlineData("Origin", "https://evil.example")]
    public async Task What_a_web_page_could_send_is_refused(string name, string value)
    {
        await using var bench = await Bench.StartAsync();
        await using var gateway = await StartAsync(bench, LambdaGatewayKind.FunctionUrl);
        using var client = new HttpClient { BaseAddress = gateway.Uri };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.TryAddWithoutValidation(name, value);

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(0, bench.Emulator.InProgress);
    }

    [Fact(Timeout = Timeout)]
    public async Task It_starts_with_the_emulator_and_ends_with_it()
    {
        Uri uri;
        await using (var bench = await Bench.StartAsync(new() { Gateway = new() { Kind = LambdaGatewayKind.RestApi, Port = 0 } }))
        {
            uri = bench.Emulator.Gateway!.Uri;
            using var client = new TcpClient();
            await client.ConnectAsync(uri.Host, uri.Port, TestContext.Current.CancellationToken);
        }

        using var late = new TcpClient();
        await Assert.ThrowsAsync<SocketException>(async () => await late.ConnectAsync(uri.Host, uri.Port, TestContext.Current.CancellationToken));
    }

    [Fact(Timeout = Timeout)]
    public async Task Options_that_cannot_be_are_named()
    {
        await using var bench = await Bench.StartAsync();

        Assert.StartsWith("LambdaGatewayOptions.RouteSelectionExpression is '$context.routeKey'.", await RefusalAsync(bench, new() { Kind = LambdaGatewayKind.WebSocket, RouteSelectionExpression = "$context.routeKey" }), StringComparison.Ordinal);
        Assert.StartsWith("LambdaGatewayOptions.Stream is true, but an Application Load Balancer cannot stream.", await RefusalAsync(bench, new() { Kind = LambdaGatewayKind.Alb, Stream = true }), StringComparison.Ordinal);
        Assert.StartsWith("LambdaGatewayOptions.Host is '0.0.0.0'", await RefusalAsync(bench, new() { Host = "0.0.0.0" }), StringComparison.Ordinal);
        Assert.Contains("set LAMBENT_GATEWAY_PORT", await RefusalAsync(bench, new() { Port = bench.Emulator.Uri.Port }), StringComparison.Ordinal);
    }

    [Fact]
    public void Variables_start_one()
    {
        var variables = new Dictionary<string, string> { ["LAMBENT_GATEWAY"] = "restapi", ["LAMBENT_GATEWAY_PORT"] = "7081", ["LAMBENT_HTTP_STREAMING"] = "All" };

        var gateway = LambdaEmulatorOptions.FromEnvironment(variables.GetValueOrDefault).Gateway;
        variables["LAMBENT_GATEWAY"] = "7";
        var error = Assert.Throws<LambdaEmulatorException>(() => LambdaEmulatorOptions.FromEnvironment(variables.GetValueOrDefault));

        Assert.Equal(new LambdaGatewayOptions { Kind = LambdaGatewayKind.RestApi, Port = 7081, Stream = true, Settings = gateway!.Settings }, gateway);
        Assert.StartsWith("LAMBENT_GATEWAY is '7', which is none of RestApi, HttpApiV1, ", error.Message, StringComparison.Ordinal);
        Assert.Null(LambdaEmulatorOptions.FromEnvironment(_ => null).Gateway);
    }

    private static Task<LambdaGateway> StartAsync(Bench bench, LambdaGatewayKind kind) =>
        bench.Emulator.StartGatewayAsync(new LambdaGatewayOptions { Kind = kind, Port = 0 }, TestContext.Current.CancellationToken);

    private static async Task<string> RefusalAsync(Bench bench, LambdaGatewayOptions options) =>
        (await Assert.ThrowsAsync<LambdaEmulatorException>(() => bench.Emulator.StartGatewayAsync(options, TestContext.Current.CancellationToken))).Message;
}
