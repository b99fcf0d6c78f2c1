using System.Text;
using Xunit;

namespace Lambent.Emulator.Tests;

/// <summary>The bare path when the function streams.</summary>
public sealed class LiveAnswerTests
{
    private const int Timeout = 30_000;
    private const string Http = "application/vnd.awslambda.http-integration-response";
    private const string Nuls = "\0\0\0\0\0\0\0\0";

    [Fact(Timeout = Timeout)]
    public async Task Raw_bytes_come_live_with_their_content_type()
    {
        await using var bench = await Bench.StartAsync();
        var invocation = InvokeAsync(bench);
        using var runtime = await StreamingRuntime.BeginAsync(bench, "text/html");

        await runtime.WriteAsync("<p>one");
        using var answer = await invocation;
        await using var body = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        var first = new byte[6];
        await body.ReadExactlyAsync(first, TestContext.Current.CancellationToken);
        await runtime.WriteAsync("</p>");
        await runtime.EndAsync();

        Assert.Equal("<p>one", Encoding.UTF8.GetString(first));
        using var rest = new StreamReader(body);
        Assert.Equal("</p>", await rest.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal((200, "text/html"), ((int)answer.StatusCode, answer.Header("Content-Type")));
    }

    [Theory(Timeout = Timeout)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(4096)]
    public async Task A_prelude_becomes_status_headers_and_cookies_however_it_is_split(int chunk)
    {
        const string Prelude = """{"statusCode":201,"headers":{"Content-Type":"text/plain","X-One":"1","X-Both":"lost","Content-Length":"999","transfer-encoding":"gzip"},"multiValueHeaders":{"X-Both":["a","b"]},"cookies":["a=1; Secure","b=2"]}""";
        await using var bench = await Bench.StartAsync();
        var invocation = InvokeAsync(bench);
        using var runtime = await StreamingRuntime.BeginAsync(bench, Http);

        foreach (var part in Encoding.UTF8.GetBytes(Prelude + Nuls + "body\0" + Nuls).Chunk(chunk))
            await runtime.WriteAsync(part);
        await runtime.EndAsync();

        using var answer = await invocation;
        Assert.Equal(201, (int)answer.StatusCode);
        Assert.Equal(("text/plain", "1", "a,b"), (answer.Header("Content-Type"), answer.Header("X-One"), answer.Header("X-Both")));
        Assert.Equal(["a=1; Secure", "b=2"], answer.Headers.GetValues("Set-Cookie"));
        Assert.Null(answer.Content.Headers.ContentLength);
        Assert.Equal("body\0" + Nuls, await answer.BodyAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task The_head_is_sent_before_the_body_begins_and_an_empty_prelude_is_200()
    {
        await using var bench = await Bench.StartAsync();
        var invocation = InvokeAsync(bench);
        using var runtime = await StreamingRuntime.BeginAsync(bench, Http);

        await runtime.WriteAsync("{}" + Nuls);
        using var answer = await invocation;
        await runtime.EndAsync();

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal("", await answer.BodyAsync());
    }

    [Theory(Timeout = Timeout)]
    [InlineData("{}", "its first 16384 bytes hold no eight zero bytes")]
    [InlineData("[]\0\0\0\0\0\0\0\0", "it is not an object of 'statusCode', 'headers', 'multiValueHeaders' and 'cookies' as Lambda reads it")]
    [InlineData("{\"headers\":{\"X-Bad\":\"a\\r\\nb\"}}\0\0\0\0\0\0\0\0", "it is not an object of 'statusCode', 'headers', 'multiValueHeaders' and 'cookies' as Lambda reads it")]
    [InlineData("{\"statusCode\":99}\0\0\0\0\0\0\0\0", "'statusCode' is 99, which is not from 200 to 599")]
    public async Task A_prelude_that_cannot_be_read_is_502_and_says_why(string sent, string why)
    {
        await using var bench = await Bench.StartAsync();
        var invocation = InvokeAsync(bench);
        using var runtime = await StreamingRuntime.BeginAsync(bench, Http);

        await runtime.WriteAsync(sent);
        await runtime.EndAsync();

        Assert.Equal(
            $$"""502 {"errorMessage":"The function announced a prelude by the content type '{{Http}}', but {{why}}. Write the JSON, then eight zero bytes, then the body.","errorType":"InvalidPrelude"}""",
            await invocation.SummaryAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task A_failure_in_the_middle_breaks_the_answer_after_what_came()
    {
        await using var bench = await Bench.StartAsync();
        var invocation = InvokeAsync(bench);
        using var runtime = await StreamingRuntime.BeginAsync(bench);
        await runtime.WriteAsync("half");
        await runtime.FailAsync("Function.Bad", "{}");

        using var answer = await invocation;
        await using var body = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        var half = new byte[4];
        await body.ReadExactlyAsync(half, TestContext.Current.CancellationToken);

        Assert.Equal("half", Encoding.UTF8.GetString(half));
        await Assert.ThrowsAsync<HttpIOException>(() => body.ReadExactlyAsync(new byte[1], TestContext.Current.CancellationToken).AsTask());
    }

    [Theory(Timeout = Timeout)]
    [InlineData("text/plain", null)]
    [InlineData(Http, "{\"statusCode\":20")]
    public async Task A_failure_before_the_head_is_500_with_the_error(string contentType, string? sent)
    {
        await using var bench = await Bench.StartAsync();
        var invocation = InvokeAsync(bench);
        using var runtime = await StreamingRuntime.BeginAsync(bench, contentType);
        if (sent is not null)
            await runtime.WriteAsync(sent);

        await runtime.FailAsync("Function.Bad", """{"errorMessage":"no"}""");

        using var answer = await invocation;
        Assert.Equal((500, "Unhandled", "application/json"), ((int)answer.StatusCode, answer.Header("X-Amz-Function-Error"), answer.Header("Content-Type")));
        Assert.Equal("""{"errorMessage":"no"}""", await answer.BodyAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task A_plain_Invoke_gets_the_prelude_as_bytes()
    {
        await using var bench = await Bench.StartAsync();
        var invocation = bench.InvokeFunctionAsync();
        using var runtime = await StreamingRuntime.BeginAsync(bench, Http);

        await runtime.WriteAsync("{}" + Nuls + "body");
        await runtime.EndAsync();

        Assert.Equal("200 {}" + Nuls + "body", await invocation.SummaryAsync());
    }

    private static Task<HttpResponseMessage> InvokeAsync(Bench bench) => bench.Caller.SendAsync(
        Bench.Request(HttpMethod.Post, "/invoke", "{}"u8.ToArray(), []), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
}
