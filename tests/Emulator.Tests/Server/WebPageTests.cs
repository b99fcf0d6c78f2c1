using Xunit;

namespace Lambent.Emulator.Tests;

/// <summary>What a web page makes a browser send. Browsers say in <c>Sec-Fetch-…</c> headers, which no page can set or leave out, where a request comes from.</summary>
public sealed class WebPageTests
{
    private const int Timeout = 30_000;

    private static readonly (string Method, string Path)[] OfProcesses =
    [
        ("GET", "/2018-06-01/ping"),
        ("GET", "/2018-06-01/runtime/invocation/next"),
        ("POST", "/2018-06-01/runtime/invocation/1/response"),
        ("POST", "/2018-06-01/runtime/invocation/1/error"),
        ("POST", "/2018-06-01/runtime/init/error"),
        ("GET", "/2018-06-01/runtime/restore/next"),
        ("POST", "/2018-06-01/runtime/restore/error"),
        ("POST", "/2020-01-01/extension/register"),
        ("GET", "/2020-01-01/extension/event/next"),
        ("POST", "/2020-01-01/extension/init/error"),
        ("POST", "/2020-01-01/extension/exit/error"),
        ("PUT", "/2022-07-01/telemetry"),
        ("PUT", "/2020-08-15/logs"),
        ("GET", "/2026-01-15/metadata/execution-environment"),
        ("GET", "/2018-06-01/%72untime/invocation/next"),
        ("GET", "/2018-06-01/RUNTIME/invocation/next"),
    ];

    private static readonly (string Method, string Path)[] OfCallers =
    [
        ("POST", "/invoke"),
        ("POST", "/2015-03-31/functions/function/invocations"),
        ("POST", "/2021-11-15/functions/function/response-streaming-invocations"),
        ("GET", "/2015-03-31/functions"),
        ("GET", "/"),
    ];

    [Theory(Timeout = Timeout)]
    [InlineData("cross-site")]
    [InlineData("same-site")] // another port of this machine
    [InlineData("none, cross-site")]
    [InlineData("new-value")]
    public async Task A_page_of_another_site_is_refused_at_every_endpoint(string site)
    {
        await using var bench = await Bench.StartAsync(new() { Function = new() { InitializationType = LambdaInitializationType.SnapStart } });

        foreach (var (method, path) in OfCallers)
            Assert.StartsWith($"403 {{\"errorMessage\":\"The Sec-Fetch-Site header is '{site}', so a page of another site caused the request.", await SendAsync(bench, method, path, ("Sec-Fetch-Site", site)), StringComparison.Ordinal);
        foreach (var (method, path) in OfProcesses)
            Assert.StartsWith("403 {\"errorMessage\":\"The ", await SendAsync(bench, method, path, ("Sec-Fetch-Site", site)), StringComparison.Ordinal);
        Assert.Equal(0, bench.Emulator.InProgress);
    }

