using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Lambent.TestKit;
using Lambent.Testing;
using Xunit;

namespace Lambent.Emulator.Tests;

/// <summary>Requests as the events of each gateway. What is in the snapshots follows the pages that <see cref="LambdaGatewayKind"/> names.</summary>
public sealed class EventTests
{
    private const int Timeout = 60_000;

    private static readonly LambdaGatewaySettings Options = new()
    {
        RequestId = "0d1e2f3a-4b5c-4d6e-8f70-8192a3b4c5d6",
        TraceId = "Root=1-68e77a04-0123456789abcdef01234567",
        Time = DateTimeOffset.FromUnixTimeMilliseconds(1760000004321),
        SourceIp = "198.51.100.7",
    };

    public static TheoryData<LambdaGatewayKind> Kinds => [.. Enum.GetValues<LambdaGatewayKind>()];

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Kinds))]
    public async Task A_request_with_everything_is_the_event(LambdaGatewayKind kind)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://shop.example/orders/a%2Fb%20c/%E2%98%95?colour=red&colour=sea%20green&empty=&plus=a+b&sign=%2B");
        request.Headers.Add("X-Tag", ["first", "second"]);
        request.Headers.Add("X-Date", "Wed, 21 Oct 2026 07:28:00 GMT");
        request.Headers.Add("Cookie", "session=abc123; theme=dark");
        request.Headers.Add("X-Forwarded-For", "203.0.113.9");
        request.Headers.TryAddWithoutValidation("User-Agent", "lantern-client/1.0 (test)");
        request.Headers.ConnectionClose = true;
        request.Content = new StringContent("{\"note\":\"für ☕\"}", Encoding.UTF8, "application/json");

        await MatchAsync(request, kind, Options);
    }

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Kinds))]
    public async Task A_request_with_nothing_is_the_event(LambdaGatewayKind kind)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "http://localhost:7080");

        await MatchAsync(request, kind, Options);
    }

    [Theory(Timeout = Timeout)]
    [InlineData(LambdaGatewayKind.RestApi)]
    [InlineData(LambdaGatewayKind.HttpApiV1)]
    [InlineData(LambdaGatewayKind.HttpApiV2)]
    public async Task A_stage_a_route_variables_and_an_authorizer_are_in_the_event(LambdaGatewayKind kind)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example/live/orders/L%2017/files/a/b%2Fc.txt");
        using var authorizer = JsonDocument.Parse("""{"jwt":{"claims":{"sub":"42"},"scopes":["read"]}}""");

        await MatchAsync(request, kind, Options with
        {
            Stage = "live",
            Route = "/orders/{id}/files/{proxy+}",
            StageVariables = new Dictionary<string, string> { ["table"] = "orders-live" },
            Authorizer = authorizer.RootElement,
        });
    }

    [Theory(Timeout = Timeout)]
    [InlineData(LambdaGatewayKind.RestApi, "image/png", null, false)]
    [InlineData(LambdaGatewayKind.HttpApiV1, "image/png", null, true)]
    [InlineData(LambdaGatewayKind.HttpApiV1, "application/problem+json", null, false)]
    [InlineData(LambdaGatewayKind.HttpApiV2, "application/json; charset=utf-8", null, false)]
    [InlineData(LambdaGatewayKind.HttpApiV2, "application/x-www-form-urlencoded", null, true)]
    [InlineData(LambdaGatewayKind.HttpApiV2, null, null, false)]
    [InlineData(LambdaGatewayKind.FunctionUrl, "application/octet-stream", null, true)]
    [InlineData(LambdaGatewayKind.Alb, "application/json", null, false)]
    [InlineData(LambdaGatewayKind.Alb, "application/json", "identity", true)]
    [InlineData(LambdaGatewayKind.AlbMultiValue, "application/problem+json", null, true)]
    [InlineData(LambdaGatewayKind.VpcLatticeV1, "text/csv", "identity", false)]
    [InlineData(LambdaGatewayKind.VpcLatticeV2, "image/png", null, true)]
    public async Task Base64_goes_by_type_and_encoding(LambdaGatewayKind kind, string? type, string? encoding, bool isBase64)
    {
        using var request = Posting("text"u8, type);
        if (encoding is not null)
            request.Content!.Headers.ContentEncoding.Add(encoding);

        var sent = await EventAsync(request, kind, Options);

        Assert.Equal((isBase64 ? "dGV4dA==" : "text", isBase64), (sent.GetProperty("body").GetString(), IsBase64(sent)));
    }

    [Theory(Timeout = Timeout)]
    [InlineData("image/png", true)]
    [InlineData("IMAGE/PNG; q=1", true)]
    [InlineData("image/webp", false)]
    [InlineData("font/woff2", true)]
    [InlineData(null, false)]
    public async Task A_REST_API_has_its_own_list_of_binary_types(string? type, bool isBase64)
    {
        using var request = Posting("text"u8, type);

        var sent = await EventAsync(request, LambdaGatewayKind.RestApi, Options with { BinaryMediaTypes = ["image/png", "font/*"] });

        Assert.Equal(isBase64, IsBase64(sent));
        Assert.False(sent.GetProperty("headers").TryGetProperty("Content-Length", out _)); // recorded: no event of a REST API has it
    }

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Kinds))]
    public async Task Bytes_that_are_no_text_are_never_spoiled_but_by_a_REST_API(LambdaGatewayKind kind)
    {
        if (kind == LambdaGatewayKind.WebSocket)
            return;
        using var request = Posting([0, 0xFF, 0xFE], "text/plain");

        var sent = await EventAsync(request, kind, Options);

        Assert.Equal(kind == LambdaGatewayKind.RestApi ? "\0\uFFFD\uFFFD" : "AP/+", sent.GetProperty("body").GetString());
    }

    [Theory(Timeout = Timeout)]
    [InlineData("/production", "/prod/production", "/production")]
    [InlineData("/prod/production", "/prod/production", "/production")]
    [InlineData("/prod", "/prod/", "/")]
    [InlineData("/a%2525b", "/prod/a%b", "/a%2525b")]
    public async Task A_stage_is_taken_off_only_as_a_whole_segment(string path, string rawPath, string restPath)
    {
        using var first = new HttpRequestMessage(HttpMethod.Get, "https://api.example" + path);
        using var second = new HttpRequestMessage(HttpMethod.Get, "https://api.example" + path);
        var options = Options with { Stage = "prod" };

        Assert.Equal(rawPath, (await EventAsync(first, LambdaGatewayKind.HttpApiV2, options)).GetProperty("rawPath").GetString());
        Assert.Equal(restPath, (await EventAsync(second, LambdaGatewayKind.RestApi, options)).GetProperty("path").GetString());
    }

    [Theory(Timeout = Timeout)] // recorded
    [InlineData("/capture/plain", "/capture/plain")]
    [InlineData("/capture/space%20value", "/capture/space value")]
    [InlineData("/capture/question%3Fvalue", "/capture/question")]
    [InlineData("/capture/hash%23value", "/capture/hash#value")]
    [InlineData("/capture/slash%2Fvalue", "/capture/slash/value")]
    [InlineData("/capture/unicode-%CE%BB-%E4%B8%96%E7%95%8C", "/capture/unicode-λ-世界")]
    [InlineData("/capture/literal%252Fvalue", "/capture/literal/value")]
    [InlineData("/capture/literal%253Fvalue", "/capture/literal?value")]
    [InlineData("/capture/literal%2525value", "/capture/literal%value")]
    public async Task An_HTTP_API_decodes_the_path_twice_and_cuts_it_at_a_question_mark(string path, string rawPath)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example" + path);

        var sent = await EventAsync(request, LambdaGatewayKind.HttpApiV2, Options);

        Assert.Equal(rawPath, sent.GetProperty("rawPath").GetString());
        Assert.Equal(rawPath, sent.GetProperty("requestContext").GetProperty("http").GetProperty("path").GetString());
    }

    [Theory(Timeout = Timeout)] // recorded
    [InlineData("/capture/space%20value", "/capture/space value")]
    [InlineData("/capture/space%20value/a%2Fb+c", "/capture/space value/a/b+c")]
    public async Task A_function_URL_passes_the_path_on_as_the_client_sent_it(string path, string decoded)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example" + path);

        var sent = await EventAsync(request, LambdaGatewayKind.FunctionUrl, Options);

        Assert.Equal(path, sent.GetProperty("rawPath").GetString());
        Assert.Equal(decoded, sent.GetProperty("requestContext").GetProperty("http").GetProperty("path").GetString());
    }

    [Theory(Timeout = Timeout)] // recorded
    [InlineData(LambdaGatewayKind.FunctionUrl, "session=abc123; theme=dark", """["session=abc123","theme=dark"]""")]
    [InlineData(LambdaGatewayKind.HttpApiV2, null, """["session=abc123","theme=dark"]""")]
    [InlineData(LambdaGatewayKind.RestApi, "session=abc123; theme=dark", null)]
    public async Task Cookies_are_where_the_source_puts_them(LambdaGatewayKind kind, string? header, string? list)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example/");
        request.Headers.Add("cookie", "session=abc123; theme=dark");

        var sent = await EventAsync(request, kind, Options);

        Assert.Equal(header, sent.GetProperty("headers").EnumerateObject().FirstOrDefault(each => each.Name.Equals("cookie", StringComparison.OrdinalIgnoreCase)).Value is { ValueKind: JsonValueKind.String } value ? value.GetString() : null);
        Assert.Equal(list, sent.TryGetProperty("cookies", out var cookies) ? cookies.GetRawText() : null);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_path_that_the_route_does_not_take_is_an_error_that_names_both()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/orders");

        var error = await Assert.ThrowsAsync<ArgumentException>(() => HttpGateway.CreateEventAsync(
            request, LambdaGatewayKind.HttpApiV2, Options with { Route = "/orders/{id}" }, TestContext.Current.CancellationToken));

        Assert.StartsWith("The route '/orders/{id}' does not take the path '/orders'.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CONNECT")]
    [InlineData("MESSAGE")]
    [InlineData("DISCONNECT")]
    public void What_a_client_of_a_WebSocket_API_does_is_the_event(string type)
    {
        var message = new LambdaWebSocketMessage
        {
            EventType = type,
            Body = new byte[] { 0, 1, 0xFF },
            IsBinary = true,
            Headers = [new("Host", "chat.example"), new("Sec-WebSocket-Protocol", "lantern.v1")],
            Query = "room=cellar&room=attic",
            DisconnectStatusCode = 1001,
            DisconnectReason = "Going away",
        };

        Snapshot.MatchJson(Scrubbed(HttpGateway.CreateEvent(message, Options)), type);
    }

    private static async Task MatchAsync(
        HttpRequestMessage request, LambdaGatewayKind kind, LambdaGatewaySettings options, [System.Runtime.CompilerServices.CallerMemberName] string member = "") =>
        Snapshot.MatchJson(
            Scrubbed(await HttpGateway.CreateEventAsync(request, kind, options, TestContext.Current.CancellationToken)), kind.ToString(), member: member);

    /// <summary>Without the one id that options do not give.</summary>
    private static string Scrubbed(byte[] sent)
    {
        var text = Encoding.UTF8.GetString(sent);
        using var document = JsonDocument.Parse(sent);
        return document.RootElement.TryGetProperty("requestContext", out var context) && context.TryGetProperty("extendedRequestId", out var id)
            ? text.Replace(id.GetString()!, "EXTENDED", StringComparison.Ordinal).Replace("EXTENDED", id.GetString() == Options.RequestId ? Options.RequestId! : "EXTENDED", StringComparison.Ordinal)
            : text;
    }

    private static async Task<JsonElement> EventAsync(HttpRequestMessage request, LambdaGatewayKind kind, LambdaGatewaySettings options)
    {
        using var document = JsonDocument.Parse(await HttpGateway.CreateEventAsync(request, kind, options, TestContext.Current.CancellationToken));
        return document.RootElement.Clone();
    }

    private static HttpRequestMessage Posting(ReadOnlySpan<byte> body, string? type)
    {
        var content = new ByteArrayContent(body.ToArray());
        if (type is not null)
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return new HttpRequestMessage(HttpMethod.Post, "https://shop.example/pictures") { Content = content };
    }

    private static bool IsBase64(JsonElement sent) =>
        (sent.TryGetProperty("isBase64Encoded", out var flag) || sent.TryGetProperty("is_base64_encoded", out flag)) && flag.GetBoolean();
}
