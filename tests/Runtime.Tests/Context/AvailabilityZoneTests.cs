using Lambent.TestKit;
using Xunit;
using static Lambent.TestKit.ScriptedServer;

namespace Lambent.Tests.Context;

public sealed class AvailabilityZoneTests
{
    private const int Timeout = 60_000;
    private const string Zone = "HTTP/1.1 200 OK\r\nCache-Control: private, max-age=43200, immutable\r\nContent-Length: 33\r\n\r\n{\"AvailabilityZoneID\":\"use1-az1\"}";

    [Fact(Timeout = Timeout)]
    public async Task The_zone_is_requested_once_with_the_token_and_shared_by_all_invocations()
    {
        await using var server = new ScriptedServer(new Step(Zone, Segment: 1));
        using var runtime = Runtime(server.Address);

        var zones = await Task.WhenAll(
            Context(runtime).GetAvailabilityZoneIdAsync(TestContext.Current.CancellationToken).AsTask(),
            Context(runtime).GetAvailabilityZoneIdAsync(TestContext.Current.CancellationToken).AsTask());

        Assert.Equal("use1-az1, use1-az1", string.Join(", ", zones));
        Assert.Equal(
            [$"GET /2026-01-15/metadata/execution-environment HTTP/1.1\r\nHost: {server.Address}\r\nAuthorization: Bearer t0ken\r\nConnection: close\r\n\r\n"],
            server.Requests);
    }

    [Fact(Timeout = Timeout)]
    public async Task The_zone_is_requested_again_after_a_restore()
    {
        await using var server = new ScriptedServer(new Step(Zone, Close: true), new(Zone.Replace("az1", "az2", StringComparison.Ordinal), Close: true));
        using var runtime = Runtime(server.Address);

        Assert.Equal("use1-az1", await Context(runtime).GetAvailabilityZoneIdAsync(TestContext.Current.CancellationToken));
        runtime.Function.Refresh(runtime.Environment);
        Assert.Equal("use1-az2", await Context(runtime).GetAvailabilityZoneIdAsync(TestContext.Current.CancellationToken));
    }

    [Theory(Timeout = Timeout)]
    [InlineData("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n", "returned status 401: it does not accept the value of AWS_LAMBDA_METADATA_TOKEN.")]
    [InlineData("HTTP/1.1 500 Oh\r\nContent-Length: 0\r\n\r\n", "returned status 500.")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", "returned a response without 'AvailabilityZoneID'.")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n{", "returned a response that is not valid HTTP/1.1 or JSON.")]
    [InlineData("nonsense\r\n\r\n", "returned a response that is not valid HTTP/1.1 or JSON.")]
    public async Task A_failed_request_throws_with_the_reason_and_the_next_call_sends_a_new_request(string answer, string message)
    {
        await using var server = new ScriptedServer(new Step(answer, Close: true), new(Zone));
        using var runtime = Runtime(server.Address);
        var context = Context(runtime);

        var failure = await Assert.ThrowsAsync<IOException>(() => context.GetAvailabilityZoneIdAsync(TestContext.Current.CancellationToken).AsTask());

        Assert.Equal($"Lambda's metadata endpoint at '{server.Address}' {message}", failure.Message);
        Assert.Equal("use1-az1", await context.GetAvailabilityZoneIdAsync(TestContext.Current.CancellationToken));
    }

    [Fact(Timeout = Timeout)]
    public async Task The_zone_is_null_without_a_metadata_endpoint()
    {
        using var runtime = new TestRuntime("127.0.0.1:1");

        Assert.Null(await Context(runtime).GetAvailabilityZoneIdAsync(TestContext.Current.CancellationToken));
        Assert.Null(await new LambdaContext().GetAvailabilityZoneIdAsync(TestContext.Current.CancellationToken));
    }

    private static TestRuntime Runtime(string address) => new(
        "127.0.0.1:1", new Dictionary<string, string> { ["AWS_LAMBDA_METADATA_API"] = address, ["AWS_LAMBDA_METADATA_TOKEN"] = "t0ken" });

    private static LambdaContext Context(TestRuntime runtime) => new(runtime.Function, "1", null, null, 0, false);
}
