using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using Lambent.Events;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.Features;
using Xunit;

namespace Lambent.Http.Tests.Conformance;

/// <summary>What AWS's adapter is tested for on REST APIs: paths, targets, who calls.</summary>
public sealed class RestApiTests
{
    private const int Timeout = 60_000;

    [Fact]
    public void A_custom_base_path_with_a_proxy_resource_shows_the_application_its_inner_path()
    {
        var http = Context(
            ("resource", "\"/api/{proxy+}\""), ("path", "\"/test/api/resourcepath\""), ("pathParameters.proxy", "\"resourcepath\""), ("requestContext.path", "null"));

        Assert.Equal(("/test", "/api/resourcepath"), (http.Request.PathBase.Value, http.Request.Path.Value));
    }

    [Theory(Timeout = Timeout)]
    [InlineData("foo+bar", "foo+bar")] // a plus in a path is a plus
    [InlineData("foo%20bar", "foo bar")]
    [InlineData("a%2Fb", "a%2Fb")] // is one segment, as on Kestrel
    public async Task A_plus_is_kept_and_a_space_is_decoded_and_an_encoded_slash_does_not_split(string name, string expected)
    {
        foreach (var source in (LambdaHttpSource[])[LambdaHttpSource.RestApi, LambdaHttpSource.HttpApiV1, LambdaHttpSource.Alb, LambdaHttpSource.VpcLatticeV1, LambdaHttpSource.VpcLatticeV2])
            Assert.Equal(expected, (await ValuesApp.AnswerAsync(Requests.Get(source, $"/api/name/{name}"))).Body);
    }

    [Theory]
    [InlineData("/path/{foo}/api", """{"foo":"bar"}""")]
    [InlineData("/path/{foo}/{proxy+}", """{"foo":"bar","proxy":"api"}""")]
    public void More_path_parameters_are_filled_in_with_and_without_a_proxy(string resource, string parameters)
    {
        var http = Context(("resource", Requests.Json(resource)), ("path", "\"path/bar/api\""), ("pathParameters", parameters), ("requestContext.path", "\"/path/bar/api\""));

        Assert.Equal(("", "/path/bar/api"), (http.Request.PathBase.Value, http.Request.Path.Value));
        Assert.Equal("bar", http.Request.RouteValues["foo"]);
    }

