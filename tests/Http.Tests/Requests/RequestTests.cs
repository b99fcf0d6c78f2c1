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
