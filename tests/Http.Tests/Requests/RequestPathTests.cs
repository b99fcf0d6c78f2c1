using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Xunit;

namespace Lambent.Http.Tests.Requests;

/// <summary>Which part of an event's path is the application's, and which the gateway's.</summary>
public sealed class RequestPathTests
{
    [Theory]
    [InlineData("/foo+bar", "/foo+bar")] // a plus is a plus
    [InlineData("/foo%20bar", "/foo bar")]
    [InlineData("/a%2Fb", "/a%2Fb")] // must not become a separator
    [InlineData("/a%2fb", "/a%2fb")]
    [InlineData("/foo%25bar", "/foo%bar")]
    [InlineData("/foo%25%2Fbar", "/foo%%2Fbar")]
    [InlineData("/a%252Fb", "/a%2Fb")] // once
    [InlineData("/gr%C3%BC%C3%9Fe/%F0%9F%98%80", "/grüße/😀")]
    [InlineData("/bad%FFbytes%C3", "/bad%FFbytes%C3")]
    [InlineData("/half%2", "/half%2")]
    [InlineData("/foo/", "/foo/")]
    [InlineData("/", "/")]
    public void An_encoded_path_is_decoded_once(string path, string expected)
    {
        var json = $"\"{path}\"";
        Assert.Equal(expected, Context(TestEvents.Of(LambdaHttpSource.Alb, ("path", json))).Request.Path.Value);
        Assert.Equal(expected, Context(TestEvents.Of(LambdaHttpSource.VpcLatticeV1, ("raw_path", json))).Request.Path.Value);
        Assert.Equal(expected, Context(TestEvents.Of(LambdaHttpSource.VpcLatticeV2, ("path", json))).Request.Path.Value);
        foreach (var (stage, pathBase) in new[] { ("$default", ""), ("prod", "/prod") })
        {
            var url = Context(TestEvents.Of(LambdaHttpSource.FunctionUrl, ("rawPath", $"\"{pathBase}{path}\""), ("requestContext.stage", $"\"{stage}\"")));
            Assert.Equal((pathBase, expected), (url.Request.PathBase.Value, url.Request.Path.Value));
            Assert.Equal(pathBase + path, url.Features.Get<IHttpRequestFeature>()!.RawTarget);
        }

        var rest = Context(TestEvents.Of(LambdaHttpSource.RestApi, ("path", json), ("pathParameters.proxy", $"\"{path[1..]}\""), ("requestContext.path", $"\"/prod{path}\"")));
        Assert.Equal(expected, rest.Request.Path.Value);
        Assert.Equal("/prod", rest.Request.PathBase.Value);
        Assert.Equal(path, rest.Features.Get<IHttpRequestFeature>()!.RawTarget);
    }

    [Theory] // recorded, in captures/ingress/paths.json; the target is encoded again, because an HTTP API does not pass on what the client sent
    [InlineData("/capture/space value", "/capture/space%20value")]
    [InlineData("/capture/hash#value", "/capture/hash%23value")]
    [InlineData("/capture/slash/value", "/capture/slash/value")] // sent as slash%2Fvalue
    [InlineData("/capture/unicode-λ-世界", "/capture/unicode-%CE%BB-%E4%B8%96%E7%95%8C")]
    [InlineData("/capture/literal?value", "/capture/literal%3Fvalue")] // sent as literal%253Fvalue
    [InlineData("/capture/literal%value", "/capture/literal%25value")] // sent as literal%2525value
    [InlineData("/a%20b", "/a%20b")] // not recorded: what looks encoded is neither decoded nor encoded again
    [InlineData("/a%2Fb", "/a%2Fb")]
    [InlineData("/foo+bar", "/foo+bar")]
    public void The_path_of_an_HTTP_API_is_not_decoded_again(string rawPath, string target)
    {
        foreach (var (stage, pathBase) in new[] { ("$default", ""), ("prod", "/prod") })
        {
            var http = Context(TestEvents.Of(LambdaHttpSource.HttpApiV2, ("rawPath", $"\"{pathBase}{rawPath}\""), ("requestContext.stage", $"\"{stage}\"")));

            Assert.Equal((pathBase, rawPath), (http.Request.PathBase.Value, http.Request.Path.Value));
            Assert.Equal(pathBase + target, http.Features.Get<IHttpRequestFeature>()!.RawTarget);
        }
    }

    [Theory]
    [InlineData("prod", "/prod/hello", "/prod", "/hello")]
    [InlineData("prod", "/prod", "/prod", "/")]
    [InlineData("prod", "/prod/", "/prod", "/")]
    [InlineData("prod", "/production", "", "/production")] // not a whole segment
    [InlineData("dev", "/devices", "", "/devices")]
    [InlineData("beta", "/beta/foo/", "/beta", "/foo/")]
    [InlineData("$default", "/$default/hello", "", "/$default/hello")]
    public void A_stage_is_the_base_of_the_path_when_it_is_a_whole_segment(string stage, string rawPath, string pathBase, string path)
    {
        var http = Context(TestEvents.Of(LambdaHttpSource.HttpApiV2, ("rawPath", $"\"{rawPath}\""), ("requestContext.stage", $"\"{stage}\"")));

        Assert.Equal(pathBase, http.Request.PathBase.Value);
        Assert.Equal(path, http.Request.Path.Value);
    }