    [Fact]
    public void A_space_in_a_path_and_in_a_query_is_a_space()
    {
        var http = Context(
            ("path", "\"/foo%20bar\""), ("pathParameters.proxy", "\"foo%20bar\""), ("requestContext.path", "\"/prod/foo%20bar\""), ("multiValueQueryStringParameters", """{"greeting":["hello world"]}"""));

        Assert.Equal(("/foo bar", "hello world", "/foo%20bar?greeting=hello%20world"), (http.Request.Path.Value, http.Request.Query["greeting"].ToString(), Target(http)));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_trailing_slash_is_kept_behind_the_base_of_the_stage()
    {
        var json = TestEvents.Of(LambdaHttpSource.RestApi, ("path", "\"/foo/\""), ("pathParameters.proxy", "\"foo\""), ("requestContext.path", "\"/Prod/foo/\""));

        Assert.Equal("/Prod /foo/", (await ValuesApp.AnswerAsync(json)).Body);
    }

    [Theory]
    [InlineData("/foo%25bar")]
    [InlineData("/foo%25%2Fbar")]
    [InlineData("/foo%2Fbar")]
    public void The_raw_target_has_the_path_as_the_client_sent_it(string sent)
    {
        foreach (var source in Enum.GetValues<LambdaHttpSource>().Where(source => source != LambdaHttpSource.WebSocket))
            Assert.Equal(sent, Target(Context(Requests.Get(source, sent))));
    }

    [Theory]
    [InlineData("/50%/of", "/50%25/of")]
    [InlineData("/foo%%2Fbar", "/foo%25%2Fbar")]
    [InlineData("/foo bar", "/foo%20bar")]
    public void A_path_that_arrives_decoded_is_encoded_again_in_the_raw_target(string rawPath, string expected)
    {
        // AWS's list has encoded paths in rawPath too. An HTTP API sends it decoded: what looks encoded is left alone, the rest is encoded.
        var http = Context(Requests.Get(LambdaHttpSource.HttpApiV2, rawPath));
        Assert.Equal((rawPath, expected), (http.Request.Path.Value, Target(http)));
    }

    [Fact]
    public void A_reserved_letter_in_a_query_is_encoded_again_where_it_arrives_decoded()
    {
        Assert.Equal("/foo/bar?foo=b%2540r", Target(Context(Requests.Get(LambdaHttpSource.RestApi, "/foo/bar", ("queryStringParameters", """{"foo":"b%40r"}""")))));
        Assert.Equal("/foo/bar?foo=b%40r", Target(Context(Requests.Get(LambdaHttpSource.HttpApiV2, "/foo/bar", ("rawQueryString", "\"foo=b%40r\"")))));
        Assert.Equal("/foo/bar?foo=b%40r", Target(Context(Requests.Get(LambdaHttpSource.Alb, "/foo/bar", ("queryStringParameters", """{"foo":"b%40r"}""")))));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_policy_of_claims_lets_in_who_has_them_and_refuses_others()
    {
        await using var lambda = await ValuesApp.StartAsync();
        foreach (var (source, form) in ((LambdaHttpSource, string)[])[
            (LambdaHttpSource.RestApi, """{"claims":{"sub":"u-1","group":"NAME"}}"""), // Cognito
            (LambdaHttpSource.RestApi, """{"principalId":"u-1","group":"NAME"}"""), // a Lambda authorizer
            (LambdaHttpSource.HttpApiV1, """{"claims":{"sub":"u-1","group":"NAME"},"scopes":null}"""),
            (LambdaHttpSource.HttpApiV2, """{"jwt":{"claims":{"sub":"u-1","group":"NAME"},"scopes":null}}"""),
            (LambdaHttpSource.HttpApiV2, """{"lambda":{"group":"NAME"}}""")])
        {
            Assert.Equal(200, (await lambda.SendAsync(With("staff"))).Status);
            Assert.Equal(403, (await lambda.SendAsync(With("guests"))).Status);
            Assert.Equal(401, (await lambda.SendAsync(Requests.Get(source, "/api/secret"))).Status);

            string With(string group) => Requests.Get(source, "/api/secret", ("requestContext.authorizer", form.Replace("NAME", group, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void What_a_custom_authorizer_found_is_claims()
    {
        var user = Context(("requestContext.authorizer", """{"principalId":"u-1","stringKey":"value","numKey":"1","boolKey":"true"}""")).User;

        Assert.Equal(("u-1", true), (user.Identity!.Name, user.Identity.IsAuthenticated));
        Assert.Equal(["principalId=u-1", "stringKey=value", "numKey=1", "boolKey=true"], user.Claims.Select(claim => $"{claim.Type}={claim.Value}"));
    }

    [Theory]
    [InlineData(LambdaHttpSource.RestApi, "requestContext.identity.clientCert.clientCertPem", "")]
    [InlineData(LambdaHttpSource.RestApi, "requestContext.identity.clientCert.clientCertPem", "\n")]
    [InlineData(LambdaHttpSource.HttpApiV2, "requestContext.authentication.clientCert.clientCertPem", "")]
    [InlineData(LambdaHttpSource.HttpApiV2, "requestContext.authentication.clientCert.clientCertPem", "\n")]
    public void The_client_s_certificate_of_mutual_TLS_is_the_connection_s(LambdaHttpSource source, string member, string end)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var made = new CertificateRequest("O=Lantern Works, S=Skane, C=SE", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(90));

        var http = Context(TestEvents.Of(source, (member, Requests.Json(made.ExportCertificatePem() + end))));

        Assert.Equal("O=Lantern Works, S=Skane, C=SE", http.Connection.ClientCertificate!.Subject);
        Assert.Null(Context(TestEvents.Of(source)).Connection.ClientCertificate);
    }

    [Fact]
    public void The_answer_of_an_authorizer_is_this_JSON()
    {
        var answer = APIGatewayAuthorizerResponse.Allow("user|42", "arn:aws:execute-api:eu-north-1:111122223333:l1a2n3t4e5/live/GET/orders/17");

        Assert.Equal(
            """{"principalId":"user|42","policyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"execute-api:Invoke","Resource":"arn:aws:execute-api:eu-north-1:111122223333:l1a2n3t4e5/live/GET/orders/17"}]}}""",
            JsonSerializer.Serialize(answer, APIGatewayAuthorizerResponse.JsonTypeInfo));
    }

    private static HttpContext Context(params (string Path, string Json)[] changes) => Context(TestEvents.Of(LambdaHttpSource.RestApi, changes));

    private static HttpContext Context(string json) => LambdaHttp.CreateContext(Encoding.UTF8.GetBytes(json));

    private static string Target(HttpContext http)
    {
        var target = http.Features.Get<IHttpRequestFeature>()!.RawTarget;
        Assert.EndsWith(http.Request.QueryString.Value!, target, StringComparison.Ordinal);
        Assert.NotEmpty(http.Request.GetEncodedPathAndQuery());
        return target;
    }
}
