using System.Net;
using System.Net.Sockets;
using Xunit;

namespace Lambent.Emulator.Tests;

public sealed class LoopbackTests
{
    private const int Timeout = 30_000;

    [Theory(Timeout = Timeout)]
    [InlineData("Host", "evil.example")]
    [InlineData("Host", "192.168.1.10:7000")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    public async Task What_a_web_page_could_send_is_refused(string header, string value)
    {
        await using var bench = await Bench.StartAsync();

        var refused = await bench.Caller.SendAsync(Bench.Request(HttpMethod.Post, "/invoke", "{}"u8.ToArray(), [(header, value)]), TestContext.Current.CancellationToken).SummaryAsync();

        Assert.StartsWith($$"""403 {"errorMessage":"The {{header}} header is '{{value}}'""", refused, StringComparison.Ordinal);
    }

    [Theory(Timeout = Timeout)]
    [InlineData("Host", "localhost:1234")]
    [InlineData("Host", "[::1]:7000")]
    [InlineData("Host", "lambda.localhost")]
    [InlineData("Origin", "http://localhost:5173")]
    public async Task This_machine_may_call(string header, string value)
    {
        await using var bench = await Bench.StartAsync();

        Assert.Equal("200 pong", await bench.Process.SendAsync(Bench.Request(HttpMethod.Get, "/2018-06-01/ping", null, [(header, value)]), TestContext.Current.CancellationToken).SummaryAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task A_taken_port_names_the_variable_to_change()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var error = await Assert.ThrowsAsync<LambdaEmulatorException>(() => LambdaEmulator.StartAsync(new() { Port = port }, TestContext.Current.CancellationToken));

        Assert.Equal(
            $"The emulator cannot listen on 127.0.0.1:{port}: the port is taken, perhaps by another function. Stop that program, or set LOCAL_LAMBDA_PORT (in code, LambdaEmulatorOptions.Port) to another port, or to 0 for any that is free.",
            error.Message);
    }

    [Fact(Timeout = Timeout)]
    public async Task An_unknown_path_says_where_to_send_events()
    {
        await using var bench = await Bench.StartAsync();

        var answer = await bench.Caller.GetAsync("/", TestContext.Current.CancellationToken).SummaryAsync();

        Assert.StartsWith("404 {\"errorMessage\":\"There is nothing at 'GET /'. Send an event with 'POST /invoke'", answer, StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task The_bare_path_takes_POST_only()
    {
        await using var bench = await Bench.StartAsync();

        Assert.Equal("405 ", await bench.Caller.GetAsync("/invoke", TestContext.Current.CancellationToken).SummaryAsync());
    }
}