    [Theory]
    [InlineData("/{proxy+}", "/foo/", "foo", "/Prod/foo/", "/Prod", "/foo/")]
    [InlineData("/{proxy+}", "/foo%25bar", "foo%25bar", "/Prod/foo%25bar/", "/Prod", "/foo%bar")] // one of the two has a slash more
    [InlineData("/api/{proxy+}", "/test/api/resourcepath", "resourcepath", null, "/test", "/api/resourcepath")] // the base path of a custom domain
    [InlineData("/api/{proxy+}", "/test/api/resourcepath", "resourcepath", "/test/api/resourcepath", "/test", "/api/resourcepath")]
    [InlineData("/{proxy+}", "api/values", "api/values", "/Prod/api/values", "/Prod", "/api/values")] // the console leaves the slash out
    [InlineData("/{proxy+}", "/a/{proxy+}", "a/{proxy+}", "/Prod/a/{proxy+}", "/Prod", "/a/{proxy+}")] // a value is not filled again
    [InlineData("/hello", "/hello", null, "//hello", "", "/hello")]
    public void The_base_of_a_REST_path_is_told_by_resource_and_request_path(string resource, string path, string? proxy, string? whole, string pathBase, string expected)
    {
        var http = Context(TestEvents.Of(
            LambdaHttpSource.RestApi,
            ("resource", $"\"{resource}\""),
            ("path", $"\"{path}\""),
            ("pathParameters", proxy is null ? "null" : $$"""{"proxy":"{{proxy}}"}"""),
            ("requestContext.path", whole is null ? "null" : $"\"{whole}\"")));

        Assert.Equal(expected, http.Request.Path.Value);
        Assert.Equal(pathBase, http.Request.PathBase.Value);
    }

    [Fact]
    public void Other_parameters_of_a_proxy_resource_are_filled_too()
    {
        var http = Context(TestEvents.Of(
            LambdaHttpSource.RestApi,
            ("resource", "\"/path/{foo}/{proxy+}\""),
            ("path", "\"/base/path/bar/api\""),
            ("pathParameters", """{"proxy":"api","foo":"bar"}"""),
            ("requestContext.path", "\"/base/path/bar/api\"")));

        Assert.Equal("/path/bar/api", http.Request.Path.Value);
        Assert.Equal("/base", http.Request.PathBase.Value);
        Assert.Equal("bar", http.Request.RouteValues["foo"]);
        Assert.Equal("bar", http.Features.Get<LambdaHttpFeature>()!.PathParameters["foo"]);
    }

    [Theory]
    [InlineData("/{proxy+}", "/example/v1", """{"proxy":"example/v1"}""", "/prod/example/v1")]
    [InlineData("/{proxy+}", "/prod/example/v1", """{"proxy":"example/v1"}""", "/prod/example/v1")]
    [InlineData("/example/{id}", "/prod/example/v1", """{"id":"v1"}""", "/prod/example/v1")]
    [InlineData("/example/v1", "/prod/example/v1", "null", "/prod/example/v1")]
    public void The_base_path_of_a_custom_domain_is_told_by_any_resource(string resource, string path, string parameters, string whole)
    {
        var http = Context(TestEvents.Of(
            LambdaHttpSource.RestApi, ("resource", $"\"{resource}\""), ("path", $"\"{path}\""), ("pathParameters", parameters), ("requestContext.path", $"\"{whole}\"")));

        Assert.Equal(("/prod", "/example/v1"), (http.Request.PathBase.Value, http.Request.Path.Value));
    }

    [Fact]
    public void The_root_of_an_API_behind_the_base_path_of_a_custom_domain_is_the_root()
    {
        var http = Context(TestEvents.Of(LambdaHttpSource.RestApi, ("resource", "\"/\""), ("path", "\"/shop\""), ("pathParameters", "null"), ("requestContext.path", "\"/shop\"")));

        Assert.Equal(("/shop", "/"), (http.Request.PathBase.Value, http.Request.Path.Value));
    }

    [Fact]
    public void A_path_of_an_HTTP_API_with_payload_1_0_is_decoded_once()
    {
        var http = Context(TestEvents.Of(
            LambdaHttpSource.HttpApiV1, ("resource", "\"/{proxy+}\""), ("path", "\"/a%2541\""), ("pathParameters", """{"proxy":"a%41"}"""), ("requestContext.path", "\"/live/a%41\"")));

        Assert.Equal(("/live", "/a%41"), (http.Request.PathBase.Value, http.Request.Path.Value));
    }

    [Theory]
    [InlineData("/a/../b", 400)]
    [InlineData("/a/%2e%2e/b", 400)]
    [InlineData("/../../etc/passwd", 400)]
    [InlineData("/a/./b", 400)]
    [InlineData("/a/b/..", 400)]
    [InlineData("/.well-known/a..b/...", 200)]
    public void A_path_with_segments_of_dots_is_refused(string path, int status)
    {
        var run = new HttpRun(http => http.Response.WriteAsync("served"));

        Assert.Equal(status, run.Send(TestEvents.Of(LambdaHttpSource.FunctionUrl, ("rawPath", $"\"{path}\""))).GetProperty("statusCode").GetInt32());
    }

    [Fact]
    public void A_route_of_a_WebSocket_API_is_a_path()
    {
        var http = Context(TestEvents.Of(LambdaHttpSource.WebSocket, ("requestContext.routeKey", "\"$connect\""), ("requestContext.eventType", "\"CONNECT\"")));

        Assert.Equal("/$connect", http.Request.Path.Value);
        Assert.Equal("POST", http.Request.Method);
        Assert.Equal("c-1", http.Connection.Id);
        Assert.Equal("application/json", Context(TestEvents.Of(LambdaHttpSource.WebSocket, ("body", "\"{}\""))).Request.ContentType);
    }

    private static HttpContext Context(string json) => LambdaHttp.CreateContext(Encoding.UTF8.GetBytes(json));
}
