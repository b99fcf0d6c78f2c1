using Xunit;

namespace Lambent.Emulator.Tests;

public sealed class RegisterTests
{
    private const int Timeout = 30_000;
    private const string Invoke = """{"events":["INVOKE"]}""";

    [Fact(Timeout = Timeout)]
    public async Task An_extension_hears_what_it_extends()
    {
        await using var bench = await Bench.StartAsync(new() { Function = new() { Name = "orders", Handler = "Orders::Handle" } });
        var plain = bench.NewExtension();
        var curious = bench.NewExtension();

        Assert.Equal("""200 {"functionName":"orders","functionVersion":"$LATEST","handler":"Orders::Handle"}""", await plain.RegisterAsync("plain", Invoke).SummaryAsync());
        Assert.Equal(
            """200 {"functionName":"orders","functionVersion":"$LATEST","handler":"Orders::Handle","accountId":"123456789012"}""",
            await curious.RegisterAsync("curious", """{"events":[]}""", ("Lambda-Extension-Accept-Feature", "other, accountId")).SummaryAsync());
        Assert.True(Guid.TryParse(plain.Id, out _));
        Assert.NotEqual(plain.Id, curious.Id);
    }

    [Theory(Timeout = Timeout)]
    [InlineData("", Invoke, 403, "Extension.InvalidExtensionName", "Empty extension name")]
    [InlineData("one", "{", 400, "InvalidRequestFormat", "The body is not an object with an array 'events'.")]
    [InlineData("one", """{"events":"INVOKE"}""", 400, "InvalidRequestFormat", "The body is not an object with an array 'events'.")]
    [InlineData("one", """{"events":["invoke"]}""", 403, "Extension.InvalidEventType", "invoke: there is no such event")]
    [InlineData("one", """{"events":["SHUTDOWN"]}""", 403, "Extension.InvalidEventType", "SHUTDOWN: not for internal extensions")]
    public async Task What_cannot_register_is_told_why(string name, string body, int status, string type, string message)
    {
        await using var bench = await Bench.StartAsync();

        Assert.Equal($$"""{{status}} {"errorMessage":"{{message}}","errorType":"{{type}}"}""", await bench.NewExtension().RegisterAsync(name, body).SummaryAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task A_name_registers_once_and_ten_names_at_most()
    {
        await using var bench = await Bench.StartAsync();
        for (var i = 0; i < 10; i++)
            Assert.StartsWith("200 ", await bench.NewExtension().RegisterAsync($"extension{i}", Invoke).SummaryAsync(), StringComparison.Ordinal);

        Assert.Equal(
            """403 {"errorMessage":"Extension with this name already registered","errorType":"Extension.InvalidExtensionState"}""",
            await bench.NewExtension().RegisterAsync("extension3", Invoke).SummaryAsync());
        Assert.Equal(
            """403 {"errorMessage":"Extension limit (10) reached","errorType":"Extension.TooManyExtensions"}""",
            await bench.NewExtension().RegisterAsync("eleventh", Invoke).SummaryAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task The_first_next_of_the_runtime_closes_the_registration()
    {
        await using var bench = await Bench.StartAsync();
        var invocation = bench.InvokeAsync();
        var runtime = bench.NewRuntime();
        await runtime.NextAsync();

        Assert.Equal(
            """403 {"errorMessage":"Extension registration closed already","errorType":"Extension.RegistrationClosed"}""",
            await bench.NewExtension().RegisterAsync("late", Invoke).SummaryAsync());
        await runtime.RespondAsync();
        await invocation;
    }

    [Fact(Timeout = Timeout)]
    public async Task Only_external_extensions_hear_of_shutdown()
    {
        await using var bench = await Bench.StartAsync();
        await bench.AttachEnvironmentAsync("outside");

        Assert.StartsWith("200 ", await bench.NewExtension().RegisterAsync("outside", """{"events":["INVOKE","SHUTDOWN"]}""").SummaryAsync(), StringComparison.Ordinal);
        Assert.Equal(
            """403 {"errorMessage":"State transition from Registered to Registered failed for extension outside. Error: State transition is not allowed","errorType":"Extension.InvalidExtensionState"}""",
            await bench.NewExtension().RegisterAsync("outside", Invoke).SummaryAsync());
    }

    [Theory(Timeout = Timeout)]
    [InlineData(null, "Extension.MissingExtensionIdentifier", "Missing Lambda-Extension-Identifier header")]
    [InlineData("me", "Extension.InvalidExtensionIdentifier", "Invalid Lambda-Extension-Identifier")]
    [InlineData("c6f5a2e8-7a1c-4f6a-9a52-0b8f6f0f9a11", "Extension.UnknownExtensionIdentifier", "Unknown extension c6f5a2e8-7a1c-4f6a-9a52-0b8f6f0f9a11")]
    public async Task Every_other_call_needs_the_identifier(string? id, string type, string message)
    {
        await using var bench = await Bench.StartAsync();
        var extension = bench.NewExtension();
        extension.Id = id;
        var refused = $$"""403 {"errorMessage":"{{message}}","errorType":"{{type}}"}""";

        Assert.Equal(refused, await extension.NextAsync().SummaryAsync());
        Assert.Equal(refused, await extension.FailAsync("init/error").SummaryAsync());
        Assert.Equal(refused, await extension.FailAsync("exit/error").SummaryAsync());
    }
}
