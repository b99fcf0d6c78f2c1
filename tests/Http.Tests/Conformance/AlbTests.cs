using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Xunit;

namespace Lambent.Http.Tests.Conformance;

/// <summary>What AWS's adapter is tested for on load balancers and WebSocket APIs, and what it gets wrong there.</summary>
public sealed class AlbTests
{
    private const int Timeout = 60_000;

    [Fact(Timeout = Timeout)]
    public async Task Each_mode_of_headers_is_read_and_answered_in_kind()
    {
        await using var lambda = await LambdaUnderTest.StartAsync(app => app.MapGet("/hello", (HttpContext http) =>
        {
            http.Response.Headers["X-Seen"] = http.Request.Headers["x-tag"];
        }));

        var single = await lambda.SendAsync(TestEvents.Of(LambdaHttpSource.Alb, ("headers.x-tag", "\"last\"")));
        var multiple = await lambda.SendAsync(TestEvents.Of(LambdaHttpSource.AlbMultiValue, ("multiValueHeaders.x-tag", """["first","last"]""")));

        Assert.Equal("""{"X-Seen":"last"}""", single.Result.GetProperty("headers").GetRawText());
        Assert.Equal("""{"X-Seen":["first","last"]}""", multiple.Result.GetProperty("multiValueHeaders").GetRawText());
        Assert.Equal("200 OK", single.Result.GetProperty("statusDescription").GetString());
    }

    [Fact(Timeout = Timeout)]
    public async Task A_health_check_is_answered()
    {
        await using var lambda = await LambdaUnderTest.StartAsync(app => app.MapGet("/", () => "well"));
        var json = TestEvents.Of(LambdaHttpSource.Alb, ("path", "\"/\""), ("headers", """{"user-agent":"ELB-HealthChecker/2.0"}"""));

        Assert.Equal((200, "well"), ((await lambda.SendAsync(json)).Status, (await lambda.SendAsync(json)).Body));
    }

    [Theory]
    [InlineData(LambdaHttpSource.Alb, "queryStringParameters", """{"url":"http%3A%2F%2Fwww.example.com%2Fa%3Fb","at":"10%2B00"}""")]
    [InlineData(LambdaHttpSource.AlbMultiValue, "multiValueQueryStringParameters", """{"url":["http%3A%2F%2Fwww.example.com%2Fa%3Fb"],"at":["10%2B00"]}""")]
    public void A_query_that_arrives_encoded_is_not_encoded_again(LambdaHttpSource source, string member, string query)
    {
        var http = Context(TestEvents.Of(source, (member, query)));

        Assert.Equal("?url=http%3A%2F%2Fwww.example.com%2Fa%3Fb&at=10%2B00", http.Request.QueryString.Value);
        Assert.Equal(("http://www.example.com/a?b", "10+00"), (http.Request.Query["url"].ToString(), http.Request.Query["at"].ToString()));
        Assert.EndsWith(http.Request.QueryString.Value!, http.Features.Get<IHttpRequestFeature>()!.RawTarget, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_hop_is_the_client_and_an_odd_port_is_no_failure()
    {
        var http = Context(TestEvents.Of(LambdaHttpSource.Alb, ("headers.x-forwarded-for", "\"1.2.3.4, 10.0.0.1\""), ("headers.x-forwarded-port", "\"8443\"")));

        Assert.Equal((IPAddress.Parse("10.0.0.1"), 8443), (http.Connection.RemoteIpAddress!, http.Connection.LocalPort));
        Assert.Equal(0, Context(TestEvents.Of(LambdaHttpSource.Alb, ("headers.x-forwarded-port", "\"four\""))).Connection.LocalPort);
    }

    [Fact(Timeout = Timeout)]
    public async Task Two_cookies_in_single_value_mode_are_a_500_and_two_in_the_other()
    {
        await using var lambda = await ValuesApp.StartAsync();

        var single = await lambda.SendAsync(Requests.Get(LambdaHttpSource.Alb, "/api/cookies/2"));
        Assert.Equal(500, single.Status);
        Assert.Equal("", single.Body);
        Assert.Contains("The response sets 2 cookies", lambda.Log, StringComparison.Ordinal);
        Assert.Contains("lambda.multi_value_headers.enabled", lambda.Log, StringComparison.Ordinal);
        var multiple = await lambda.SendAsync(Requests.Get(LambdaHttpSource.AlbMultiValue, "/api/cookies/2"));
        Assert.Equal("""["c1=1; path=/","c2=2; path=/"]""", multiple.Result.GetProperty("multiValueHeaders").GetProperty("Set-Cookie").GetRawText());
    }

    [Fact(Timeout = Timeout)]
    public async Task The_status_of_404_is_in_words_with_a_space() =>
        Assert.Equal("404 Not Found", (await ValuesApp.AnswerAsync(Requests.Get(LambdaHttpSource.Alb, "/nothing"))).Result.GetProperty("statusDescription").GetString());

    [Fact(Timeout = Timeout)]
    public async Task A_message_of_a_WebSocket_API_is_a_POST_to_its_route_with_JSON()
    {
        var json = TestEvents.Of(LambdaHttpSource.WebSocket, ("requestContext.routeKey", "\"$default\""), ("body", "\"{\\\"action\\\":\\\"go\\\"}\""));

        var answer = await ValuesApp.AnswerAsync(json);

        Assert.Equal((200, """application/json {"action":"go"}"""), (answer.Status, answer.Body));
        Assert.Equal(JsonValueKind.Object, answer.Result.GetProperty("multiValueHeaders").ValueKind);
    }

    private static HttpContext Context(string json) => LambdaHttp.CreateContext(Encoding.UTF8.GetBytes(json));
}