    [Theory(Timeout = Timeout)]
    [InlineData("Sec-Fetch-Site", "none")]
    [InlineData("Sec-Fetch-Site", "same-origin")]
    [InlineData("Sec-Fetch-Dest", "image")]
    [InlineData("Sec-Fetch-User", "?1")]
    [InlineData("sec-fetch-storage-access", "none")]
    public async Task A_browser_is_refused_where_only_processes_call(string name, string value)
    {
        await using var bench = await Bench.StartAsync(new() { Function = new() { InitializationType = LambdaInitializationType.SnapStart } });

        foreach (var (method, path) in OfProcesses)
            Assert.StartsWith($"403 {{\"errorMessage\":\"The request has the header '{name}', so a browser sent it.", await SendAsync(bench, method, path, (name, value)), StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task The_fetch_of_Node_is_no_browser()
    {
        await using var bench = await Bench.StartAsync();

        Assert.Equal("200 pong", await SendAsync(bench, "GET", "/2018-06-01/ping", ("Sec-Fetch-Mode", "cors"), ("Accept-Language", "*")));
    }

    [Theory(Timeout = Timeout)]
    [InlineData("none")] // typed into the address bar
    [InlineData("same-origin")]
    public async Task A_page_of_the_emulator_itself_may_invoke(string site)
    {
        await using var bench = await Bench.StartAsync();
        var runtime = bench.NewRuntime();

        var invoking = SendAsync(bench, "POST", "/invoke", ("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", "cors"), ("Sec-Fetch-Dest", "empty"));
        using var next = await runtime.NextAsync();
        await runtime.RespondAsync();

        Assert.Equal("200 \"done\"", await invoking);
        Assert.StartsWith("404 ", await SendAsync(bench, "GET", "/", ("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", "navigate")), StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task An_image_of_a_page_does_not_take_an_event_that_waits()
    {
        await using var bench = await Bench.StartAsync();
        var invoking = bench.InvokeAsync("\"waits\"").SummaryAsync();
        await bench.UntilInProgressAsync(1);

        var refused = await SendAsync(
            bench, "GET", "/2018-06-01/runtime/invocation/next", ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "no-cors"), ("Sec-Fetch-Dest", "image"), ("Referer", "https://evil.example/"));

        Assert.StartsWith("403 ", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("waits", refused, StringComparison.Ordinal);
        var runtime = bench.NewRuntime();
        using var next = await runtime.NextAsync();
        Assert.Equal("\"waits\"", await next.BodyAsync());
        await runtime.RespondAsync();
        Assert.Equal("200 \"done\"", await invoking);
    }

    [Theory(Timeout = Timeout)]
    [InlineData("GET", "cross-site", "no-cors", "image")]
    [InlineData("GET", "cross-site", "no-cors", "script")]
    [InlineData("GET", "cross-site", "navigate", "iframe")]
    [InlineData("POST", "cross-site", "navigate", "document")]
    [InlineData("GET", "new-value", "cors", "empty")]
    public async Task A_gateway_refuses_what_a_page_of_another_machine_can_cause_without_an_Origin(string method, string site, string mode, string destination)
    {
        await using var bench = await Bench.StartAsync();
        await using var gateway = await GatewayAsync(bench);

        var refused = await GatewaySendAsync(gateway, method, [("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", mode), ("Sec-Fetch-Dest", destination)]);

        Assert.StartsWith($"403 {{\"errorMessage\":\"The Sec-Fetch-Site header is '{site}' and there is no Origin header, so a page of another site may have caused the request.", refused, StringComparison.Ordinal);
        Assert.Equal(0, bench.Emulator.InProgress);
    }

    [Theory(Timeout = Timeout)]
    [InlineData("GET", "none", "navigate", "document", null)]
    [InlineData("GET", "same-origin", "no-cors", "image", null)]
    [InlineData("GET", "same-site", "no-cors", "image", null)] // another port of this machine
    [InlineData("PUT", "same-site", "cors", "empty", "http://localhost:5173")]
    [InlineData("OPTIONS", "cross-site", "cors", "empty", "http://localhost:5173")] // the gateway is at 127.0.0.1
    [InlineData("POST", "cross-site", "cors", "empty", "http://app.localhost:5173")]
    [InlineData("GET", "cross-site", "navigate", "document", null)] // a link, or the redirect of a sign-in page
    public async Task A_gateway_serves_pages_of_this_machine_and_links_of_any(string method, string site, string mode, string destination, string? origin)
    {
        await using var bench = await Bench.StartAsync();
        await using var gateway = await GatewayAsync(bench);
        var runtime = bench.NewRuntime();

        var sending = GatewaySendAsync(gateway, method, [("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", mode), ("Sec-Fetch-Dest", destination), .. origin is null ? [] : new[] { ("Origin", origin) }]);
        var next = runtime.NextAsync();
        if (await Task.WhenAny(sending, next) == sending)
            Assert.Fail(await sending);
        (await next).Dispose();
        await runtime.RespondAsync("""{"statusCode":200,"body":"served"}""");

        Assert.Equal("200 served", await sending);
    }

    private static Task<LambdaGateway> GatewayAsync(Bench bench) => bench.Emulator.StartGatewayAsync(new LambdaGatewayOptions { Port = 0 }, TestContext.Current.CancellationToken);

    private static async Task<string> GatewaySendAsync(LambdaGateway gateway, string method, (string Name, string Value)[] headers)
    {
        using var client = new HttpClient { BaseAddress = gateway.Uri };
        return await client.SendAsync(Bench.Request(new HttpMethod(method), "/", null, headers), TestContext.Current.CancellationToken).SummaryAsync();
    }

    private static Task<string> SendAsync(Bench bench, string method, string path, params (string Name, string Value)[] headers) =>
        (OfProcesses.Contains((method, path)) ? bench.Process : bench.Caller).SendAsync(Bench.Request(new HttpMethod(method), path, method == "GET" ? null : "{}"u8.ToArray(), headers), TestContext.Current.CancellationToken).SummaryAsync();
}
