using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Lambent.Emulator;
using Xunit;

namespace Lambent.Http.App.Tests;

/// <summary>Middleware that people expect to work, behind every gateway.</summary>
public sealed class MiddlewareTests(Everywhere everywhere) : IClassFixture<Everywhere>
{
    private const int Timeout = 60_000;

    public static TheoryData<LambdaGatewayKind, bool> Kinds => DifferentialTests.Kinds;

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Kinds))]
    public async Task A_compressed_answer_arrives_as_gzip(LambdaGatewayKind kind, bool stream)
    {
        var answer = await everywhere.SendAsync(kind, stream, Get("/results/large/5000").With("Accept-Encoding", "gzip"));

        using var plain = new MemoryStream();
        await using var gzip = new GZipStream(new MemoryStream(answer.Body), CompressionMode.Decompress);
        await gzip.CopyToAsync(plain, TestContext.Current.CancellationToken);
        Assert.Equal((200, "gzip", "Accept-Encoding"), (answer.Status, answer.Header("Content-Encoding"), answer.Header("Vary")));
        Assert.Equal(ResultEndpoints.Letters(5000), Encoding.UTF8.GetString(plain.ToArray()));
    }

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Kinds))]
    public async Task A_preflight_is_answered_and_another_origin_is_not_allowed(LambdaGatewayKind kind, bool stream)
    {
        var allowed = await everywhere.SendAsync(kind, stream, Preflight("http://localhost:3000"));
        var other = await everywhere.SendAsync(kind, stream, Preflight("http://localhost:6666"));

        Assert.Equal((204, "http://localhost:3000", "GET,PUT", "X-Wish", "true"), (allowed.Status, allowed.Header("Access-Control-Allow-Origin"), allowed.Header("Access-Control-Allow-Methods"), allowed.Header("Access-Control-Allow-Headers"), allowed.Header("Access-Control-Allow-Credentials")));
        Assert.Equal((204, null), (other.Status, other.Header("Access-Control-Allow-Origin")));

        static WireRequest Preflight(string origin) => (Get("/hello/you") with { Method = "OPTIONS" })
            .With("Origin", origin).With("Access-Control-Request-Method", "PUT").With("Access-Control-Request-Headers", "x-wish");
    }

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Kinds))]
    public async Task The_second_answer_is_the_output_cache_s(LambdaGatewayKind kind, bool stream)
    {
        var first = await everywhere.SendAsync(kind, stream, Get($"/cached/{kind}?page=1"));
        var second = await everywhere.SendAsync(kind, stream, Get($"/cached/{kind}?page=1"));
        var other = await everywhere.SendAsync(kind, stream, Get($"/cached/{kind}?page=2"));

        Assert.Equal((null, true), (first.Header("Age"), second.Header("Age") is not null));
        Assert.Equal(Text(first), Text(second));
        Assert.NotEqual(Text(first), Text(other));
    }

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Kinds))]
    public async Task Requests_over_the_limit_are_429(LambdaGatewayKind kind, bool stream)
    {
        var statuses = new List<int>();
        for (var i = 0; i < 3; i++)
            statuses.Add((await everywhere.SendAsync(kind, stream, Get($"/limited/{kind}"))).Status);

        Assert.Equal([200, 200, 429], statuses);
    }

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Kinds))]
    public async Task Health_checks_answer(LambdaGatewayKind kind, bool stream)
    {
        var answer = await everywhere.SendAsync(kind, stream, Get("/health"));

        Assert.Equal((200, "text/plain", "no-store, no-cache", "Healthy"), (answer.Status, answer.Header("Content-Type"), answer.Header("Cache-Control"), Text(answer)));
    }

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Kinds))]
    public async Task A_failure_is_problem_details_without_its_words(LambdaGatewayKind kind, bool stream)
    {
        var answer = await everywhere.SendAsync(kind, stream, Get("/throw"));

        Assert.Equal((500, "application/problem+json"), (answer.Status, answer.Header("Content-Type")));
        Assert.Equal(
            """{"type":"https://tools.ietf.org/html/rfc9110#section-15.6.1","title":"An error occurred while processing your request.","status":500}""", Text(answer));
    }

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Kinds))]
    public async Task A_status_without_a_body_is_problem_details(LambdaGatewayKind kind, bool stream)
    {
        var answer = await everywhere.SendAsync(kind, stream, Get("/nowhere"));

        Assert.Equal((404, "application/problem+json"), (answer.Status, answer.Header("Content-Type")));
        Assert.Contains("\"title\":\"Not Found\"", Text(answer), StringComparison.Ordinal);
    }

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Kinds))]
    public async Task A_static_file_has_a_tag_that_answers_304_and_ranges(LambdaGatewayKind kind, bool stream)
    {
        var file = await everywhere.SendAsync(kind, stream, Get("/noise.bin"));
        var same = await everywhere.SendAsync(kind, stream, Get("/noise.bin").With("If-None-Match", file.Header("ETag")!));
        var part = await everywhere.SendAsync(kind, stream, Get("/noise.bin").With("Range", "bytes=100-199"));

        Assert.Equal((200, "application/octet-stream", 3000), (file.Status, file.Header("Content-Type"), file.Body.Length));
        Assert.Equal((304, file.Header("ETag"), 0), (same.Status, same.Header("ETag"), same.Body.Length));
        Assert.Equal((206, "bytes 100-199/3000"), (part.Status, part.Header("Content-Range")));
        Assert.Equal(file.Body[100..200], part.Body);
    }

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Kinds))]
    public async Task The_OpenAPI_document_names_the_endpoints(LambdaGatewayKind kind, bool stream)
    {
        var answer = await everywhere.SendAsync(kind, stream, Get("/openapi/v1.json"));

        using var document = JsonDocument.Parse(answer.Body);
        Assert.StartsWith("3.1", document.RootElement.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.True(document.RootElement.GetProperty("paths").GetProperty("/hello/{name}").TryGetProperty("get", out _));
        Assert.True(document.RootElement.GetProperty("paths").GetProperty("/api/items/{id}").TryGetProperty("put", out _));
    }

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Kinds))]
    public async Task Without_an_identity_what_is_guarded_is_401(LambdaGatewayKind kind, bool stream)
    {
        var answer = await everywhere.SendAsync(kind, stream, Get("/secret"));

        Assert.Equal((401, "Test realm=\"app\""), (answer.Status, answer.Header(kind == LambdaGatewayKind.RestApi ? "x-amzn-Remapped-WWW-Authenticate" : "WWW-Authenticate")));
    }

    [Theory(Timeout = Timeout)]
    [InlineData(LambdaGatewayKind.RestApi, """{"claims":{"cognito:username":"ann","cognito:groups":"admin"}}""", "ann by Cognito", 200)]
    [InlineData(LambdaGatewayKind.RestApi, """{"principalId":"ann","integrationLatency":3}""", "ann by Lambda", 403)]
    [InlineData(LambdaGatewayKind.HttpApiV1, """{"claims":{"cognito:username":"ann","cognito:groups":"user"},"scopes":null}""", "ann by Cognito", 403)]
    [InlineData(LambdaGatewayKind.HttpApiV2, """{"jwt":{"claims":{"sub":"ann"},"scopes":["read"]}}""", "ann by JWT", 403)]
    [InlineData(LambdaGatewayKind.FunctionUrl, """{"iam":{"accessKey":"A","userArn":"arn:aws:iam::123456789012:user/ann"}}""", "arn:aws:iam::123456789012:user/ann by AWS_IAM", 403)]
    [InlineData(LambdaGatewayKind.VpcLatticeV2, """{"type":"AWS_IAM","principal":"arn:aws:iam::123456789012:role/ann"}""", "arn:aws:iam::123456789012:role/ann by AWS_IAM", 403)]
    public async Task Whom_the_gateway_has_authenticated_is_authorized(LambdaGatewayKind kind, string authorizer, string expected, int asAdmin)
    {
        var secret = await everywhere.SendAsync(kind, stream: false, Get("/secret"), authorizer);
        var admin = await everywhere.SendAsync(kind, stream: false, Get("/admin"), authorizer);

        Assert.Equal((200, expected, asAdmin), (secret.Status, Text(secret), admin.Status));
    }

    [Theory(Timeout = Timeout)]
    [MemberData(nameof(Kinds))]
    public async Task A_controller_binds_route_query_header_and_body(LambdaGatewayKind kind, bool stream)
    {
        var got = await everywhere.SendAsync(kind, stream, Get("/api/items/17?tags=a%20b&tag=x&tags=%C3%BC").With("X-Wish", "much"));
        var posted = await everywhere.SendAsync(kind, stream, new WireRequest
        {
            Method = "POST",
            Target = "/api/items",
            Headers = [new("Content-Type", "application/json")],
            Body = """{"id":4,"name":"Zoë","tags":["t"]}"""u8.ToArray(),
        });
        var invalid = await everywhere.SendAsync(kind, stream, new WireRequest { Method = "POST", Target = "/api/items", Headers = [new("Content-Type", "application/json")], Body = "{}"u8.ToArray() });

        // Of several values of a query, these two have the last.
        var tags = kind is LambdaGatewayKind.Alb or LambdaGatewayKind.VpcLatticeV1 ? "\"ü\"" : "\"a b\",\"ü\"";
        Assert.Equal((200, $$"""{"id":17,"name":"much","tags":[{{tags}}]}"""), (got.Status, Text(got)));
        Assert.Equal((201, """{"id":4,"name":"Zoë","tags":["t"]}"""), (posted.Status, Text(posted)));
        Assert.EndsWith("://localhost/api/items/4", posted.Header("Location"), StringComparison.Ordinal);
        Assert.Equal((400, "application/problem+json; charset=utf-8"), (invalid.Status, invalid.Header("Content-Type")));
    }

    [Fact(Timeout = Timeout)]
    public async Task What_clients_of_a_WebSocket_API_do_are_routes()
    {
        var connected = await everywhere.SendAsync(new LambdaWebSocketMessage { EventType = "CONNECT", Query = "name=Ann" });
        var greeted = await everywhere.SendAsync(new LambdaWebSocketMessage { RouteKey = "greet", Body = """{"id":1,"name":"Ann","tags":[]}"""u8.ToArray() });
        var bad = await everywhere.SendAsync(new LambdaWebSocketMessage { RouteKey = "greet", Body = "{"u8.ToArray() });
        var gone = await everywhere.SendAsync(new LambdaWebSocketMessage { EventType = "DISCONNECT" });

        Assert.Equal(("200 Ann came as WebSocket", """200 {"message":"Hello Ann"}""", "200 gone"), (connected, greeted, gone));
        Assert.StartsWith("400 ", bad, StringComparison.Ordinal);
    }

    private static WireRequest Get(string target) => new() { Target = target };

    private static string Text(WireAnswer answer) => Encoding.UTF8.GetString(answer.Body);
}
