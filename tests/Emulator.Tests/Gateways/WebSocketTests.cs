using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Lambent.Emulator.Tests;

/// <summary>A WebSocket API with real client sockets.</summary>
public sealed class WebSocketTests
{
    private const int Timeout = 30_000;
    private const string Accepted = """{"statusCode":200}""";

    [Fact(Timeout = Timeout)]
    public async Task A_client_connects_sends_messages_and_disconnects()
    {
        await using var bench = await Bench.StartAsync();
        await using var gateway = await StartAsync(bench, new());
        var runtime = bench.NewRuntime();
        using var client = new ClientWebSocket();
        client.Options.AddSubProtocol("lantern.v1");
        client.Options.SetRequestHeader("X-User", "zoe");

        var connecting = client.ConnectAsync(Address(gateway, "/?room=1"), Test);
        var connect = await NextAsync(runtime);
        await runtime.RespondAsync("""{"statusCode":200,"headers":{"Sec-WebSocket-Protocol":"lantern.v1"}}""");
        await connecting;
        await client.SendAsync("""{"text":"hello"}"""u8.ToArray(), WebSocketMessageType.Text, true, Test);
        var message = await NextAsync(runtime);
        await runtime.RespondAsync(Accepted);
        await client.SendAsync(new byte[] { 1, 2, 255 }, WebSocketMessageType.Binary, true, Test);
        var binary = await NextAsync(runtime);
        await runtime.RespondAsync(Accepted);
        await client.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", Test);
        var disconnect = await NextAsync(runtime);
        await runtime.RespondAsync(Accepted);

        Assert.Equal("lantern.v1", client.SubProtocol);
        var id = Context(connect, "connectionId");
        Assert.Equal(("CONNECT", "$connect", "zoe", "1"), (
            Context(connect, "eventType"), Context(connect, "routeKey"), connect.GetProperty("headers").GetProperty("X-User").GetString(), connect.GetProperty("queryStringParameters").GetProperty("room").GetString()));
        Assert.Equal(("MESSAGE", "$default", id, """{"text":"hello"}""", false), (
            Context(message, "eventType"), Context(message, "routeKey"), Context(message, "connectionId"), message.GetProperty("body").GetString(), message.GetProperty("isBase64Encoded").GetBoolean()));
        Assert.Equal(("AQL/", true), (binary.GetProperty("body").GetString(), binary.GetProperty("isBase64Encoded").GetBoolean()));
        Assert.Equal(("DISCONNECT", "$disconnect", id, 1000, "bye"), (
            Context(disconnect, "eventType"), Context(disconnect, "routeKey"), Context(disconnect, "connectionId"),
            disconnect.GetProperty("requestContext").GetProperty("disconnectStatusCode").GetInt32(), Context(disconnect, "disconnectReason")));
    }

