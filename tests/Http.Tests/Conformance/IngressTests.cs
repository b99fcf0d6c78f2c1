using System.Text;
using Lambent.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Xunit;

namespace Lambent.Http.Tests.Conformance;

/// <summary>
/// What real front ends passed on, recorded in July 2026. One request went through four of them; its recordings are read where they are at hand, and the
/// expected values are what the client sent.
/// </summary>
public sealed class IngressTests
{
    private const int Timeout = 60_000;

    [Theory(Timeout = Timeout)]
    [InlineData("/hello/Ann%20Lee", "hello Ann Lee")]
    [InlineData("/hello/a%2Fb", "hello a%2Fb")] // as on Kestrel
    [InlineData("/hello/100%25", "hello 100%")]
    [InlineData("/hello/a%2541", "hello a%41")]
    [InlineData("/gr%C3%BC%C3%9Fe", "grüße")]
    [InlineData("/%E4%B8%96%E7%95%8C/1", "世界 1")]
    public async Task Routes_match_the_decoded_path_of_a_function_URL(string rawPath, string expected)
    {
        await using var lambda = await LambdaUnderTest.StartAsync(app =>
        {
            app.MapGet("/hello/{name}", (string name) => "hello " + name);
            app.MapGet("/grüße", () => "grüße");
            app.MapGet("/世界/{id:int}", (int id) => $"世界 {id}");
        });

        var answer = await lambda.SendAsync(TestEvents.Of(LambdaHttpSource.FunctionUrl, ("rawPath", Requests.Json(rawPath))));

        Assert.Equal((200, expected), (answer.Status, answer.Body));
    }

    [Fact]
    public void A_request_to_a_function_URL_is_the_one_that_the_client_sent()
    {
        var http = LambdaHttp.CreateContext(Encoding.UTF8.GetBytes(TestEvents.Of(
            LambdaHttpSource.FunctionUrl,
            ("rawPath", "\"/capture/space%20value/a%2Fb+c\""),
            ("rawQueryString", "\"plus=a+b&enc=a%2Bb&empty=\""),
            ("requestContext.http.path", "\"/capture/space value/a/b+c\""),
            ("headers.cookie", "\"session=abc; theme=dark\""),
            ("cookies", """["session=abc","theme=dark"]"""))));

        Assert.Equal("/capture/space value/a%2Fb+c", http.Request.Path.Value);
        Assert.Equal("/capture/space%20value/a%2Fb+c?plus=a+b&enc=a%2Bb&empty=", http.Features.Get<IHttpRequestFeature>()!.RawTarget);
        Assert.Equal(("a b", "a+b", ""), (http.Request.Query["plus"].ToString(), http.Request.Query["enc"].ToString(), http.Request.Query["empty"].ToString()));
        Assert.Equal(["session", "theme"], http.Request.Cookies.Keys);
        Assert.Equal("session=abc; theme=dark", http.Request.Headers.Cookie.ToString());
    }

    [Theory]
    [InlineData("apigwv1-request.json", LambdaHttpSource.RestApi)]
    [InlineData("apigwv2-request.json", LambdaHttpSource.HttpApiV2)]
    [InlineData("functionurl-request.json", LambdaHttpSource.FunctionUrl)]
    [InlineData("alb-request.json", LambdaHttpSource.AlbMultiValue)]
    public void One_request_is_the_same_behind_every_front_end(string name, LambdaHttpSource source)
    {
        if (Recording(name) is not { } utf8)
            return;

        var http = LambdaHttp.CreateContext(utf8);

        Assert.Equal(source, http.Features.Get<LambdaHttpFeature>()!.Source);
        Assert.Equal(("POST", "/capture/space value"), (http.Request.Method, http.Request.Path.Value));
        Assert.StartsWith("/capture/space%20value?", http.Features.Get<IHttpRequestFeature>()!.RawTarget, StringComparison.Ordinal);
        Assert.Equal(
            ["empty=", "encodedPlus=a+b", "literalPlus=a b", "redirect=https://example.com/a/b", "repeat=one,two"],
            http.Request.Query.Select(pair => $"{pair.Key}={pair.Value}").Order(StringComparer.Ordinal));
        Assert.Equal([KeyValuePair.Create("session", "abc123"), KeyValuePair.Create("theme", "dark")], http.Request.Cookies);
        Assert.Equal("session=abc123; theme=dark", http.Request.Headers.Cookie.ToString());
        Assert.Equal("first,second", http.Request.Headers["x-probe"].ToString());
        Assert.Equal(66, http.Request.ContentLength);
    }

    private static byte[]? Recording(string name) =>
        Repository.Captures is { } folder && Path.Combine(folder, "ingress", name) is var path && File.Exists(path) ? File.ReadAllBytes(path) : null;
}
