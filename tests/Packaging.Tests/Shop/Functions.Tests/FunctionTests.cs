using Lambent.Emulator;
using Lambent.Testing;
using Xunit;

namespace Functions.Tests;

public sealed class FunctionTests
{
    [Fact]
    public void Both_functions_and_the_library_can_be_called()
    {
        Assert.Equal("cba", Managed.Reverse.Handle("abc"));
        Assert.Equal("CBA", Native.Shout.Handle("abc"));
        Assert.Equal("cba", Library.Words.Reverse("abc"));
    }

    [Fact]
    public async Task The_emulator_starts()
    {
        await using var emulator = await LambdaEmulator.StartAsync(new LambdaEmulatorOptions { Port = 0 }, TestContext.Current.CancellationToken);

        Assert.Contains("AWS_LAMBDA_RUNTIME_API", emulator.Environment.Keys);
    }

    [Fact]
    public async Task A_request_becomes_an_event()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example/orders/17");

        var payload = await HttpGateway.CreateEventAsync(request, LambdaGatewayKind.HttpApiV2, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Contains("/orders/17", System.Text.Encoding.UTF8.GetString(payload), StringComparison.Ordinal);
    }
}
