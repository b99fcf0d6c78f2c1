using System.Text;
using Lambent.Testing;
using Xunit;

namespace Lambent.Emulator.Tests;

/// <summary>Results as the answers of each gateway.</summary>
public sealed class AnswerTests
{
    private const string RestFailed = "502 {\"message\": \"Internal server error\"}";
    private const string RestUnreadable = "502 {\"message\":\"Internal server error\"}";
    private const string HttpFailed = "500 {\"message\":\"Internal Server Error\"}";
    private const string UrlFailed = "502 Internal Server Error";
    private const string AlbFailed = "502 <html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n";
    private const string LatticeFailed = "502 Bad Gateway";

    [Theory]
    [InlineData(LambdaGatewayKind.RestApi, """{"statusCode":201,"body":"ok"}""", "201 ok")]
    [InlineData(LambdaGatewayKind.RestApi, """{"statusCode":"201","body":"ok"}""", "201 ok")]
    [InlineData(LambdaGatewayKind.RestApi, """{"statusCode":201,"body":null}""", "201 ")]
    [InlineData(LambdaGatewayKind.RestApi, """{"statusCode":0,"body":"ok"}""", RestFailed)]
    [InlineData(LambdaGatewayKind.RestApi, """{"statusCode":200.5}""", RestFailed)]
    [InlineData(LambdaGatewayKind.RestApi, """{"statusCode":99}""", RestFailed)]
    [InlineData(LambdaGatewayKind.RestApi, """{"body":"ok"}""", "200 ok")] // recorded, and the next three
    [InlineData(LambdaGatewayKind.RestApi, "{}", RestFailed)]
    [InlineData(LambdaGatewayKind.RestApi, """{"statusCode":200,"wrongValue":"value"}""", RestFailed)]
    [InlineData(LambdaGatewayKind.RestApi, """{"statusCode":200,"multiValueHeaders":{"test-multi-invalid":"value1"}}""", RestFailed)]
    [InlineData(LambdaGatewayKind.RestApi, """{"statusCode":200,"cookies":["a=1"]}""", RestFailed)]
    [InlineData(LambdaGatewayKind.RestApi, """{"statusCode":200,"body":{}}""", RestFailed)]
    [InlineData(LambdaGatewayKind.RestApi, "\"text\"", RestUnreadable)]
    [InlineData(LambdaGatewayKind.RestApi, "{\"statusCode\":", RestUnreadable)]
    [InlineData(LambdaGatewayKind.HttpApiV1, """{"body":"ok"}""", HttpFailed)]
    [InlineData(LambdaGatewayKind.HttpApiV1, "[]", HttpFailed)]
    [InlineData(LambdaGatewayKind.HttpApiV2, """{"statusCode":404}""", "404 ")]
    [InlineData(LambdaGatewayKind.HttpApiV2, """{"body":"ok"}""", """200 {"body":"ok"}""")]
    [InlineData(LambdaGatewayKind.HttpApiV2, "[1, 2]", "200 [1, 2]")]
    [InlineData(LambdaGatewayKind.HttpApiV2, "\"a \\\"b\\\"\"", "200 a \"b\"")]
    [InlineData(LambdaGatewayKind.HttpApiV2, "{\"a\":", "200 {\"a\":")]
    [InlineData(LambdaGatewayKind.HttpApiV2, "null", "200 null")]
    [InlineData(LambdaGatewayKind.HttpApiV2, """{"statusCode":1.5}""", HttpFailed)]
    [InlineData(LambdaGatewayKind.HttpApiV2, """{"statusCode":null}""", HttpFailed)]
    [InlineData(LambdaGatewayKind.HttpApiV2, """{"statusCode":200,"body":7}""", HttpFailed)]
    [InlineData(LambdaGatewayKind.HttpApiV2, """{"statusCode":200,"body":"!","isBase64Encoded":true}""", HttpFailed)]
    [InlineData(LambdaGatewayKind.HttpApiV2, """{"statusCode":200,"headers":{"x":["a"]}}""", HttpFailed)]
    [InlineData(LambdaGatewayKind.HttpApiV2, """{"statusCode":200,"headers":{"x y":"a"}}""", HttpFailed)]
    [InlineData(LambdaGatewayKind.HttpApiV2, """{"statusCode":200,"headers":{"x":"a\r\nb: c"}}""", HttpFailed)]
    [InlineData(LambdaGatewayKind.HttpApiV2, """{"statusCode":200,"cookies":"a=1"}""", HttpFailed)]
    [InlineData(LambdaGatewayKind.FunctionUrl, "42", "200 42")]
    [InlineData(LambdaGatewayKind.FunctionUrl, """{"statusCode":200,"body":[]}""", UrlFailed)]
    [InlineData(LambdaGatewayKind.Alb, """{"statusCode":200,"headers":{},"body":"ok"}""", "200 ok")]
    [InlineData(LambdaGatewayKind.Alb, """{"statusCode":"200","headers":{}}""", AlbFailed)]
    [InlineData(LambdaGatewayKind.Alb, """{"statusCode":200,"headers":{"content-length":12},"body":"x"}""", AlbFailed)]
    [InlineData(LambdaGatewayKind.Alb, """{"statusCode":200,"headers":{"access-control-allow-credentials":true},"body":"x"}""", AlbFailed)]
    [InlineData(LambdaGatewayKind.Alb, """{"statusCode":200,"headers":{"content-length":"1"},"body":"x"}""", "200 x")]
    [InlineData(LambdaGatewayKind.AlbMultiValue, """{"statusCode":200,"multiValueHeaders":{"x":[1]}}""", AlbFailed)]
    [InlineData(LambdaGatewayKind.Alb, """{"statusCode":200}""", AlbFailed)]
    [InlineData(LambdaGatewayKind.Alb, """{"statusCode":200,"multiValueHeaders":{}}""", AlbFailed)]
    [InlineData(LambdaGatewayKind.AlbMultiValue, """{"statusCode":200,"headers":{}}""", AlbFailed)]
    [InlineData(LambdaGatewayKind.AlbMultiValue, """{"statusCode":200,"multiValueHeaders":{},"body":"ok"}""", "200 ok")]
    [InlineData(LambdaGatewayKind.VpcLatticeV1, """{"statusCode":200,"body":"ok"}""", "200 ok")]
    [InlineData(LambdaGatewayKind.VpcLatticeV2, "7", LatticeFailed)]
    public async Task A_result_is_the_answer(LambdaGatewayKind kind, string result, string expected)
    {
        using var answer = Read(kind, result);

        Assert.Equal(expected, $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
    }

    [Theory]
    [InlineData(LambdaGatewayKind.RestApi, "application/json")]
    [InlineData(LambdaGatewayKind.HttpApiV1, "text/plain; charset=utf-8")]
    [InlineData(LambdaGatewayKind.HttpApiV2, "text/plain; charset=utf-8")]
    [InlineData(LambdaGatewayKind.FunctionUrl, "application/json")]
    [InlineData(LambdaGatewayKind.Alb, "application/octet-stream")]
    [InlineData(LambdaGatewayKind.VpcLatticeV2, "")]
    public void An_answer_without_a_type_gets_the_source_s(LambdaGatewayKind kind, string expected)
    {
        using var answer = Read(kind, """{"statusCode":200,"headers":{},"body":"ok"}""");

        Assert.Equal(expected, Header(answer, "Content-Type"));
    }

    [Theory]
    [InlineData(LambdaGatewayKind.RestApi, "x-amzn-RequestId x-amz-apigw-id X-Amzn-Trace-Id")]
    [InlineData(LambdaGatewayKind.HttpApiV1, "Apigw-Requestid")]
    [InlineData(LambdaGatewayKind.HttpApiV2, "Apigw-Requestid")]
    [InlineData(LambdaGatewayKind.FunctionUrl, "x-amzn-RequestId X-Amzn-Trace-Id")]
    [InlineData(LambdaGatewayKind.Alb, "")]
    public void A_source_adds_headers_of_its_own(LambdaGatewayKind kind, string expected)
    {
        using var answer = Read(kind, """{"statusCode":200,"headers":{"Content-Type":"text/plain"},"body":"ok"}""");

        Assert.Equal(expected, string.Join(' ', answer.Headers.NonValidated.Select(header => header.Key)));
    }

    [Fact]
    public void A_REST_API_names_the_error_only_when_the_result_could_be_read()
    {
        using var zero = Read(LambdaGatewayKind.RestApi, """{"statusCode":0}""");
        using var text = Read(LambdaGatewayKind.RestApi, "text");

        Assert.Equal(("InternalServerErrorException", ""), (Header(zero, "x-amzn-ErrorType"), Header(zero, "X-Amzn-Trace-Id")));
        Assert.Equal(("", true), (Header(text, "x-amzn-ErrorType"), Header(text, "X-Amzn-Trace-Id").StartsWith("Root=1-", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(LambdaGatewayKind.RestApi, "a|b|c")]
    [InlineData(LambdaGatewayKind.HttpApiV1, "c|a|b")]
    [InlineData(LambdaGatewayKind.HttpApiV2, "c")]
    [InlineData(LambdaGatewayKind.Alb, "c")]
    [InlineData(LambdaGatewayKind.AlbMultiValue, "a|b")]
    [InlineData(LambdaGatewayKind.VpcLatticeV1, "c")]
    public void A_name_in_both_maps_has_the_values_that_the_source_takes(LambdaGatewayKind kind, string expected)
    {
        using var answer = Read(kind, """{"statusCode":200,"headers":{"X-Both":"c","X-Null":null},"multiValueHeaders":{"x-both":["a","b"]}}""");

        Assert.Equal(expected, Header(answer, "X-Both"));
        Assert.False(answer.Headers.NonValidated.Contains("X-Null"));
    }

    [Theory]
    [InlineData(LambdaGatewayKind.HttpApiV2)]
    [InlineData(LambdaGatewayKind.FunctionUrl)]
    public void Cookies_are_lines_of_their_own(LambdaGatewayKind kind)
    {
        using var answer = Read(kind, """{"statusCode":200,"cookies":["a=1; Secure","b=2"]}""");

        Assert.Equal(["a=1; Secure", "b=2"], answer.Headers.GetValues("Set-Cookie"));
    }

    [Fact]
    public void Numbers_and_truths_become_text_and_headers_of_the_connection_are_dropped()
    {
        using var answer = Read(LambdaGatewayKind.HttpApiV2, """{"statusCode":200,"headers":{"X-N":7,"X-T":true,"Connection":"close","Transfer-Encoding":"chunked","Content-Length":"999"},"body":"ok"}""");

        Assert.Equal(("7", "true", "", "", "2"), (Header(answer, "X-N"), Header(answer, "X-T"), Header(answer, "Connection"), Header(answer, "Transfer-Encoding"), $"{answer.Content.Headers.ContentLength}"));
    }

    [Fact]
    public void A_REST_API_remaps_what_it_keeps_for_itself()
    {
        const string Result = """{"statusCode":401,"headers":{"WWW-Authenticate":"Bearer","Date":"x"}}""";
        using var rest = Read(LambdaGatewayKind.RestApi, Result);
        using var http = Read(LambdaGatewayKind.HttpApiV2, Result);

        Assert.Equal(("", "Bearer", "x"), (Header(rest, "WWW-Authenticate"), Header(rest, "x-amzn-Remapped-WWW-Authenticate"), Header(rest, "x-amzn-Remapped-Date")));
        Assert.Equal("Bearer", Header(http, "WWW-Authenticate"));
    }

    [Theory]
    [InlineData(LambdaGatewayKind.HttpApiV2, "", "AP+A")]
    [InlineData(LambdaGatewayKind.Alb, "", "AP+A")]
    [InlineData(LambdaGatewayKind.RestApi, "", "QVArQQ==")]
    [InlineData(LambdaGatewayKind.RestApi, "image/*", "AP+A")]
    [InlineData(LambdaGatewayKind.RestApi, "*/*", "AP+A")]
    [InlineData(LambdaGatewayKind.RestApi, "font/*", "QVArQQ==")]
    public async Task Base64_is_undone_by_a_REST_API_only_for_its_binary_types(LambdaGatewayKind kind, string binary, string expected)
    {
        var result = """{"statusCode":200,"headers":{"Content-Type":"image/png"},"body":"AP+A","isBase64Encoded":true}"""u8.ToArray();

        using var answer = HttpGateway.ReadAnswer(result, kind, new LambdaGatewaySettings { BinaryMediaTypes = binary.Length == 0 ? [] : [binary] });

        Assert.Equal(expected, Convert.ToBase64String(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData(204)]
    [InlineData(304)]
    public void Some_statuses_have_no_body_and_no_type(int status)
    {
        using var answer = Read(LambdaGatewayKind.HttpApiV2, $$"""{"statusCode":{{status}},"body":"lost"}""");

        Assert.Equal(("0", ""), ($"{answer.Content.Headers.ContentLength}", Header(answer, "Content-Type")));
    }

    [Theory]
    [InlineData("404 Nothing Here", "Nothing Here")]
    [InlineData("Nothing Here", "Nothing Here")]
    [InlineData("404", "404")]
    public void A_load_balancer_says_the_status_in_the_function_s_words(string description, string expected)
    {
        using var answer = Read(LambdaGatewayKind.Alb, $$$"""{"statusCode":404,"statusDescription":"{{{description}}}","headers":{}}""");

        Assert.Equal(expected, answer.ReasonPhrase);
    }

    [Theory]
    [InlineData(LambdaGatewayKind.Alb, 1024 * 1024, "502 The result has 1048577 bytes, and an Application Load Balancer takes 1048576.")]
    [InlineData(LambdaGatewayKind.RestApi, 6 * 1024 * 1024, "502 The result has 6291457 bytes, and API Gateway (REST API) takes 6291456.")]
    [InlineData(LambdaGatewayKind.HttpApiV2, 6 * 1024 * 1024, "500 The result has 6291457 bytes, and API Gateway (HTTP API, payload 2.0) takes 6291456.")]
    public void A_result_over_the_limit_is_the_source_s_error(LambdaGatewayKind kind, int limit, string expected)
    {
        var result = new byte[limit + 1];
        result.AsSpan().Fill((byte)' ');

        using var answer = HttpGateway.ReadAnswer(result, kind);

        Assert.Equal(expected, $"{(int)answer.StatusCode} {Header(answer, "X-Lambent-Fault")}");
    }

    [Fact]
    public void A_fault_names_the_mode_of_the_target_group()
    {
        using var answer = Read(LambdaGatewayKind.Alb, """{"statusCode":200,"multiValueHeaders":{}}""");

        Assert.Equal(
            "The result has 'multiValueHeaders' but not 'headers', which an Application Load Balancer reads: its target group has lambda.multi_value_headers.enabled off.",
            Header(answer, "X-Lambent-Fault"));
    }

    [Fact]
    public async Task A_stream_behind_a_source_that_does_not_stream_is_what_the_source_makes_of_its_bytes()
    {
        const string Streamed = "{\"statusCode\":201,\"headers\":{\"X-One\":\"1\"}}\0\0\0\0\0\0\0\0body";
        using var rest = Read(LambdaGatewayKind.RestApi, Streamed);
        using var url = Read(LambdaGatewayKind.FunctionUrl, Streamed);

        // A REST API gives the head without the body; a function URL takes it all for a body.
        Assert.Equal((201, "1", 0), ((int)rest.StatusCode, Header(rest, "X-One"), (await rest.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length));
        Assert.Equal((200, Streamed), ((int)url.StatusCode, await url.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    private static HttpResponseMessage Read(LambdaGatewayKind kind, string result) => HttpGateway.ReadAnswer(Encoding.UTF8.GetBytes(result), kind);

    private static string Header(HttpResponseMessage answer, string name) =>
        answer.Headers.NonValidated.TryGetValues(name, out var values) || answer.Content.Headers.NonValidated.TryGetValues(name, out values)
            ? string.Join('|', values)
            : "";
}