    [Theory(Timeout = Timeout)]
    [InlineData("""{"statusCode":401}""", 401)]
    [InlineData("\"no\"", 502)]
    public async Task The_function_of_connect_can_refuse_a_client(string result, int status)
    {
        await using var bench = await Bench.StartAsync();
        await using var gateway = await StartAsync(bench, new());
        var runtime = bench.NewRuntime();
        using var client = new ClientWebSocket();
        client.Options.CollectHttpResponseDetails = true;

        var connecting = client.ConnectAsync(Address(gateway), Test);
        await NextAsync(runtime);
        await runtime.RespondAsync(result);

        await Assert.ThrowsAsync<WebSocketException>(() => connecting);
        Assert.Equal(status, (int)client.HttpStatusCode);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_member_of_the_message_selects_its_route_and_function()
    {
        await using var bench = await Bench.StartAsync();
        var chat = await bench.Emulator.AddFunctionAsync(new() { Name = "chat" }, Test);
        await using var gateway = await StartAsync(bench, new() { Routes = [new("join", "chat"), new("$default", "function")], HasRouteResponses = true });
        using var process = new HttpClient { BaseAddress = chat.Attached.Uri };
        var chatRuntime = new TestRuntime(process);
        var runtime = bench.NewRuntime();
        using var client = new ClientWebSocket();
        await client.ConnectAsync(Address(gateway), Test); // there is no $connect route

        await client.SendAsync("""{"action":"join"}"""u8.ToArray(), WebSocketMessageType.Text, true, Test);
        var join = await NextAsync(chatRuntime);
        await chatRuntime.RespondAsync("""{"statusCode":200,"body":"joined"}""");
        Assert.Equal("joined", await ReceiveAsync(client));
        await client.SendAsync("""{"action":"other"}"""u8.ToArray(), WebSocketMessageType.Text, true, Test);
        var other = await NextAsync(runtime);
        await runtime.FailAsync();

        Assert.Equal("join", Context(join, "routeKey"));
        Assert.Equal("$default", Context(other, "routeKey"));
        Assert.Matches($$"""^{"message": "Internal server error", "connectionId":"{{Context(join, "connectionId")}}", "requestId":"{{Context(other, "requestId")}}"}$""", await ReceiveAsync(client));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_message_that_takes_29_seconds_is_an_error_for_its_client()
    {
        await using var bench = await Bench.StartAsync();
        await using var gateway = await StartAsync(bench, new() { Routes = [new("$default", "function")] });
        var runtime = bench.NewRuntime();
        using var client = new ClientWebSocket();
        await client.ConnectAsync(Address(gateway), Test);
        await client.SendAsync("hello"u8.ToArray(), WebSocketMessageType.Text, true, Test);
        await NextAsync(runtime);

        bench.Time.Advance(TimeSpan.FromSeconds(29));

        Assert.StartsWith("""{"message": "Endpoint request timed out", "connectionId":""", await ReceiveAsync(client), StringComparison.Ordinal);
        await runtime.RespondAsync(Accepted);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_message_without_a_route_is_forbidden()
    {
        await using var bench = await Bench.StartAsync();
        await using var gateway = await StartAsync(bench, new() { Routes = [new("join", "function")] });
        using var client = new ClientWebSocket();
        await client.ConnectAsync(Address(gateway), Test);

        await client.SendAsync("hello"u8.ToArray(), WebSocketMessageType.Text, true, Test);

        Assert.StartsWith("""{"message": "Forbidden", "connectionId":""", await ReceiveAsync(client), StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task The_function_posts_to_a_connection_looks_it_up_and_deletes_it()
    {
        await using var bench = await Bench.StartAsync();
        await using var gateway = await StartAsync(bench, new());
        var runtime = bench.NewRuntime();
        using var client = new ClientWebSocket();
        var connecting = client.ConnectAsync(Address(gateway), Test);
        var id = Uri.EscapeDataString(Context(await NextAsync(runtime), "connectionId")!);
        await runtime.RespondAsync(Accepted);
        await connecting;
        using var http = new HttpClient { BaseAddress = gateway.Uri };
        while ((await http.GetAsync($"/prod/@connections/{id}", Test)).StatusCode == System.Net.HttpStatusCode.Gone) // the client may know earlier that it is connected
            await Task.Delay(5, Test);

        using var posted = await http.PostAsync($"/prod/@connections/{id}", new StringContent("""{"news":1}"""), Test);
        Assert.Equal((200, """{"news":1}"""), ((int)posted.StatusCode, await ReceiveAsync(client)));
        Assert.Equal(
            """{"connectedAt":"2026-11-21T13:00:00Z","identity":{"sourceIp":"127.0.0.1","userAgent":null},"lastActiveAt":"2026-11-21T13:00:00Z"}""",
            await http.GetStringAsync($"/prod/@connections/{id}", Test));
        var closing = client.ReceiveAsync(new byte[16], Test);
        Assert.Equal(204, (int)(await http.DeleteAsync($"/prod/@connections/{id}", Test)).StatusCode);
        Assert.Equal(WebSocketMessageType.Close, (await closing).MessageType);
        await client.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, Test);
        Assert.Equal("DISCONNECT", Context(await NextAsync(runtime), "eventType"));
        await runtime.RespondAsync(Accepted);
        using var gone = await http.PostAsync($"/prod/@connections/{id}", new StringContent("late"), Test);
        Assert.Equal((410, "GoneException"), ((int)gone.StatusCode, gone.Header("x-amzn-ErrorType")));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_message_over_128_KB_closes_the_connection_with_1009()
    {
        await using var bench = await Bench.StartAsync();
        await using var gateway = await StartAsync(bench, new() { Routes = [new("$default", "function")] });
        using var client = new ClientWebSocket();
        await client.ConnectAsync(Address(gateway), Test);

        await client.SendAsync(new byte[(128 * 1024) + 1], WebSocketMessageType.Binary, true, Test);

        var closed = await client.ReceiveAsync(new byte[16], Test);
        Assert.Equal((WebSocketMessageType.Close, WebSocketCloseStatus.MessageTooBig), (closed.MessageType, closed.CloseStatus));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_request_that_opens_no_connection_is_refused()
    {
        await using var bench = await Bench.StartAsync();
        await using var gateway = await StartAsync(bench, new());
        using var http = new HttpClient { BaseAddress = gateway.Uri };

        using var answer = await http.GetAsync("/", Test);

        Assert.Equal("""403 {"message":"Missing Authentication Token"}""", $"{(int)answer.StatusCode} {await answer.BodyAsync()}");
        Assert.StartsWith("The request is not one to open a WebSocket connection.", answer.Header("X-Lambent-Fault"), StringComparison.Ordinal);
    }

    private static CancellationToken Test => TestContext.Current.CancellationToken;

    private static Task<LambdaGateway> StartAsync(Bench bench, LambdaGatewayOptions options) =>
        bench.Emulator.StartGatewayAsync(options with { Kind = LambdaGatewayKind.WebSocket, Port = 0 }, Test);

    private static Uri Address(LambdaGateway gateway, string path = "/") => new($"ws://{gateway.Uri.Authority}{path}");

    private static async Task<JsonElement> NextAsync(TestRuntime runtime) => JsonElement.Parse(await (await runtime.NextAsync()).BodyAsync());

    private static string? Context(JsonElement received, string member) => received.GetProperty("requestContext").GetProperty(member).GetString();

    private static async Task<string> ReceiveAsync(ClientWebSocket client)
    {
        var buffer = new byte[1024];
        var received = await client.ReceiveAsync(buffer, Test);
        return Encoding.UTF8.GetString(buffer, 0, received.Count);
    }
}
