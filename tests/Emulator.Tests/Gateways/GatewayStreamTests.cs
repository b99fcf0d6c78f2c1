using System.Text;
using Xunit;

namespace Lambent.Emulator.Tests;

/// <summary>Gateways that pass answers on while the function writes them.</summary>
public sealed class GatewayStreamTests
{
    private const int Timeout = 60_000;
    private const string Http = "application/vnd.awslambda.http-integration-response";
    private const string Nuls = "\0\0\0\0\0\0\0\0";

    [Theory(Timeout = Timeout)]
    [InlineData(LambdaGatewayKind.FunctionUrl, """{"statusCode":201,"headers":{"X-Both":"a"},"cookies":["a=1","b=2"]}""", "a")]
    [InlineData(LambdaGatewayKind.RestApi, """{"statusCode":201,"headers":{"X-Both":"lost"},"multiValueHeaders":{"x-both":["a","b"]},"cookies":["a=1","b=2"]}""", "a,b")]
    public async Task Head_and_chunks_come_live(LambdaGatewayKind kind, string prelude, string both)
    {
        await using var run = await Run.StartAsync(kind, Http);

        await run.Runtime.WriteAsync(prelude + Nuls);
        using var answer = await run.Answer;
        await using var body = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await run.Runtime.WriteAsync("one");
        var first = new byte[3];
        await body.ReadExactlyAsync(first, TestContext.Current.CancellationToken);
        await run.Runtime.WriteAsync("two");
        await run.Runtime.EndAsync();

        using var rest = new StreamReader(body);
        Assert.Equal(("one", "two"), (Encoding.UTF8.GetString(first), await rest.ReadToEndAsync(TestContext.Current.CancellationToken)));
        Assert.Equal((201, both), ((int)answer.StatusCode, answer.Header("X-Both")));
        Assert.Equal(["a=1", "b=2"], answer.Headers.GetValues("Set-Cookie"));
        Assert.NotNull(answer.Header("x-amzn-RequestId"));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_function_URL_passes_a_stream_without_a_prelude_on_as_it_is()
    {
        await using var run = await Run.StartAsync(LambdaGatewayKind.FunctionUrl, "text/html");

        await run.Runtime.WriteAsync("<p>one</p>");
        await run.Runtime.EndAsync();

        using var answer = await run.Answer;
        Assert.Equal((200, "text/html", "<p>one</p>"), ((int)answer.StatusCode, answer.Header("Content-Type"), await answer.BodyAsync()));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_function_URL_passes_a_result_on_as_it_is()
    {
        await using var run = await Run.StartAsync(LambdaGatewayKind.FunctionUrl, null);

        await run.Whole.RespondAsync("""{"statusCode":404,"body":"no"}""");

        using var answer = await run.Answer;
        Assert.Equal((200, "application/json", """{"statusCode":404,"body":"no"}"""), ((int)answer.StatusCode, answer.Header("Content-Type"), await answer.BodyAsync()));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_REST_API_that_streams_refuses_a_result_that_does_not()
    {
        await using var run = await Run.StartAsync(LambdaGatewayKind.RestApi, null);

        await run.Whole.RespondAsync("""{"statusCode":200,"body":"yes"}""");

        Assert.Equal("500 {\"message\": \"Internal server error\"}", await run.Answer.SummaryAsync());
    }

    [Theory(Timeout = Timeout)]
    [InlineData(LambdaGatewayKind.RestApi, "[]" + Nuls, "The prelude is not a JSON object.")]
    [InlineData(LambdaGatewayKind.RestApi, "{" + Nuls, "The prelude is not JSON.")]
    [InlineData(LambdaGatewayKind.FunctionUrl, "{}", "The first 16384 bytes of the stream hold no eight zero bytes: write the JSON, then these, then the body.")]
    [InlineData(LambdaGatewayKind.FunctionUrl, """{"multiValueHeaders":{}}""" + Nuls, "The prelude has 'multiValueHeaders', which a function URL does not take: use 'headers' and 'cookies'.")]
    public async Task A_prelude_that_cannot_be_read_is_500(LambdaGatewayKind kind, string sent, string fault)
    {
        await using var run = await Run.StartAsync(kind, Http);

        await run.Runtime.WriteAsync(sent);
        await run.Runtime.EndAsync();

        using var answer = await run.Answer;
        Assert.Equal((500, fault), ((int)answer.StatusCode, answer.Header("X-Lambent-Fault")));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_failure_in_the_middle_breaks_the_answer_off()
    {
        await using var run = await Run.StartAsync(LambdaGatewayKind.FunctionUrl, Http);

        await run.Runtime.WriteAsync("{}" + Nuls + "some");
        using var answer = await run.Answer;
        await run.Runtime.FailAsync("Function.Broken", "{}");

        Assert.Equal(200, (int)answer.StatusCode);
        await Assert.ThrowsAnyAsync<HttpRequestException>(answer.BodyAsync);
    }

    [Theory(Timeout = Timeout)]
    [InlineData(LambdaGatewayKind.FunctionUrl, "502 Internal Server Error")]
    [InlineData(LambdaGatewayKind.RestApi, "502 {\"message\": \"Internal server error\"}")]
    public async Task A_failure_before_the_stream_is_the_source_s_error(LambdaGatewayKind kind, string expected)
    {
        await using var run = await Run.StartAsync(kind, null);

        await run.Whole.FailAsync();

        Assert.Equal(expected, await run.Answer.SummaryAsync());
    }

    [Fact(Timeout = Timeout)]
    public async Task A_failure_before_the_first_byte_is_502()
    {
        await using var run = await Run.StartAsync(LambdaGatewayKind.FunctionUrl, "text/plain");

        await run.Runtime.FailAsync("Function.Broken", "{}");

        Assert.Equal("502 Internal Server Error", await run.Answer.SummaryAsync());
    }

    /// <summary>A request on its way through a gateway that streams, and the runtime that has its event.</summary>
    private sealed class Run : IAsyncDisposable
    {
        private readonly Bench _bench;
        private readonly HttpClient _client;
        private readonly StreamingRuntime? _streaming;

        private Run(Bench bench, HttpClient client, Task<HttpResponseMessage> answer, TestRuntime whole, StreamingRuntime? streaming)
        {
            _bench = bench;
            _client = client;
            _streaming = streaming;
            Answer = answer;
            Whole = whole;
        }

        public Task<HttpResponseMessage> Answer { get; }

        public TestRuntime Whole { get; }

        public StreamingRuntime Runtime => _streaming!;

        /// <summary>Sends a request; with a content type the runtime begins to stream.</summary>
        public static async Task<Run> StartAsync(LambdaGatewayKind kind, string? contentType)
        {
            var bench = await Bench.StartAsync();
            var gateway = await bench.Emulator.StartGatewayAsync(new LambdaGatewayOptions { Kind = kind, Port = 0, Stream = true }, TestContext.Current.CancellationToken);
            var client = new HttpClient { BaseAddress = gateway.Uri };
            var answer = client.GetAsync("/", HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
            var runtime = bench.NewRuntime();
            await runtime.NextAsync();
            return new(bench, client, answer, runtime, contentType is null ? null : await StreamingRuntime.BeginAsync(bench, contentType, runtime));
        }

        public async ValueTask DisposeAsync()
        {
            _streaming?.Dispose();
            _client.Dispose();
            await _bench.DisposeAsync(); // the gateway with it
        }
    }
}
