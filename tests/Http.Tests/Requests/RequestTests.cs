using System.Net;
using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.Features;
using Xunit;

namespace Lambent.Http.Tests.Requests;

/// <summary>What an application sees of a request, whatever it came as.</summary>
public sealed class RequestTests
{
    [Theory]
    [MemberData(nameof(TestEvents.Sources), MemberType = typeof(TestEvents))]
    public void The_source_is_told_by_a_few_members(LambdaHttpSource source) =>
        Assert.Equal(source, Context(TestEvents.Of(source)).Features.Get<LambdaHttpFeature>()!.Source);

    [Theory]
    [MemberData(nameof(TestEvents.Sources), MemberType = typeof(TestEvents))]
    public void A_plain_request_is_the_same_from_every_source(LambdaHttpSource source)
    {
        var http = Context(TestEvents.Of(source));

        Assert.Equal(source == LambdaHttpSource.WebSocket ? "POST" : "GET", http.Request.Method);
        Assert.Equal("/hello", http.Request.Path.Value);
        Assert.Equal("https", http.Request.Scheme);
        Assert.Equal("HTTP/1.1", http.Request.Protocol);
        Assert.Equal(IPAddress.Parse("192.0.2.1"), http.Connection.RemoteIpAddress);
        Assert.EndsWith(source == LambdaHttpSource.FunctionUrl ? ".on.aws" : ".example.com", http.Request.Host.Value, StringComparison.Ordinal);
        Assert.False(http.User.Identity!.IsAuthenticated);
        Assert.Equal("", http.Request.QueryString.Value);
        Assert.Null(http.Request.ContentLength is 0 ? null : http.Request.ContentLength);
    }

    [Theory]
    [MemberData(nameof(TestEvents.Sources), MemberType = typeof(TestEvents))]
    public async Task A_body_of_text_is_read_from_the_event(LambdaHttpSource source)
    {
        const string Body = "{\"a\":\"line\\n \\\"q\\\" \u00fc \ud83d\ude00 \\\\ /\"}";
        var http = Context(TestEvents.WithBody(source, Body));

        Assert.Equal(Encoding.UTF8.GetByteCount(Body), http.Request.ContentLength);
        Assert.Equal(Body, await Text(http));
        Assert.True(http.Features.Get<IHttpRequestBodyDetectionFeature>()!.CanHaveBody);
    }

    [Theory]
    [MemberData(nameof(TestEvents.Sources), MemberType = typeof(TestEvents))]
    public async Task A_body_of_bytes_is_read_from_base64(LambdaHttpSource source)
    {
        var bytes = Enumerable.Range(0, 255).Select(i => (byte)i).ToArray();
        var http = Context(TestEvents.WithBody(source, Convert.ToBase64String(bytes), isBase64: true, "application/octet-stream"));

        Assert.Equal(255, http.Request.ContentLength);
        using var read = new MemoryStream();
        await http.Request.Body.CopyToAsync(read, TestContext.Current.CancellationToken);
        Assert.Equal(bytes, read.ToArray());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(64)]
    public void Bodies_are_the_same_in_reads_of_any_size(int size)
    {
        var text = string.Concat(Enumerable.Repeat("a\"\n\u00fc\ud83d\ude00\\", 50));
        Assert.Equal(text, Encoding.UTF8.GetString(ReadIn(size, TestEvents.WithBody(LambdaHttpSource.HttpApiV2, text))));
        Assert.Equal(Encoding.UTF8.GetBytes(text), ReadIn(size, TestEvents.WithBody(LambdaHttpSource.HttpApiV2, Convert.ToBase64String(Encoding.UTF8.GetBytes(text)), isBase64: true)));
    }

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

    [Theory]
    [InlineData(1, "203.0.113.9")]
    [InlineData(2, "198.51.100.7")]
    [InlineData(3, "192.0.2.66")]
    [InlineData(9, "192.0.2.66")]
    [InlineData(null, "192.0.2.66")]
    public void Behind_a_load_balancer_the_client_is_the_farthest_hop_that_is_trusted(int? limit, string expected)
    {
        var run = new HttpRun(http => http.Response.WriteAsync($"{http.Connection.RemoteIpAddress}")) { Options = new LambdaHttpOptions { ForwardLimit = limit } };

        var answer = run.Send(TestEvents.Of(LambdaHttpSource.Alb, TestEvents.Header(LambdaHttpSource.Alb, "x-forwarded-for", "192.0.2.66, 198.51.100.7", "203.0.113.9")));

        Assert.Equal(expected, answer.GetProperty("body").GetString());
    }

