using System.Text;
using Xunit;

namespace Lambent.Http.Tests;

/// <summary>Results as the answers of each source.</summary>
public sealed class AnswerTests
{
    private const string RestFailed = "502 {\"message\": \"Internal server error\"}";
    private const string RestUnreadable = "502 {\"message\":\"Internal server error\"}";
    private const string HttpFailed = "500 {\"message\":\"Internal Server Error\"}";
    private const string UrlFailed = "502 Internal Server Error";
    private const string AlbFailed = "502 <html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n";
    private const string LatticeFailed = "502 Bad Gateway";

    [Theory]
    [InlineData(LambdaHttpSource.RestApi, """{"statusCode":201,"body":"ok"}""", "201 ok")]
    [InlineData(LambdaHttpSource.RestApi, """{"statusCode":"201","body":"ok"}""", "201 ok")]
    [InlineData(LambdaHttpSource.RestApi, """{"statusCode":201,"body":null}""", "201 ")]
    [InlineData(LambdaHttpSource.RestApi, """{"statusCode":0,"body":"ok"}""", RestFailed)]
    [InlineData(LambdaHttpSource.RestApi, """{"statusCode":200.5}""", RestFailed)]
    [InlineData(LambdaHttpSource.RestApi, """{"statusCode":99}""", RestFailed)]
    [InlineData(LambdaHttpSource.RestApi, """{"body":"ok"}""", RestFailed)]
    [InlineData(LambdaHttpSource.RestApi, """{"statusCode":200,"body":{}}""", RestFailed)]
    [InlineData(LambdaHttpSource.RestApi, "\"text\"", RestUnreadable)]
    [InlineData(LambdaHttpSource.RestApi, "{\"statusCode\":", RestUnreadable)]
    [InlineData(LambdaHttpSource.HttpApiV1, """{"body":"ok"}""", HttpFailed)]
    [InlineData(LambdaHttpSource.HttpApiV1, "[]", HttpFailed)]
    [InlineData(LambdaHttpSource.HttpApiV2, """{"statusCode":404}""", "404 ")]
    [InlineData(LambdaHttpSource.HttpApiV2, """{"body":"ok"}""", """200 {"body":"ok"}""")]
    [InlineData(LambdaHttpSource.HttpApiV2, "[1, 2]", "200 [1, 2]")]
    [InlineData(LambdaHttpSource.HttpApiV2, "\"a \\\"b\\\"\"", "200 a \"b\"")]
    [InlineData(LambdaHttpSource.HttpApiV2, "{\"a\":", "200 {\"a\":")]
    [InlineData(LambdaHttpSource.HttpApiV2, "null", "200 null")]
    [InlineData(LambdaHttpSource.HttpApiV2, """{"statusCode":1.5}""", HttpFailed)]
    [InlineData(LambdaHttpSource.HttpApiV2, """{"statusCode":null}""", HttpFailed)]
    [InlineData(LambdaHttpSource.HttpApiV2, """{"statusCode":200,"body":7}""", HttpFailed)]
    [InlineData(LambdaHttpSource.HttpApiV2, """{"statusCode":200,"body":"!","isBase64Encoded":true}""", HttpFailed)]
    [InlineData(LambdaHttpSource.HttpApiV2, """{"statusCode":200,"headers":{"x":["a"]}}""", HttpFailed)]
    [InlineData(LambdaHttpSource.HttpApiV2, """{"statusCode":200,"headers":{"x y":"a"}}""", HttpFailed)]
    [InlineData(LambdaHttpSource.HttpApiV2, """{"statusCode":200,"headers":{"x":"a\r\nb: c"}}""", HttpFailed)]
    [InlineData(LambdaHttpSource.HttpApiV2, """{"statusCode":200,"cookies":"a=1"}""", HttpFailed)]
    [InlineData(LambdaHttpSource.FunctionUrl, "42", "200 42")]
    [InlineData(LambdaHttpSource.FunctionUrl, """{"statusCode":200,"body":[]}""", UrlFailed)]
    [InlineData(LambdaHttpSource.Alb, """{"statusCode":200,"headers":{},"body":"ok"}""", "200 ok")]
    [InlineData(LambdaHttpSource.Alb, """{"statusCode":"200","headers":{}}""", AlbFailed)]
    [InlineData(LambdaHttpSource.Alb, """{"statusCode":200}""", AlbFailed)]
    [InlineData(LambdaHttpSource.Alb, """{"statusCode":200,"multiValueHeaders":{}}""", AlbFailed)]
    [InlineData(LambdaHttpSource.AlbMultiValue, """{"statusCode":200,"headers":{}}""", AlbFailed)]
    [InlineData(LambdaHttpSource.AlbMultiValue, """{"statusCode":200,"multiValueHeaders":{},"body":"ok"}""", "200 ok")]
    [InlineData(LambdaHttpSource.VpcLatticeV1, """{"statusCode":200,"body":"ok"}""", "200 ok")]
    [InlineData(LambdaHttpSource.VpcLatticeV2, "7", LatticeFailed)]
    public async Task A_result_is_the_answer(LambdaHttpSource source, string result, string expected)
    {
        using var answer = Read(source, result);

        Assert.Equal(expected, $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
    }

    [Theory]
    [InlineData(LambdaHttpSource.RestApi, "application/json")]
    [InlineData(LambdaHttpSource.HttpApiV1, "text/plain; charset=utf-8")]
    [InlineData(LambdaHttpSource.HttpApiV2, "text/plain; charset=utf-8")]
    [InlineData(LambdaHttpSource.FunctionUrl, "application/json")]
    [InlineData(LambdaHttpSource.Alb, "")]
    [InlineData(LambdaHttpSource.VpcLatticeV2, "")]
    public void An_answer_without_a_type_gets_the_source_s(LambdaHttpSource source, string expected)
    {
        using var answer = Read(source, """{"statusCode":200,"headers":{},"body":"ok"}""");

        Assert.Equal(expected, Header(answer, "Content-Type"));
    }

    [Theory]
    [InlineData(LambdaHttpSource.RestApi, "x-amzn-RequestId x-amz-apigw-id X-Amzn-Trace-Id")]
    [InlineData(LambdaHttpSource.HttpApiV1, "Apigw-Requestid")]
    [InlineData(LambdaHttpSource.HttpApiV2, "Apigw-Requestid")]
    [InlineData(LambdaHttpSource.FunctionUrl, "x-amzn-RequestId X-Amzn-Trace-Id")]
    [InlineData(LambdaHttpSource.Alb, "")]
    public void A_source_adds_headers_of_its_own(LambdaHttpSource source, string expected)
    {
        using var answer = Read(source, """{"statusCode":200,"headers":{"Content-Type":"text/plain"},"body":"ok"}""");

        Assert.Equal(expected, string.Join(' ', answer.Headers.NonValidated.Select(header => header.Key)));
    }

    [Fact]
    public void A_REST_API_names_the_error_only_when_the_result_could_be_read()
    {
        using var zero = Read(LambdaHttpSource.RestApi, """{"statusCode":0}""");
        using var text = Read(LambdaHttpSource.RestApi, "text");

        Assert.Equal(("InternalServerErrorException", ""), (Header(zero, "x-amzn-ErrorType"), Header(zero, "X-Amzn-Trace-Id")));
        Assert.Equal(("", true), (Header(text, "x-amzn-ErrorType"), Header(text, "X-Amzn-Trace-Id").StartsWith("Root=1-", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(LambdaHttpSource.RestApi, "a|b|c")]
    [InlineData(LambdaHttpSource.HttpApiV1, "c|a|b")]
    [InlineData(LambdaHttpSource.HttpApiV2, "c")]
    [InlineData(LambdaHttpSource.Alb, "c")]
    [InlineData(LambdaHttpSource.AlbMultiValue, "a|b")]
    [InlineData(LambdaHttpSource.VpcLatticeV1, "c")]
    public void A_name_in_both_maps_has_the_values_that_the_source_takes(LambdaHttpSource source, string expected)
    {
        using var answer = Read(source, """{"statusCode":200,"headers":{"X-Both":"c","X-Null":null},"multiValueHeaders":{"x-both":["a","b"]}}""");

        Assert.Equal(expected, Header(answer, "X-Both"));
        Assert.False(answer.Headers.NonValidated.Contains("X-Null"));
    }

    [Theory]
    [InlineData(LambdaHttpSource.HttpApiV2)]
    [InlineData(LambdaHttpSource.FunctionUrl)]
    public void Cookies_are_lines_of_their_own(LambdaHttpSource source)
    {
        using var answer = Read(source, """{"statusCode":200,"cookies":["a=1; Secure","b=2"]}""");

        Assert.Equal(["a=1; Secure", "b=2"], answer.Headers.GetValues("Set-Cookie"));
    }

    [Fact]
    public void Numbers_and_truths_become_text_and_headers_of_the_connection_are_dropped()
    {
        using var answer = Read(LambdaHttpSource.HttpApiV2, """{"statusCode":200,"headers":{"X-N":7,"X-T":true,"Connection":"close","Transfer-Encoding":"chunked","Content-Length":"999"},"body":"ok"}""");

        Assert.Equal(("7", "true", "", "", "2"), (Header(answer, "X-N"), Header(answer, "X-T"), Header(answer, "Connection"), Header(answer, "Transfer-Encoding"), $"{answer.Content.Headers.ContentLength}"));
    }

    [Fact]
    public void A_REST_API_remaps_what_it_keeps_for_itself()
    {
        const string Result = """{"statusCode":401,"headers":{"WWW-Authenticate":"Bearer","Date":"x"}}""";
        using var rest = Read(LambdaHttpSource.RestApi, Result);
        using var http = Read(LambdaHttpSource.HttpApiV2, Result);

        Assert.Equal(("", "Bearer", "x"), (Header(rest, "WWW-Authenticate"), Header(rest, "x-amzn-Remapped-WWW-Authenticate"), Header(rest, "x-amzn-Remapped-Date")));
        Assert.Equal("Bearer", Header(http, "WWW-Authenticate"));
    }

    [Theory]
    [InlineData(LambdaHttpSource.HttpApiV2, "", "AP+A")]
    [InlineData(LambdaHttpSource.Alb, "", "AP+A")]
    [InlineData(LambdaHttpSource.RestApi, "", "QVArQQ==")]
    [InlineData(LambdaHttpSource.RestApi, "image/*", "AP+A")]
    [InlineData(LambdaHttpSource.RestApi, "*/*", "AP+A")]
    [InlineData(LambdaHttpSource.RestApi, "font/*", "QVArQQ==")]
    public async Task Base64_is_undone_by_a_REST_API_only_for_its_binary_types(LambdaHttpSource source, string binary, string expected)
    {
        var result = """{"statusCode":200,"headers":{"Content-Type":"image/png"},"body":"AP+A","isBase64Encoded":true}"""u8.ToArray();

        using var answer = LambdaHttp.ReadAnswer(result, source, new LambdaHttpEventOptions { BinaryMediaTypes = binary.Length == 0 ? [] : [binary] });

        Assert.Equal(expected, Convert.ToBase64String(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData(204)]
    [InlineData(304)]
    public void Some_statuses_have_no_body_and_no_type(int status)
    {
        using var answer = Read(LambdaHttpSource.HttpApiV2, $$"""{"statusCode":{{status}},"body":"lost"}""");

        Assert.Equal(("0", ""), ($"{answer.Content.Headers.ContentLength}", Header(answer, "Content-Type")));
    }

    [Theory]
    [InlineData("404 Nothing Here", "Nothing Here")]
    [InlineData("Nothing Here", "Nothing Here")]
    [InlineData("404", "404")]
    public void A_load_balancer_says_the_status_in_the_function_s_words(string description, string expected)
    {
        using var answer = Read(LambdaHttpSource.Alb, $$$"""{"statusCode":404,"statusDescription":"{{{description}}}","headers":{}}""");

        Assert.Equal(expected, answer.ReasonPhrase);
    }

    [Theory]
    [InlineData(LambdaHttpSource.Alb, 1024 * 1024, "502 The result has 1048577 bytes, and an Application Load Balancer takes 1048576.")]
    [InlineData(LambdaHttpSource.RestApi, 6 * 1024 * 1024, "502 The result has 6291457 bytes, and API Gateway (REST API) takes 6291456.")]
    [InlineData(LambdaHttpSource.HttpApiV2, 6 * 1024 * 1024, "500 The result has 6291457 bytes, and API Gateway (HTTP API, payload 2.0) takes 6291456.")]
    public void A_result_over_the_limit_is_the_source_s_error(LambdaHttpSource source, int limit, string expected)
    {
        var result = new byte[limit + 1];
        result.AsSpan().Fill((byte)' ');

        using var answer = LambdaHttp.ReadAnswer(result, source);

        Assert.Equal(expected, $"{(int)answer.StatusCode} {Header(answer, "X-Lambent-Fault")}");
    }

    [Fact]
    public void A_fault_names_the_mode_of_the_target_group()
    {
        using var answer = Read(LambdaHttpSource.Alb, """{"statusCode":200,"multiValueHeaders":{}}""");

        Assert.Equal(
            "The result has 'multiValueHeaders' but not 'headers', which an Application Load Balancer reads: its target group has lambda.multi_value_headers.enabled off.",
            Header(answer, "X-Lambent-Fault"));
    }

    [Fact]
    public async Task A_stream_behind_a_source_that_does_not_stream_is_what_the_source_makes_of_its_bytes()
    {
        const string Streamed = "{\"statusCode\":201,\"headers\":{\"X-One\":\"1\"}}\0\0\0\0\0\0\0\0body";
        using var rest = Read(LambdaHttpSource.RestApi, Streamed);
        using var url = Read(LambdaHttpSource.FunctionUrl, Streamed);

        // A REST API gives the head without the body; a function URL takes it all for a body.
        Assert.Equal((201, "1", 0), ((int)rest.StatusCode, Header(rest, "X-One"), (await rest.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length));
        Assert.Equal((200, Streamed), ((int)url.StatusCode, await url.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    private static HttpResponseMessage Read(LambdaHttpSource source, string result) => LambdaHttp.ReadAnswer(Encoding.UTF8.GetBytes(result), source);

    private static string Header(HttpResponseMessage answer, string name) =>
        answer.Headers.NonValidated.TryGetValues(name, out var values) || answer.Content.Headers.NonValidated.TryGetValues(name, out values)
            ? string.Join('|', values)
            : "";
}
