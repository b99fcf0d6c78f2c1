using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Http.Tests;

/// <summary>Requests as the events of each source. What is in the snapshots follows the pages that <see cref="LambdaHttpSource"/> names.</summary>
public sealed class EventTests
{
    private const int Timeout = 60_000;

    private static readonly LambdaHttpEventOptions Options = new()
    {
        RequestId = "0d1e2f3a-4b5c-4d6e-8f70-8192a3b4c5d6",
        TraceId = "Root=1-68e77a04-0123456789abcdef01234567",
        Time = DateTimeOffset.FromUnixTimeMilliseconds(1760000004321),
        SourceIp = "198.51.100.7",
    };

    public static TheoryData<LambdaHttpSource> Sources => [.. Enum.GetValues<LambdaHttpSource>()];

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Sources))]
    public async Task A_request_with_everything_is_the_event(LambdaHttpSource source)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://shop.example/orders/a%2Fb%20c/%E2%98%95?colour=red&colour=sea%20green&empty=&plus=a+b&sign=%2B");
        request.Headers.Add("X-Tag", ["first", "second"]);
        request.Headers.Add("X-Date", "Wed, 21 Oct 2026 07:28:00 GMT");
        request.Headers.Add("Cookie", "session=abc123; theme=dark");
        request.Headers.Add("X-Forwarded-For", "203.0.113.9");
        request.Headers.TryAddWithoutValidation("User-Agent", "lantern-client/1.0 (test)");
        request.Headers.ConnectionClose = true;
        request.Content = new StringContent("{\"note\":\"für ☕\"}", Encoding.UTF8, "application/json");

        await MatchAsync(request, source, Options);
    }

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Sources))]
    public async Task A_request_with_nothing_is_the_event(LambdaHttpSource source)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "http://localhost:7080");

        await MatchAsync(request, source, Options);
    }

    [Theory(Timeout = Timeout)]
    [InlineData(LambdaHttpSource.RestApi)]
    [InlineData(LambdaHttpSource.HttpApiV1)]
    [InlineData(LambdaHttpSource.HttpApiV2)]
    public async Task A_stage_a_route_variables_and_an_authorizer_are_in_the_event(LambdaHttpSource source)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example/live/orders/L%2017/files/a/b%2Fc.txt");
        using var authorizer = JsonDocument.Parse("""{"jwt":{"claims":{"sub":"42"},"scopes":["read"]}}""");

        await MatchAsync(request, source, Options with
        {
            Stage = "live",
            Route = "/orders/{id}/files/{proxy+}",
            StageVariables = new Dictionary<string, string> { ["table"] = "orders-live" },
            Authorizer = authorizer.RootElement,
        });
    }

    [Theory(Timeout = Timeout)]
    [InlineData(LambdaHttpSource.RestApi, "image/png", null, false)]
    [InlineData(LambdaHttpSource.HttpApiV1, "image/png", null, true)]
    [InlineData(LambdaHttpSource.HttpApiV1, "application/problem+json", null, false)]
    [InlineData(LambdaHttpSource.HttpApiV2, "application/json; charset=utf-8", null, false)]
    [InlineData(LambdaHttpSource.HttpApiV2, "application/x-www-form-urlencoded", null, true)]
    [InlineData(LambdaHttpSource.HttpApiV2, null, null, false)]
    [InlineData(LambdaHttpSource.FunctionUrl, "application/octet-stream", null, true)]
    [InlineData(LambdaHttpSource.Alb, "application/json", null, false)]
    [InlineData(LambdaHttpSource.Alb, "application/json", "identity", true)]
    [InlineData(LambdaHttpSource.AlbMultiValue, "application/problem+json", null, true)]
    [InlineData(LambdaHttpSource.VpcLatticeV1, "text/csv", "identity", false)]
    [InlineData(LambdaHttpSource.VpcLatticeV2, "image/png", null, true)]
    public async Task Base64_goes_by_type_and_encoding(LambdaHttpSource source, string? type, string? encoding, bool isBase64)
    {
        using var request = Posting("text"u8, type);
        if (encoding is not null)
            request.Content!.Headers.ContentEncoding.Add(encoding);

        var sent = await EventAsync(request, source, Options);

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

        var sent = await EventAsync(request, LambdaHttpSource.RestApi, Options with { BinaryMediaTypes = ["image/png", "font/*"] });

        Assert.Equal(isBase64, IsBase64(sent));
        Assert.Equal(!isBase64, sent.GetProperty("headers").TryGetProperty("Content-Length", out _));
    }

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Sources))]
    public async Task Bytes_that_are_no_text_are_never_spoiled_but_by_a_REST_API(LambdaHttpSource source)
    {
        if (source == LambdaHttpSource.WebSocket)
            return;
        using var request = Posting([0, 0xFF, 0xFE], "text/plain");

        var sent = await EventAsync(request, source, Options);

        Assert.Equal(source == LambdaHttpSource.RestApi ? "\0\uFFFD\uFFFD" : "AP/+", sent.GetProperty("body").GetString());
    }

    [Theory(Timeout = Timeout)]
    [InlineData("/production", "/prod/production", "/production")]
    [InlineData("/prod/production", "/prod/production", "/production")]
    [InlineData("/prod", "/prod/", "/")]
    [InlineData("/a%25b", "/prod/a%b", "/a%25b")]
    public async Task A_stage_is_taken_off_only_as_a_whole_segment(string path, string rawPath, string restPath)
    {
        using var first = new HttpRequestMessage(HttpMethod.Get, "https://api.example" + path);
        using var second = new HttpRequestMessage(HttpMethod.Get, "https://api.example" + path);
        var options = Options with { Stage = "prod" };

        Assert.Equal(rawPath, (await EventAsync(first, LambdaHttpSource.HttpApiV2, options)).GetProperty("rawPath").GetString());
        Assert.Equal(restPath, (await EventAsync(second, LambdaHttpSource.RestApi, options)).GetProperty("path").GetString());
    }

    [Theory(Timeout = Timeout)] // recorded
    [InlineData("/capture/space%20value", "/capture/space value")]
    [InlineData("/capture/space%20value/a%2Fb+c", "/capture/space value/a/b+c")]
    public async Task A_function_URL_passes_the_path_on_as_the_client_sent_it(string path, string decoded)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example" + path);

        var sent = await EventAsync(request, LambdaHttpSource.FunctionUrl, Options);

        Assert.Equal(path, sent.GetProperty("rawPath").GetString());
        Assert.Equal(decoded, sent.GetProperty("requestContext").GetProperty("http").GetProperty("path").GetString());
    }

    [Theory(Timeout = Timeout)] // recorded
    [InlineData(LambdaHttpSource.FunctionUrl, "session=abc123; theme=dark", """["session=abc123","theme=dark"]""")]
    [InlineData(LambdaHttpSource.HttpApiV2, null, """["session=abc123","theme=dark"]""")]
    [InlineData(LambdaHttpSource.RestApi, "session=abc123; theme=dark", null)]
    public async Task Cookies_are_where_the_source_puts_them(LambdaHttpSource source, string? header, string? list)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example/");
        request.Headers.Add("cookie", "session=abc123; theme=dark");

        var sent = await EventAsync(request, source, Options);

        Assert.Equal(header, sent.GetProperty("headers").EnumerateObject().FirstOrDefault(each => each.Name.Equals("cookie", StringComparison.OrdinalIgnoreCase)).Value is { ValueKind: JsonValueKind.String } value ? value.GetString() : null);
        Assert.Equal(list, sent.TryGetProperty("cookies", out var cookies) ? cookies.GetRawText() : null);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_path_that_the_route_does_not_take_is_an_error_that_names_both()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/orders");

        var error = await Assert.ThrowsAsync<ArgumentException>(() => LambdaHttp.CreateEventAsync(
            request, LambdaHttpSource.HttpApiV2, Options with { Route = "/orders/{id}" }, TestContext.Current.CancellationToken));

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

        Snapshot.MatchJson(Scrubbed(LambdaHttp.CreateEvent(message, Options)), type);
    }

    private static async Task MatchAsync(
        HttpRequestMessage request, LambdaHttpSource source, LambdaHttpEventOptions options, [System.Runtime.CompilerServices.CallerMemberName] string member = "") =>
        Snapshot.MatchJson(
            Scrubbed(await LambdaHttp.CreateEventAsync(request, source, options, TestContext.Current.CancellationToken)), source.ToString(), member: member);

    /// <summary>Without the one id that options do not give.</summary>
    private static string Scrubbed(byte[] sent)
    {
        var text = Encoding.UTF8.GetString(sent);
        using var document = JsonDocument.Parse(sent);
        return document.RootElement.TryGetProperty("requestContext", out var context) && context.TryGetProperty("extendedRequestId", out var id)
            ? text.Replace(id.GetString()!, "EXTENDED", StringComparison.Ordinal).Replace("EXTENDED", id.GetString() == Options.RequestId ? Options.RequestId! : "EXTENDED", StringComparison.Ordinal)
            : text;
    }

    private static async Task<JsonElement> EventAsync(HttpRequestMessage request, LambdaHttpSource source, LambdaHttpEventOptions options)
    {
        using var document = JsonDocument.Parse(await LambdaHttp.CreateEventAsync(request, source, options, TestContext.Current.CancellationToken));
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
