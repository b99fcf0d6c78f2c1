using System.Text;
using System.Text.Json;
using Bogus;

namespace Lambent.Http.App.Tests;

/// <summary>Makes requests that have little in common: every kind in turn, with words, numbers and bytes of its own. The same ones each time.</summary>
internal sealed class RequestMaker
{
    private static readonly string[] Words = ["plain", "two words", "Zoë", "дом", "東京", "a+b", "50%", "x&y=z", "semi;colon", "it's", "ünï", "🚀", "a\"b", "tilde~", "com,ma", "(round)", "star*", "at@", "dollar$", "who?me"];

    private readonly Faker _faker = new() { Random = new Randomizer(20261121) };
    private readonly Func<WireRequest>[] _kinds;

    private RequestMaker() => _kinds =
    [
        Echo, EchoWithQuery, EchoWithHeaders, EchoWithCookies, EchoWithBody, EchoOfAnyMethod, EchoOfOddPath,
        Hello, Query, Json, BadJson, Form, Upload, Binary, LargeBody, Chunked,
        Result, Result, Typed, Redirect, Status, Problem, Bytes, Many, Cookies, SeveralHeaders, Large,
        NotModified, Range, StaticFile, HeadOf, Options, Preflight, CrossOrigin, Compressed, Cached, Limited,
        Secret, Admin, Throw, Nowhere, Health, OpenApi, Controller, ControllerPost, ControllerPut, ControllerDelete, HeaderValue,
    ];

    /// <summary>So many requests.</summary>
    public static IReadOnlyList<WireRequest> Make(int count)
    {
        var maker = new RequestMaker();
        return [.. Enumerable.Range(0, count).Select(i => maker.Complete(maker._kinds[i % maker._kinds.Length]()))];
    }

