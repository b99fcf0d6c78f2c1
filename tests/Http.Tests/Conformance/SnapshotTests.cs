using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Lambent.TestKit;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Xunit;

namespace Lambent.Http.Tests.Conformance;

/// <summary>Both directions whole: what an application sees of every fixture, and what every source gets of one response.</summary>
public sealed class SnapshotTests
{
    /// <summary>Every fixture that is an HTTP request.</summary>
    public static TheoryData<string> Fixtures => [.. Folders.SelectMany(Files)];

    private static readonly string[] Folders = ["alb", "apigateway", "functionurl", "vpclattice"];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public async Task An_event_is_this_request(string file)
    {
        var parts = file.Split('/');
        var utf8 = await File.ReadAllBytesAsync(Repository.PathTo("fixtures", "events", parts[0], parts[1] + ".json"), TestContext.Current.CancellationToken);

        Snapshot.MatchJson((await RequestAsync(LambdaHttp.CreateContext(utf8))).ToJsonString(), parts[1]);
    }

    [Theory]
    [MemberData(nameof(TestEvents.Sources), MemberType = typeof(TestEvents))]
    public void A_response_of_many_features_is_this_result(LambdaHttpSource source)
    {
        var answer = HttpRun.Answer(TestEvents.Of(source), async http =>
        {
            http.Response.OnStarting(() =>
            {
                http.Response.Headers["X-Late"] = "added before the start";
                return Task.CompletedTask;
            });
            http.Response.StatusCode = 418;
            http.Response.ContentType = "text/html; charset=utf-8";
            http.Response.Headers.CacheControl = "no-store, max-age=0";
            http.Response.Headers["X-Many"] = new(["one", "two, and three"]);
            http.Response.Headers["X-Empty"] = "";
            http.Response.Headers.Connection = "keep-alive"; // the gateway's business
            http.Response.Cookies.Append("seen", "grüße", new CookieOptions { HttpOnly = true, Secure = true, SameSite = SameSiteMode.Strict });
            await http.Response.WriteAsync("<p>\"grüße\" & 😀</p>\n");
        });

        Snapshot.MatchJson(answer.GetRawText(), source.ToString());
    }

    [Theory]
    [MemberData(nameof(TestEvents.Sources), MemberType = typeof(TestEvents))]
    public void A_response_of_bytes_is_this_result(LambdaHttpSource source)
    {
        var answer = HttpRun.Answer(TestEvents.Of(source), async http =>
        {
            http.Response.ContentType = "image/png";
            http.Response.ContentLength = 4;
            await http.Response.Body.WriteAsync(new byte[] { 0x89, 0x50, 0x4E, 0x47 });
        });

        Snapshot.MatchJson(answer.GetRawText(), source.ToString());
    }

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(Repository.PathTo("fixtures", "events", folder), "*Request.*.json")
        .Select(Path.GetFileNameWithoutExtension)
        .Where(name => !name!.Contains("Authorizer", StringComparison.Ordinal)) // asks who may call; it is no request
        .Order(StringComparer.Ordinal)
        .Select(name => $"{folder}/{name}");

    private static async Task<JsonObject> RequestAsync(HttpContext http)
    {
        var request = http.Request;
        var lambda = http.Features.Get<LambdaHttpFeature>()!;
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, TestContext.Current.CancellationToken);
        var isText = System.Text.Unicode.Utf8.IsValid(body.ToArray());
        return new JsonObject
        {
            ["source"] = lambda.Source.ToString(),
            ["method"] = request.Method,
            ["scheme"] = request.Scheme,
            ["host"] = request.Host.Value,
            ["pathBase"] = request.PathBase.Value,
            ["path"] = request.Path.Value,
            ["rawTarget"] = http.Features.Get<IHttpRequestFeature>()!.RawTarget,
            ["protocol"] = request.Protocol,
            ["queryString"] = request.QueryString.Value,
            ["query"] = Map(request.Query.Select(pair => (pair.Key, (JsonNode?)List(pair.Value)))),
            ["headers"] = Map(request.Headers.Select(pair => (pair.Key, (JsonNode?)List(pair.Value)))),
            ["cookies"] = Map(request.Cookies.Select(pair => (pair.Key, (JsonNode?)pair.Value))),
            ["contentLength"] = request.ContentLength,
            ["body"] = isText ? Encoding.UTF8.GetString(body.ToArray()) : Convert.ToBase64String(body.ToArray()),
            ["bodyIsText"] = isText,
            ["connection"] = new JsonObject
            {
                ["remoteIp"] = http.Connection.RemoteIpAddress?.ToString(),
                ["remotePort"] = http.Connection.RemotePort,
                ["localPort"] = http.Connection.LocalPort,
                ["hasClientCertificate"] = http.Features.Get<ITlsConnectionFeature>() is not null,
            },
            ["user"] = new JsonObject
            {
                ["isAuthenticated"] = http.User.Identity!.IsAuthenticated,
                ["authenticationType"] = http.User.Identity.AuthenticationType,
                ["name"] = http.User.Identity.Name,
                ["claims"] = List(http.User.Claims.Select(claim => string.Create(CultureInfo.InvariantCulture, $"{claim.Type}={claim.Value}"))),
            },
            ["routeValues"] = Map(request.RouteValues.Select(pair => (pair.Key, (JsonNode?)pair.Value?.ToString()))),
            ["pathParameters"] = Map(lambda.PathParameters.Select(pair => (pair.Key, (JsonNode?)pair.Value))),
            ["stageVariables"] = Map(lambda.StageVariables.Select(pair => (pair.Key, (JsonNode?)pair.Value))),
        };
    }

    private static JsonObject Map(IEnumerable<(string Name, JsonNode? Value)> pairs) => new(pairs.Select(pair => KeyValuePair.Create(pair.Name, pair.Value)));

    private static JsonArray List(IEnumerable<string?> values) => new([.. values.Select(value => (JsonNode?)value)]);
}