    [Theory]
    [InlineData(LambdaHttpSource.RestApi, """{"claims":{"sub":"1","cognito:groups":"admin,users"}}""")]
    [InlineData(LambdaHttpSource.HttpApiV2, """{"jwt":{"claims":{"sub":"1","cognito:groups":"[admin users]"},"scopes":null}}""")]
    [InlineData(LambdaHttpSource.HttpApiV2, """{"jwt":{"claims":{"sub":"1","cognito:groups":["admin","users"]}}}""")]
    public void Each_group_of_a_user_pool_is_a_role(LambdaHttpSource source, string authorizer)
    {
        var user = Context(TestEvents.Of(source, ("requestContext.authorizer", authorizer))).User;

        Assert.True(user.IsInRole("admin"));
        Assert.True(user.IsInRole("users"));
        Assert.Equal(2, user.FindAll("cognito:groups").Count());
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

    [Fact]
    public void A_route_of_a_WebSocket_API_is_a_path()
    {
        var http = Context(TestEvents.Of(LambdaHttpSource.WebSocket, ("requestContext.routeKey", "\"$connect\""), ("requestContext.eventType", "\"CONNECT\"")));

        Assert.Equal("/$connect", http.Request.Path.Value);
        Assert.Equal("POST", http.Request.Method);
        Assert.Equal("c-1", http.Connection.Id);
        Assert.Equal("application/json", Context(TestEvents.Of(LambdaHttpSource.WebSocket, ("body", "\"{}\""))).Request.ContentType);
    }

    [Fact]
    public void Query_values_that_arrive_decoded_are_encoded_again()
    {
        foreach (var source in (LambdaHttpSource[])[LambdaHttpSource.RestApi, LambdaHttpSource.HttpApiV1, LambdaHttpSource.WebSocket])
        {
            var http = Context(TestEvents.Of(source, ("multiValueQueryStringParameters", """{"q":["a b&c=d","e+f%"],"ü":["x"],"empty":[""]}""")));
            Assert.Equal("?q=a%20b%26c%3Dd&q=e%2Bf%25&%C3%BC=x&empty=", http.Request.QueryString.Value);
            Assert.Equal<string?[]>(["a b&c=d", "e+f%"], http.Request.Query["q"].ToArray());
        }

        Assert.Equal("?q=x", Context(TestEvents.Of(LambdaHttpSource.RestApi, ("queryStringParameters", """{"q":"x"}"""))).Request.QueryString.Value);
        Assert.Equal<string?[]>(["1", "2"], Context(TestEvents.Of(LambdaHttpSource.VpcLatticeV2, ("queryStringParameters", """{"q":["1","2"]}"""))).Request.Query["q"].ToArray());
        Assert.Equal("1", Context(TestEvents.Of(LambdaHttpSource.VpcLatticeV1, ("query_string_parameters", """{"q":"1"}"""))).Request.Query["q"]);
    }

    [Fact]
    public void Query_values_of_a_load_balancer_are_left_as_the_client_encoded_them()
    {
        Assert.Equal("?url=http%3A%2F%2Fa%2Bb", Context(TestEvents.Of(LambdaHttpSource.Alb, ("queryStringParameters", """{"url":"http%3A%2F%2Fa%2Bb"}"""))).Request.QueryString.Value);
        Assert.Equal("?q=a%20b&q=c", Context(TestEvents.Of(LambdaHttpSource.AlbMultiValue, ("multiValueQueryStringParameters", """{"q":["a%20b","c"]}"""))).Request.QueryString.Value);
    }

    [Fact]
    public void A_raw_query_is_left_as_it_is()
    {
        var http = Context(TestEvents.Of(LambdaHttpSource.FunctionUrl, ("rawQueryString", "\"q=a%20b&q=c,d&flag\""), ("queryStringParameters", """{"q":"a b,c,d"}""")));

        Assert.Equal("?q=a%20b&q=c,d&flag", http.Request.QueryString.Value);
        Assert.Equal<string?[]>(["a b", "c,d"], http.Request.Query["q"].ToArray());
    }

    [Theory]
    [MemberData(nameof(TestEvents.Sources), MemberType = typeof(TestEvents))]
    public void A_header_is_not_split_at_its_commas(LambdaHttpSource source)
    {
        var http = Context(TestEvents.Of(source, TestEvents.Header(source, "if-modified-since", "Wed, 21 Oct 2026 07:28:00 GMT")));

        Assert.Equal<string?[]>(["Wed, 21 Oct 2026 07:28:00 GMT"], http.Request.Headers.IfModifiedSince.ToArray());
        Assert.Equal(new DateTimeOffset(2026, 10, 21, 7, 28, 0, TimeSpan.Zero), http.Request.GetTypedHeaders().IfModifiedSince);
    }

    [Fact]
    public void All_values_of_a_header_are_there_where_the_event_has_them()
    {
        foreach (var source in (LambdaHttpSource[])[LambdaHttpSource.RestApi, LambdaHttpSource.HttpApiV1, LambdaHttpSource.AlbMultiValue, LambdaHttpSource.VpcLatticeV2])
            Assert.Equal<string?[]>(["a", "b, c"], Context(TestEvents.Of(source, TestEvents.Header(source, "x-many", "a", "b, c"))).Request.Headers["X-Many"].ToArray());
    }

    [Fact]
    public void Headers_whose_names_differ_in_case_only_are_one()
    {
        var http = Context(TestEvents.Of(LambdaHttpSource.RestApi, ("multiValueHeaders", """{"X-Many":["a"],"x-many":["b"]}"""), ("headers", """{"x-many":"b","X-One":"1"}""")));

        Assert.Equal<string?[]>(["a", "b"], http.Request.Headers["X-Many"].ToArray());
        Assert.Equal("1", http.Request.Headers["x-one"]);
    }

    [Fact]
    public void Cookies_are_a_header_again()
    {
        var http = Context(TestEvents.Of(LambdaHttpSource.HttpApiV2, ("cookies", """["a=1","b=x%20y"]""")));

        Assert.Equal("a=1; b=x%20y", http.Request.Headers.Cookie);
        Assert.Equal("1", http.Request.Cookies["a"]);
        Assert.Equal("x y", http.Request.Cookies["b"]);
    }

    [Theory]
    [MemberData(nameof(TestEvents.Sources), MemberType = typeof(TestEvents))]
    public void Cookies_that_are_in_the_list_and_in_the_header_arrive_once(LambdaHttpSource source)
    {
        var http = Context(TestEvents.Of(source, ("cookies", """["session=abc","theme=dark"]"""), TestEvents.Header(source, "cookie", "session=abc; theme=dark")));

        Assert.Equal("session=abc; theme=dark", http.Request.Headers.Cookie.ToString());
        Assert.Equal([KeyValuePair.Create("session", "abc"), KeyValuePair.Create("theme", "dark")], http.Request.Cookies);
    }

    [Theory]
    [MemberData(nameof(TestEvents.Sources), MemberType = typeof(TestEvents))]
    public void Cookies_of_the_header_arrive_when_the_event_has_no_list_of_them(LambdaHttpSource source)
    {
        foreach (var cookies in (string[])["null", "[]", "[null]"])
        {
            var http = Context(TestEvents.Of(source, ("cookies", cookies), TestEvents.Header(source, "cookie", "session=abc; theme=dark")));
            Assert.Equal("session=abc; theme=dark", http.Request.Headers.Cookie.ToString());
        }
    }

    [Theory]
    [InlineData("1.2.3.4, 10.0.0.1", "10.0.0.1", 0)]
    [InlineData("10.0.0.1, 1.2.3.4:5678", "1.2.3.4", 5678)]
    [InlineData("2001:db8::1", "2001:db8::1", 0)]
    [InlineData("unknown", null, 0)]
    public void The_client_is_the_last_hop(string forwarded, string? address, int port)
    {
        var http = Context(TestEvents.Of(LambdaHttpSource.Alb, ("headers.x-forwarded-for", $"\"{forwarded}\""), ("headers.x-forwarded-port", "\"8443\"")));

        Assert.Equal(address, http.Connection.RemoteIpAddress?.ToString());
        Assert.Equal(port, http.Connection.RemotePort);
        Assert.Equal(8443, http.Connection.LocalPort);
        Assert.Equal(0, Context(TestEvents.Of(LambdaHttpSource.Alb, ("headers.x-forwarded-port", "\"https\""))).Connection.LocalPort);
    }

    [Fact]
    public void A_health_check_of_a_load_balancer_needs_no_headers()
    {
        var http = Context(TestEvents.Of(LambdaHttpSource.Alb, ("headers", """{"user-agent":"ELB-HealthChecker/2.0"}""")));

        Assert.Equal("https", http.Request.Scheme);
        Assert.False(http.Request.Host.HasValue);
        Assert.Null(http.Connection.RemoteIpAddress);
    }

    [Fact]
    public void The_trace_of_the_invocation_is_the_one_that_the_request_names()
    {
        var context = new LambdaContext { RequestId = "id-1", TraceHeader = "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1" };
        var json = TestEvents.Of(LambdaHttpSource.HttpApiV2, ("headers.x-amzn-trace-id", "\"Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700\""));

        var http = LambdaHttp.CreateContext(Encoding.UTF8.GetBytes(json), context: context);

        Assert.Equal(context.TraceHeader, http.TraceIdentifier);
        Assert.Equal(context.TraceHeader, http.Request.Headers["x-amzn-trace-id"]);
        Assert.Equal("id-1", LambdaHttp.CreateContext(Encoding.UTF8.GetBytes(json), context: new LambdaContext { RequestId = "id-1" }).TraceIdentifier);
        Assert.Same(context, http.GetLambdaContext());
    }

    [Fact]
    public void Claims_of_authorizers_are_the_user()
    {
        var jwt = User(LambdaHttpSource.HttpApiV2, """{"jwt":{"claims":{"sub":"u-1","cognito:groups":"[a b]"},"scopes":["read","write"]}}""");
        Assert.Equal(("JWT", "u-1"), (jwt.Identity!.AuthenticationType, jwt.Identity.Name));
        Assert.Equal(["read", "write"], jwt.FindAll("scope").Select(claim => claim.Value));

        var iam = User(LambdaHttpSource.FunctionUrl, """{"iam":{"accessKey":"AK","accountId":"123456789012","callerId":"C","cognitoIdentity":null,"userArn":"arn:aws:iam::123456789012:user/x","userId":"U"}}""");
        Assert.Equal(("AWS_IAM", "arn:aws:iam::123456789012:user/x"), (iam.Identity!.AuthenticationType, iam.Identity.Name));
        Assert.Null(iam.FindFirst("cognitoIdentity"));

        var lambda2 = User(LambdaHttpSource.HttpApiV2, """{"lambda":{"tenant":"t-1","admin":true,"nested":{"a":[1]}}}""");
        Assert.Equal("Lambda", lambda2.Identity!.AuthenticationType);
        Assert.Equal(["tenant=t-1", "admin=true", "nested={\"a\":[1]}"], lambda2.Claims.Select(claim => $"{claim.Type}={claim.Value}"));

        var cognito = User(LambdaHttpSource.RestApi, """{"claims":{"sub":"u-1","cognito:username":"ann"}}""");
        Assert.Equal(("Cognito", "ann"), (cognito.Identity!.AuthenticationType, cognito.Identity.Name));

        var lambda1 = User(LambdaHttpSource.RestApi, """{"principalId":"p-1","role":"admin","clientId":1,"integrationLatency":12}""");
        Assert.Equal(("Lambda", "p-1"), (lambda1.Identity!.AuthenticationType, lambda1.Identity.Name));
        Assert.Equal(["principalId", "role", "clientId"], lambda1.Claims.Select(claim => claim.Type));

        var lattice = Context(TestEvents.Of(LambdaHttpSource.VpcLatticeV2, ("requestContext.identity", """{"type":"AWS_IAM","principal":"arn:aws:sts::123456789012:assumed-role/r/s","sessionName":"s"}"""))).User;
        Assert.Equal(("AWS_IAM", "arn:aws:sts::123456789012:assumed-role/r/s"), (lattice.Identity!.AuthenticationType, lattice.Identity.Name));

        var restIam = Context(TestEvents.Of(LambdaHttpSource.RestApi, ("requestContext.identity", """{"sourceIp":"192.0.2.1","userArn":"arn:aws:iam::123456789012:user/x","accessKey":"AK","user":"U"}"""))).User;
        Assert.Equal("AWS_IAM", restIam.Identity!.AuthenticationType);
    }

    [Theory]
    [InlineData("""{"jwt":{"claims":null,"scopes":null}}""")]
    [InlineData("""{"jwt":{"claims":{},"scopes":["read"]}}""")]
    [InlineData("""{"lambda":null}""")]
    [InlineData("""{"lambda":{}}""")]
    [InlineData("""{"iam":{"accessKey":null}}""")]
    [InlineData("""{"claims":null,"scopes":null}""")]
    [InlineData("""{"integrationLatency":3}""")]
    [InlineData("{}")]
    [InlineData("null")]
    public void Nobody_is_authenticated_without_an_identity(string authorizer)
    {
        foreach (var source in (LambdaHttpSource[])[LambdaHttpSource.HttpApiV2, LambdaHttpSource.RestApi, LambdaHttpSource.WebSocket])
        {
            var user = User(source, authorizer);
            Assert.False(user.Identity!.IsAuthenticated);
            Assert.Empty(user.Claims);
        }
    }

    [Fact]
    public void Stage_variables_are_there()
    {
        var http = Context(TestEvents.Of(LambdaHttpSource.RestApi, ("stageVariables", """{"table":"orders"}""")));

        Assert.Equal("orders", http.Features.Get<LambdaHttpFeature>()!.StageVariables["table"]);
        Assert.Empty(Context(TestEvents.Of(LambdaHttpSource.RestApi)).Features.Get<LambdaHttpFeature>()!.StageVariables);
    }

    [Fact]
    public void The_typed_event_is_there()
    {
        var http = Context(TestEvents.Of(LambdaHttpSource.HttpApiV2));

        Assert.Equal("/hello", http.GetLambdaEvent<Events.APIGatewayV2Request>()!.RawPath);
        Assert.Same(http.GetLambdaEvent<Events.APIGatewayV2Request>(), http.GetLambdaEvent<Events.APIGatewayV2Request>());
    }

    [Fact]
    public void A_body_over_the_limit_of_an_endpoint_is_413()
    {
        var http = Context(TestEvents.WithBody(LambdaHttpSource.HttpApiV2, "0123456789"));
        http.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = 9;

        var e = Assert.Throws<BadHttpRequestException>(() => http.Request.Body.ReadByte());
        Assert.Equal(413, e.StatusCode);
    }

    [Fact]
    public void What_is_no_HTTP_request_makes_no_context()
    {
        Assert.Throws<ArgumentException>(() => Context("""{"Records":[]}"""));
        Assert.Throws<ArgumentException>(() => Context("""{"type":"REQUEST","methodArn":"arn","httpMethod":"GET","path":"/","resource":"/","requestContext":{}}"""));
        Assert.Throws<ArgumentException>(() => Context("[]"));
        Assert.Equal("/x", Context("\ufeff " + """{"resource":"/x","path":"/x","httpMethod":"GET"}""").Request.GetEncodedPathAndQuery());
    }

    private static ClaimsPrincipal User(LambdaHttpSource source, string authorizer) => Context(TestEvents.Of(source, ("requestContext.authorizer", authorizer))).User;

    private static HttpContext Context(string json) => LambdaHttp.CreateContext(Encoding.UTF8.GetBytes(json));

    private static async Task<string> Text(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private static byte[] ReadIn(int size, string json)
    {
        var body = Context(json).Request.Body;
        using var all = new MemoryStream();
        var buffer = new byte[size];
        while (body.Read(buffer) is > 0 and var count)
            all.Write(buffer, 0, count);
        return all.ToArray();
    }
}