    private WireRequest Complete(WireRequest request)
    {
        // In front, as clients have it.
        var headers = new List<KeyValuePair<string, string>> { new("Host", "localhost:7080") };
        if (_faker.Random.Bool(0.7f))
            headers.Add(new("User-Agent", _faker.PickRandom("test/1.0", "Mozilla/5.0 (X11; Linux x86_64) Safari, like Gecko")));
        if (_faker.Random.Bool(0.3f) && request.Header("Accept") is null)
            headers.Add(new("Accept", _faker.PickRandom("*/*", "application/json", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8")));
        return request with { Headers = [.. headers, .. request.Headers] };
    }

    private static WireRequest Get(string target) => new() { Target = target };

    private static WireRequest Post(string target, string? type, byte[] body, string method = "POST")
    {
        var request = new WireRequest { Method = method, Target = target, Body = body };
        return type is null ? request : request.With("Content-Type", type);
    }

    private string Word() => _faker.Random.Bool(0.6f) ? _faker.PickRandom(Words) : _faker.Random.Words(2);

    private string Encoded() => Uri.EscapeDataString(Word());

    private WireRequest Echo() => Get($"/echo/{Encoded()}/{Encoded()}");

    private WireRequest EchoWithQuery()
    {
        var pairs = _faker.Make(_faker.Random.Int(1, 6), () =>
        {
            var name = _faker.PickRandom("a", "b", "list[]", "Zo%C3%AB", "x.y");
            return _faker.Random.Int(0, 6) switch
            {
                0 => name,
                1 => name + _faker.PickRandom("=", "=%zz", "=%FF", "=a=b", "=%"),
                2 => $"{name}={Encoded().Replace("%20", "+", StringComparison.Ordinal)}",
                _ => $"{name}={Encoded()}",
            };
        });
        return Get($"/echo/query?{string.Join('&', pairs)}");
    }

    private WireRequest EchoWithHeaders()
    {
        var request = Get("/echo/headers").With("X-Single", Word()).With("Accept-Language", "de-CH,de;q=0.9").With("If-Modified-Since", "Fri, 02 Jan 2026 03:04:05 GMT");
        for (var i = _faker.Random.Int(0, 3); i > 0; i--)
            request = request.With(_faker.PickRandom("X-Several", "x-several"), $"{_faker.Random.Int(0, 99)}, {_faker.Random.AlphaNumeric(5)}");
        return request;
    }

    private WireRequest EchoWithCookies()
    {
        var request = Get("/echo/cookies").With("Cookie", $"a={_faker.Random.AlphaNumeric(8)}; b=%20{_faker.Random.Int(0, 99)}; c=x=y==");
        return _faker.Random.Bool() ? request.With("Cookie", $"d={_faker.Random.AlphaNumeric(3)}") : request;
    }

    private WireRequest EchoWithBody() => Post(
        $"/echo/body?{Encoded()}",
        _faker.PickRandom("text/plain", "application/json", "application/xml", "application/vnd.api+json; charset=utf-8", "application/octet-stream", "image/svg+xml", null),
        _faker.Random.Bool(0.8f) ? Encoding.UTF8.GetBytes(string.Join('\n', _faker.Make(3, Word))) : [],
        _faker.PickRandom("POST", "PUT", "PATCH", "DELETE"));

    private WireRequest EchoOfAnyMethod() => new() { Method = _faker.PickRandom("GET", "DELETE", "OPTIONS", "PATCH", "PUT"), Target = $"/echo/{_faker.Random.AlphaNumeric(6)}" };

    private WireRequest EchoOfOddPath() => Get("/echo/" + _faker.PickRandom(
        "a%2Fb", "trailing/", "double//slash", "%25", "a%2541", "a+b", "a%2Bb", "caf%C3%A9", "a%20b", "a:b@c", "x;v=1", "%7Btilde%7D", "dots..", "a'b", "..%2Fup", "%zz", "%FF", "a%", "%E2%82", "./here", "a/../b", "a/%2E%2E/c", "a%5Cb"));

    private WireRequest Hello() => Get($"/hello/{Encoded()}");

    private WireRequest Query() => Get(_faker.PickRandom(
        "/query?ids=1&ids=2&ids=3", "/query?ids=1&name=Zo%C3%AB+and+co&ids=2", "/query?name=&when=2026-11-21", "/query", "/query?ids=one", "/query?when=yesterday&ids=4"));

    private WireRequest Json() => Post("/json", "application/json", JsonSerializer.SerializeToUtf8Bytes(
        new Item(_faker.Random.Int(1, 9999), Word(), [Word(), Word()]), JsonSerializerOptions.Web));

    private WireRequest BadJson() => _faker.Random.Int(0, 2) switch
    {
        0 => Post("/json", "application/json", "{\"id\":"u8.ToArray()),
        1 => Post("/json", "text/plain", "{}"u8.ToArray()),
        _ => new WireRequest { Method = "POST", Target = "/json" }.With("Content-Type", "application/json") with { Body = Array.Empty<byte>() },
    };

    private WireRequest Form() => Post("/form", "application/x-www-form-urlencoded", Encoding.UTF8.GetBytes(
        string.Join('&', _faker.Make(4, () => $"{_faker.PickRandom("a", "b", "c")}={Encoded()}"))));

    private WireRequest Upload()
    {
        const string Boundary = "----boundary17";
        using var body = new MemoryStream();
        Add($"--{Boundary}\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n{Word()}\r\n");
        for (var i = 0; i < 2; i++)
        {
            Add($"--{Boundary}\r\nContent-Disposition: form-data; name=\"file{i}\"; filename=\"f{i}.bin\"\r\nContent-Type: application/octet-stream\r\n\r\n");
            body.Write(_faker.Random.Bytes(_faker.Random.Int(0, 3000)));
            Add("\r\n");
        }

        Add($"--{Boundary}--\r\n");
        return Post("/upload", $"multipart/form-data; boundary={Boundary}", body.ToArray());

        void Add(string text) => body.Write(Encoding.UTF8.GetBytes(text));
    }

    private WireRequest Binary() => Post("/binary", _faker.PickRandom("application/octet-stream", "image/png", "application/zip", "text/plain", "application/json"), _faker.Random.Bytes(_faker.Random.Int(1, 5000)));

    private WireRequest LargeBody() => _faker.Random.Bool()
        ? Post("/binary", "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(ResultEndpoints.Letters(100 * 1024)))
        : Post("/binary", "application/octet-stream", _faker.Random.Bytes(100 * 1024));

    private WireRequest Chunked() => Post(_faker.PickRandom("/binary", "/echo/chunks"), "text/plain; charset=utf-8", Encoding.UTF8.GetBytes("ab" + Word())) with { IsChunked = true };

    private WireRequest HeaderValue() => Get($"/results/header?value={_faker.PickRandom("a%20b", "a%09b", "%C3%BC", "a%0D%0AX-Injected%3A%20b", "", "%22x%22%2C%20y", "%7F")}");

    private WireRequest Result() => Get("/results/" + _faker.PickRandom(
        "html", "latin", "untyped", "file", "stream", "empty", "invalid", "length", "parts/0", $"parts/{_faker.Random.Int(1, 20)}", $"json/{Encoded()}", $"text/{Encoded()}"));

    private WireRequest Typed() => Get($"/results/{_faker.PickRandom("json", "text")}/{Encoded()}").With("Accept", _faker.PickRandom("application/json", "text/plain", "image/png"));

    private WireRequest Redirect() => Get($"/results/redirect/{_faker.PickRandom(301, 302, 307, 308)}?to={_faker.PickRandom("/hello/you", "https%3A%2F%2Fother.example%2Fa%3Fb%3Dc%23d", "%2Fa%3Fq%3Dx%2520y")}");

    private WireRequest Status() => Get($"/results/status/{_faker.PickRandom(200, 201, 202, 204, 205, 206, 304, 400, 401, 403, 404, 405, 409, 410, 418, 422, 451, 500, 502, 503, 599)}");

    private WireRequest Problem() => Get($"/results/problem/{_faker.PickRandom(400, 404, 409, 500)}");

    private WireRequest Bytes() => Get($"/results/bytes/{_faker.Random.Int(0, 2000)}");

    private WireRequest Many() => Get($"/results/{_faker.PickRandom("many", "events")}/{_faker.Random.Int(0, 30)}");

    private WireRequest Cookies() => Get($"/results/cookies/{_faker.Random.Int(0, 4)}");

    private WireRequest SeveralHeaders() => Get($"/results/headers/{_faker.Random.Int(0, 3)}");

    private WireRequest Large() => Get($"/results/{_faker.PickRandom("large", "incompressible")}/{_faker.Random.Int(20_000, 100_000)}");

    private WireRequest NotModified() => Get($"/results/etag/{_faker.Random.Int(1, 2)}").With("If-None-Match", "\"1\"");

    private WireRequest Range() => Get(_faker.PickRandom("/results/file", "/noise.bin"))
        .With("Range", _faker.PickRandom("bytes=0-99", "bytes=100-", "bytes=-50", "bytes=0-0", "bytes=5000-6000", "bytes=0-1,5-6", "lines=1-2"));

    private WireRequest StaticFile()
    {
        var request = Get("/" + _faker.PickRandom("site.css", "page.html", "noise.bin", "absent.css"));
        return _faker.Random.Int(0, 2) switch
        {
            0 => request.With("If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT"),
            1 => request.With("If-None-Match", "*"),
            _ => request,
        };
    }

    private WireRequest HeadOf() => Get(_faker.PickRandom("/results/file", "/results/length", "/site.css", "/hello/you", "/echo/head")) with { Method = "HEAD" };

    private WireRequest Options() => Get(_faker.PickRandom("/hello/you", "/echo/options", "/api/items/1")) with { Method = "OPTIONS" };

    private WireRequest Preflight() => (Get("/hello/you") with { Method = "OPTIONS" })
        .With("Origin", _faker.PickRandom(TestApplication.Origin, "http://localhost:6666"))
        .With("Access-Control-Request-Method", _faker.PickRandom("PUT", "DELETE"))
        .With("Access-Control-Request-Headers", "x-wish");

    private WireRequest CrossOrigin() => Get($"/hello/{Encoded()}").With("Origin", _faker.PickRandom(TestApplication.Origin, "http://localhost:6666")).With("Accept-Encoding", "gzip");

    private WireRequest Compressed() => Get(_faker.PickRandom("/results/large/5000", "/site.css", "/results/json/you", "/results/many/9", "/results/parts/5", "/results/bytes/900"))
        .With("Accept-Encoding", _faker.PickRandom("gzip", "br", "gzip, deflate, br", "identity", "br;q=0.5, gzip"));

    private WireRequest Cached() => Get($"/cached/{_faker.PickRandom("a", "b")}?page={_faker.Random.Int(1, 2)}");

    private WireRequest Limited() => Get($"/limited/{_faker.PickRandom("a", "b")}");

    private WireRequest Secret() => _faker.Random.Bool() ? Get("/secret") : Get("/secret").With("Authorization", "Test ann user");

    private WireRequest Admin() => Get("/admin").With("Authorization", $"Test ann {_faker.PickRandom("user", "admin")}");

    private WireRequest Throw() => Get(_faker.PickRandom("/throw", "/throw/request"));

    private WireRequest Nowhere() => Get($"/nowhere/{Encoded()}");

    private WireRequest Health() => Get("/health");

    private WireRequest OpenApi() => Get("/openapi/v1.json");

    private WireRequest Controller() => Get($"/api/items/{_faker.PickRandom("0", "17", "none")}?tags={Encoded()}&tags={Encoded()}").With("X-Wish", _faker.Random.Word());

    private WireRequest ControllerPost() => Post("/api/items", "application/json", JsonSerializer.SerializeToUtf8Bytes(
        new Item(_faker.Random.Int(1, 9999), Word(), []), JsonSerializerOptions.Web));

    private WireRequest ControllerPut() => Post($"/api/items/{_faker.Random.Int(1, 99)}", "application/x-www-form-urlencoded", Encoding.UTF8.GetBytes($"name={Encoded()}"), "PUT");

    private WireRequest ControllerDelete() => Get($"/api/items/{_faker.PickRandom(0, 5)}") with { Method = "DELETE" };
}
