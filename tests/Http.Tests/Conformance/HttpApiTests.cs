using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Lambent.Http.Tests.Conformance;

/// <summary>What AWS's adapter is tested for on HTTP APIs with payload format 2.0, and what it gets wrong there.</summary>
public sealed class HttpApiTests
{
    private const int Timeout = 60_000;
    private const string Trace = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=557abcec3ee5a047;Sampled=1";

    [Fact(Timeout = Timeout)]
    public async Task A_stage_in_the_path_is_its_base()
    {
        Assert.Equal("""["one","two"]""", (await ValuesApp.AnswerAsync(InStage("beta", "/beta/api/values"))).Body);
        Assert.Equal("/beta /foo/", (await ValuesApp.AnswerAsync(InStage("beta", "/beta/foo/"))).Body); // with its trailing slash
    }

    [Theory]
    [InlineData("prod", "/production")]
    [InlineData("dev", "/devices/7")]
    public void A_path_that_only_begins_like_the_stage_is_unchanged(string stage, string path)
    {
        var request = Context(InStage(stage, path)).Request;

        Assert.Equal(("", path), (request.PathBase.Value, request.Path.Value));
    }

    [Fact(Timeout = Timeout)]
    public async Task Several_values_of_one_name_in_the_query_are_several()
    {
        var json = Requests.Get(LambdaHttpSource.HttpApiV2, "/api/many", ("rawQueryString", "\"value=value1&value=value2\""), ("queryStringParameters", """{"value":"value1,value2"}"""));

        Assert.Equal("value1,value2", (await ValuesApp.AnswerAsync(json)).Body);
        Assert.Equal(2, Context(json).Request.Query["value"].Count);
    }

    [Fact]
    public void A_header_with_several_values_arrives_as_the_gateway_joined_it() =>
        Assert.Equal("value1,value2", Context(Requests.Get(LambdaHttpSource.HttpApiV2, "/", ("headers.x-many", "\"value1,value2\""))).Request.Headers["X-Many"].ToString());

    [Fact(Timeout = Timeout)]
    public async Task One_cookie_and_several_come_in()
    {
        await using var lambda = await ValuesApp.StartAsync();

        Assert.Equal("1,", (await lambda.SendAsync(Requests.Get(LambdaHttpSource.HttpApiV2, "/api/cookie", ("cookies", """["a=1"]""")))).Body);
        Assert.Equal("1,2", (await lambda.SendAsync(Requests.Get(LambdaHttpSource.HttpApiV2, "/api/cookie", ("cookies", """["a=1","b=2"]""")))).Body);
    }

    [Theory(Timeout = Timeout)]
    [InlineData(1, """["c1=1; path=/"]""")]
    [InlineData(2, """["c1=1; path=/","c2=2; path=/"]""")]
    public async Task One_cookie_and_several_go_out_in_a_list_of_their_own(int count, string expected)
    {
        var answer = await ValuesApp.AnswerAsync(Requests.Get(LambdaHttpSource.HttpApiV2, $"/api/cookies/{count}"));

        Assert.Equal(expected, answer.Result.GetProperty("cookies").GetRawText());
        Assert.Null(answer.Header("Set-Cookie"));
    }

    [Fact(Timeout = Timeout)]
    public async Task The_trace_identifier_is_that_of_the_invocation()
    {
        await using var lambda = await ValuesApp.StartAsync();
        var result = await lambda.InvokeAsync(Requests.Get(LambdaHttpSource.HttpApiV2, "/api/trace"), new() { TraceId = Trace });

        Assert.Contains($"\"body\":\"{Trace}\"", Encoding.UTF8.GetString(result.Payload.Span), StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task The_raw_query_passes_through()
    {
        var json = Requests.Get(LambdaHttpSource.HttpApiV2, "/api/rawquery", ("rawQueryString", "\"a=b%20c&d=e+f&g&h=%C3%BC\""));

        Assert.Equal("?a=b%20c&d=e+f&g&h=%C3%BC", (await ValuesApp.AnswerAsync(json)).Body);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_function_with_SnapStart_is_warmed_before_its_snapshot_and_answers_after_it()
    {
        // AWS's adapter replays a request of the user's. Here the hook is code, which can do the same with LambdaHttp.CreateContext or less.
        var warmed = 0;
        await using var lambda = await LambdaUnderTest.StartAsync(
            app =>
            {
                LambdaSnapStart.BeforeSnapshot(_ =>
                {
                    warmed++;
                    return ValueTask.CompletedTask;
                });
                app.MapGet("/hello", () => $"warmed {warmed}");
            },
            options: new() { Function = new() { InitializationType = LambdaInitializationType.SnapStart } });

        Assert.Equal("warmed 1", (await lambda.SendAsync(TestEvents.Of(LambdaHttpSource.HttpApiV2))).Body);
    }

    [Fact]
    public void A_date_is_one_value() =>
        Assert.Single(Context(Requests.Get(LambdaHttpSource.HttpApiV2, "/", ("headers.date", "\"Wed, 21 Oct 2026 07:28:00 GMT\""))).Request.Headers.Date.ToArray());

    [Fact]
    public void A_percent_sign_that_is_decoded_already_is_not_decoded_again() =>
        Assert.Equal("/a%b", Context(Requests.Get(LambdaHttpSource.HttpApiV2, "/a%b")).Request.Path.Value);

    [Fact]
    public void IAM_and_Lambda_authorizers_are_claims_and_nothing_is_nobody()
    {
        Assert.Equal("arn:aws:iam::123456789012:user/ann", User("""{"iam":{"userArn":"arn:aws:iam::123456789012:user/ann","accountId":"123456789012"}}""").Identity!.Name);
        Assert.Equal("t-1", User("""{"lambda":{"tenant":"t-1"}}""").FindFirst("tenant")!.Value);
        foreach (var nothing in (string[])["null", "{}", """{"lambda":{}}""", """{"iam":null}""", """{"jwt":{"claims":null}}"""])
            Assert.False(User(nothing).Identity!.IsAuthenticated);

        static System.Security.Claims.ClaimsPrincipal User(string authorizer) => Context(Requests.Get(LambdaHttpSource.HttpApiV2, "/", ("requestContext.authorizer", authorizer))).User;
    }

    private static string InStage(string stage, string rawPath) => Requests.Get(LambdaHttpSource.HttpApiV2, rawPath, ("requestContext.stage", Requests.Json(stage)));

    private static HttpContext Context(string json) => LambdaHttp.CreateContext(Encoding.UTF8.GetBytes(json));
}
