using System.Net.Http.Headers;
using Xunit;

namespace Lambent.Emulator.Tests;

public sealed class MetadataTests
{
    private const int Timeout = 30_000;

    [Fact(Timeout = Timeout)]
    public async Task Who_has_the_token_learns_the_zone()
    {
        await using var bench = await Bench.StartAsync(new() { AvailabilityZoneId = "euc1-az2" });

        using var answer = await SendAsync(bench, HttpMethod.Get, bench.Emulator.Environment["AWS_LAMBDA_METADATA_TOKEN"]);

        Assert.Equal("""{"AvailabilityZoneID":"euc1-az2"}""", await answer.BodyAsync());
        Assert.Equal((200, "application/json"), ((int)answer.StatusCode, answer.Header("Content-Type")));
        Assert.Equal(["immutable", "max-age=43200", "private"], answer.Header("Cache-Control")!.Split(',', StringSplitOptions.TrimEntries).Order(StringComparer.Ordinal));
        Assert.Equal(bench.Emulator.Environment["AWS_LAMBDA_RUNTIME_API"], bench.Emulator.Environment["AWS_LAMBDA_METADATA_API"]);
    }

    [Fact(Timeout = Timeout)]
    public async Task Others_are_refused()
    {
        await using var bench = await Bench.StartAsync();

        Assert.Equal(401, (int)(await SendAsync(bench, HttpMethod.Get, null)).StatusCode);
        Assert.Equal(401, (int)(await SendAsync(bench, HttpMethod.Get, "guess")).StatusCode);
        Assert.Equal(405, (int)(await SendAsync(bench, HttpMethod.Post, bench.Emulator.Environment["AWS_LAMBDA_METADATA_TOKEN"])).StatusCode);
    }

    private static Task<HttpResponseMessage> SendAsync(Bench bench, HttpMethod method, string? token)
    {
        var request = new HttpRequestMessage(method, "/2026-01-15/metadata/execution-environment");
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return bench.Process.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
