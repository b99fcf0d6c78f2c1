using Xunit;

namespace Lambent.Emulator.Tests;

/// <summary>APIs with several functions, their time limits and their CORS configuration.</summary>
public sealed class GatewayRoutesTests
{
    private const int Timeout = 30_000;
    private static readonly LambdaGatewayRoute[] Routes =
    [
        new("$default", "function"), new("ANY /orders/{id}", "orders"), new("GET /orders/{id}", "reader"), new("/orders/new", "orders"), new("GET /files/{proxy+}", "reader"),
    ];

    [Theory(Timeout = Timeout)]
    [InlineData("GET", "/orders/17", "reader", "GET /orders/{id}")]
    [InlineData("POST", "/orders/17", "orders", "ANY /orders/{id}")]
    [InlineData("GET", "/orders/new", "orders", "GET /orders/new")]
    [InlineData("GET", "/files/a/b.txt", "reader", "GET /files/{proxy+}")]
    [InlineData("DELETE", "/files/a/b.txt", "function", "$default")]
    [InlineData("GET", "/", "function", "$default")]
    public async Task The_most_specific_route_gets_the_request(string method, string path, string name, string routeKey)
    {
        await using var bench = await Bench.StartAsync();
        await bench.Emulator.AddFunctionAsync(new() { Name = "orders" }, Test);
        await bench.Emulator.AddFunctionAsync(new() { Name = "reader" }, Test);
        await using var gateway = await bench.Emulator.StartGatewayAsync(new() { Kind = LambdaGatewayKind.HttpApiV2, Port = 0, Routes = Routes }, Test);
        using var client = new HttpClient { BaseAddress = gateway.Uri };
        using var process = new HttpClient { BaseAddress = bench.Emulator.Functions.Single(function => function.Name == name).Attached.Uri };
        var runtime = new TestRuntime(process);

        var sending = client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path), Test).SummaryAsync();
        var received = await (await runtime.NextAsync()).BodyAsync();
        await runtime.RespondAsync("\"here\"");

        Assert.Equal("200 here", await sending);
        Assert.Contains($"\"routeKey\":\"{routeKey}\"", received, StringComparison.Ordinal);
    }

    [Theory(Timeout = Timeout)]
    [InlineData(LambdaGatewayKind.HttpApiV2, """404 {"message":"Not Found"}""")]
    [InlineData(LambdaGatewayKind.RestApi, """403 {"message":"Missing Authentication Token"}""")]
    public async Task A_request_without_a_route_gets_the_error_of_the_gateway(LambdaGatewayKind kind, string error)
    {
        await using var bench = await Bench.StartAsync();
        await using var gateway = await bench.Emulator.StartGatewayAsync(new() { Kind = kind, Port = 0, Routes = [new("GET /orders", "function")] }, Test);
        using var client = new HttpClient { BaseAddress = gateway.Uri };

        using var answer = await client.PostAsync("/orders", null, Test);

        Assert.Equal(error, $"{(int)answer.StatusCode} {await answer.BodyAsync()}");
        Assert.Equal("No route takes 'POST /orders'. The routes are 'GET /orders'.", answer.Header("X-Lambent-Fault"));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_route_to_a_function_that_does_not_exist_is_named()
    {
        await using var bench = await Bench.StartAsync();
        await using var gateway = await bench.Emulator.StartGatewayAsync(new() { Kind = LambdaGatewayKind.HttpApiV2, Port = 0, Routes = [new("$default", "none")] }, Test);
        using var client = new HttpClient { BaseAddress = gateway.Uri };

        using var answer = await client.GetAsync("/", Test);

        Assert.Equal("500 {\"message\":\"Internal Server Error\"}", $"{(int)answer.StatusCode} {await answer.BodyAsync()}");
        Assert.Equal("The emulator has no function 'none'. It has 'function'.", answer.Header("X-Lambent-Fault"));
    }

    [Theory(Timeout = Timeout)]
    [InlineData(LambdaGatewayKind.HttpApiV2, 30, """503 {"message":"Service Unavailable"}""")]
    [InlineData(LambdaGatewayKind.RestApi, 29, """504 {"message": "Endpoint request timed out"}""")]
    public async Task The_gateway_stops_waiting_and_the_function_goes_on(LambdaGatewayKind kind, int seconds, string error)
    {
        await using var bench = await Bench.StartAsync();
        await using var gateway = await bench.Emulator.StartGatewayAsync(new() { Kind = kind, Port = 0 }, Test);
        using var client = new HttpClient { BaseAddress = gateway.Uri };
        var runtime = bench.NewRuntime();
        var sending = client.GetAsync("/slow", Test).SummaryAsync();
        await runtime.NextAsync();
        bench.Time.Advance(TimeSpan.FromSeconds(seconds) - TimeSpan.FromMilliseconds(1));
        Assert.False(sending.IsCompleted);

        bench.Time.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Equal(error, await sending);
        Assert.Equal("""202 {"status":"OK"}""", await runtime.RespondAsync().SummaryAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task A_gateway_can_belong_to_another_function_and_have_no_limit()
    {
        await using var bench = await Bench.StartAsync();
        var orders = await bench.Emulator.AddFunctionAsync(new() { Name = "orders" }, Test);
        await using var gateway = await bench.Emulator.StartGatewayAsync(
            new() { Kind = LambdaGatewayKind.HttpApiV2, Port = 0, FunctionName = "orders", IntegrationTimeout = System.Threading.Timeout.InfiniteTimeSpan }, Test);
        using var client = new HttpClient { BaseAddress = gateway.Uri };
        using var process = new HttpClient { BaseAddress = orders.Attached.Uri };
        var runtime = new TestRuntime(process);
        var sending = client.GetAsync("/", Test).SummaryAsync();
        await runtime.NextAsync();

        bench.Time.Advance(TimeSpan.FromMinutes(2));
        await runtime.RespondAsync("\"here\"");

        Assert.Equal("200 here", await sending);
    }

    [Theory(Timeout = Timeout)]
    [InlineData(LambdaGatewayKind.FunctionUrl, 200)]
    [InlineData(LambdaGatewayKind.HttpApiV2, 204)]
    public async Task The_gateway_answers_preflight_requests_and_adds_headers_to_responses(LambdaGatewayKind kind, int status)
    {
        await using var bench = await Bench.StartAsync();
        await using var gateway = await bench.Emulator.StartGatewayAsync(
            new()
            {
                Kind = kind,
                Port = 0,
                Cors = new() { AllowOrigins = ["http://localhost:5173"], AllowMethods = ["GET", "PUT"], AllowHeaders = ["x-token"], ExposeHeaders = ["x-total"], AllowCredentials = true, MaxAge = TimeSpan.FromHours(1) },
            },
            Test);
        using var client = new HttpClient { BaseAddress = gateway.Uri };
        var runtime = bench.NewRuntime();

        using var preflight = await client.SendAsync(Bench.Request(HttpMethod.Options, "/", null, [("Origin", "http://localhost:5173"), ("Access-Control-Request-Method", "PUT")]), Test);
        using var stranger = await client.SendAsync(Bench.Request(HttpMethod.Options, "/", null, [("Origin", "http://localhost:1"), ("Access-Control-Request-Method", "PUT")]), Test);
        var sending = client.SendAsync(Bench.Request(HttpMethod.Get, "/", null, [("Origin", "http://localhost:5173")]), Test);
        await runtime.NextAsync();
        await runtime.RespondAsync("""{"statusCode":200,"headers":{"Access-Control-Allow-Origin":"*"}}""");
        using var answer = await sending;

        Assert.Equal(status, (int)preflight.StatusCode);
        Assert.Equal(("http://localhost:5173", "GET,PUT", "x-token", "3600", "true", "Origin"), (
            preflight.Header("Access-Control-Allow-Origin"), preflight.Header("Access-Control-Allow-Methods"), preflight.Header("Access-Control-Allow-Headers"),
            preflight.Header("Access-Control-Max-Age"), preflight.Header("Access-Control-Allow-Credentials"), preflight.Header("Vary")));
        Assert.Null(stranger.Header("Access-Control-Allow-Origin"));
        Assert.Equal(("http://localhost:5173", "x-total"), (answer.Header("Access-Control-Allow-Origin"), answer.Header("Access-Control-Expose-Headers")));
    }

    [Fact(Timeout = Timeout)]
    public async Task Options_that_a_gateway_does_not_have_are_refused()
    {
        await using var bench = await Bench.StartAsync();

        Assert.StartsWith("LambdaGatewayOptions.Routes are set, but an Application Load Balancer has no routes.", await RefusalAsync(bench, new() { Kind = LambdaGatewayKind.Alb, Routes = Routes }), StringComparison.Ordinal);
        Assert.StartsWith("LambdaGatewayOptions.Cors is set, but API Gateway (REST API) has no CORS configuration.", await RefusalAsync(bench, new() { Kind = LambdaGatewayKind.RestApi, Cors = new() }), StringComparison.Ordinal);
        Assert.StartsWith("LambdaGatewayOptions.IntegrationTimeout is 00:00:00,", await RefusalAsync(bench, new() { IntegrationTimeout = TimeSpan.Zero }), StringComparison.Ordinal);
    }

    private static CancellationToken Test => TestContext.Current.CancellationToken;

    private static async Task<string> RefusalAsync(Bench bench, LambdaGatewayOptions options) =>
        (await Assert.ThrowsAsync<LambdaEmulatorException>(() => bench.Emulator.StartGatewayAsync(options with { Port = 0 }, Test))).Message;
}
