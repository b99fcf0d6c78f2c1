using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Lambent.Emulator;
using Lambent.TestKit;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Lambent.Http.Tests.Responses;

/// <summary>Responses that are sent while they are written, against the emulator.</summary>
public sealed class StreamingTests
{
    private static CancellationToken Test => TestContext.Current.CancellationToken;

    [Theory(Timeout = 60_000)]
    [InlineData(LambdaHttpSource.FunctionUrl)]
    [InlineData(LambdaHttpSource.RestApi)]
    public async Task What_is_flushed_arrives_before_the_rest_is_written(LambdaHttpSource source)
    {
        var go = Channel.CreateUnbounded<bool>();
        await using var function = await StreamingFunction.StartAsync(async http =>
        {
            http.Response.ContentType = "text/event-stream";
            await http.Response.WriteAsync("data: 1\n\n", Test);
            await http.Response.Body.FlushAsync(Test);
            await go.Reader.ReadAsync(Test); // the test has the first part
            await http.Response.Body.WriteAsync("data: 2\n\n"u8.ToArray(), Test); // a write is sent at once
            await go.Reader.ReadAsync(Test);
            "data: 3\n\n"u8.CopyTo(http.Response.BodyWriter.GetSpan(9)); // never flushed
            http.Response.BodyWriter.Advance(9);
        });
        await using var answer = await function.SendAsync(TestEvents.Of(source));

        Assert.Equal("application/vnd.awslambda.http-integration-response", answer.ContentType);
        Assert.Equal("""{"statusCode":200,"headers":{"Content-Type":"text/event-stream"}}""" + "\0\0\0\0\0\0\0\0data: 1\n\n", await ReadUntilAsync(answer, "1\n\n"));
        await go.Writer.WriteAsync(true, Test);
        Assert.Equal("data: 2\n\n", await ReadUntilAsync(answer, "2\n\n"));
        await go.Writer.WriteAsync(true, Test);
        Assert.Equal("data: 3\n\n", await ReadUntilAsync(answer, "never"));
        Assert.Null(answer.ErrorType);
    }

    [Fact(Timeout = 60_000)]
    public async Task Headers_and_cookies_are_in_the_form_of_their_source()
    {
        await using var function = await StreamingFunction.StartAsync(http =>
        {
            http.Response.StatusCode = 201;
            http.Response.Headers["X-Many"] = new(["a", "b"]);
            http.Response.ContentLength = 2;
            http.Response.Cookies.Append("c", "1");
            http.Response.Cookies.Append("d", "2");
            return http.Response.WriteAsync("ok", Test);
        });

        Assert.Equal(
            """{"statusCode":201,"headers":{"X-Many":"a, b"},"cookies":["c=1; path=/","d=2; path=/"]}""" + "\0\0\0\0\0\0\0\0ok",
            await function.AnswerAsync(TestEvents.Of(LambdaHttpSource.FunctionUrl)));
        Assert.Equal(
            """{"statusCode":201,"headers":{},"multiValueHeaders":{"X-Many":["a","b"],"Set-Cookie":["c=1; path=/","d=2; path=/"]}}""" + "\0\0\0\0\0\0\0\0ok",
            await function.AnswerAsync(TestEvents.Of(LambdaHttpSource.RestApi)));
    }

    [Theory(Timeout = 60_000)]
    [InlineData(LambdaHttpSource.HttpApiV2)]
    [InlineData(LambdaHttpSource.Alb)]
    public async Task Sources_that_do_not_stream_get_the_same_response_whole(LambdaHttpSource source)
    {
        await using var function = await StreamingFunction.StartAsync(async http =>
        {
            await http.Response.WriteAsync("one ", Test);
            await http.Response.Body.FlushAsync(Test);
            await http.Response.WriteAsync("two", Test);
        });
        await using var answer = await function.SendAsync(TestEvents.Of(source));

        Assert.False(answer.IsStreamed);
        Assert.Equal("one two", JsonDocument.Parse(await ReadUntilAsync(answer, "never")).RootElement.GetProperty("body").GetString());
    }

    [Fact(Timeout = 60_000)]
    public async Task Streaming_is_chosen_by_source()
    {
        await using var function = await StreamingFunction.StartAsync(http => http.Response.WriteAsync("x", Test), LambdaResponseStreaming.RestApi);

        await using var url = await function.SendAsync(TestEvents.Of(LambdaHttpSource.FunctionUrl));
        await using var rest = await function.SendAsync(TestEvents.Of(LambdaHttpSource.RestApi));

        Assert.False(url.IsStreamed);
        Assert.True(rest.IsStreamed);
    }

    [Theory(Timeout = 60_000)]
    [InlineData("functionurl", true, false)]
    [InlineData("All", true, true)]
    [InlineData("None", false, false)]
    [InlineData(null, false, false)]
    public async Task Streaming_is_chosen_by_a_variable(string? value, bool url, bool rest)
    {
        await using var function = await StreamingFunction.StartAsync(http => http.Response.WriteAsync("x", Test), null, value);

        await using var one = await function.SendAsync(TestEvents.Of(LambdaHttpSource.FunctionUrl));
        await using var other = await function.SendAsync(TestEvents.Of(LambdaHttpSource.RestApi));

        Assert.Equal((url, rest), (one.IsStreamed, other.IsStreamed));
    }

    [Fact]
    public void A_variable_that_means_nothing_is_named()
    {
        var run = new HttpRun(_ => Task.CompletedTask) { Environment = new() { ["LAMBENT_HTTP_STREAMING"] = "yes" } };
        var e = Assert.Throws<LambdaRuntimeException>(() => run.Run(TestEvents.Of(LambdaHttpSource.FunctionUrl)));
        Assert.Equal("LAMBENT_HTTP_STREAMING is 'yes'. It must be None, FunctionUrl, RestApi or All.", e.Message);
    }

    [Fact(Timeout = 60_000)]
    public async Task An_exception_before_the_start_is_a_500()
    {
        await using var function = await StreamingFunction.StartAsync(http =>
        {
            "lost"u8.CopyTo(http.Response.BodyWriter.GetSpan(4));
            http.Response.BodyWriter.Advance(4);
            throw new FormatException("why");
        });

        Assert.Equal("""{"statusCode":500,"headers":{}}""" + "\0\0\0\0\0\0\0\0", await function.AnswerAsync(TestEvents.Of(LambdaHttpSource.FunctionUrl)));
    }

    [Fact(Timeout = 60_000)]
    public async Task An_exception_after_the_start_marks_the_response_as_cut()
    {
        await using var function = await StreamingFunction.StartAsync(async http =>
        {
            await http.Response.WriteAsync("half", Test);
            throw new FormatException("why");
        });
        await using var answer = await function.SendAsync(TestEvents.Of(LambdaHttpSource.FunctionUrl));

        Assert.EndsWith("half", await ReadUntilAsync(answer, "never"), StringComparison.Ordinal);
        Assert.Equal("Function.FormatException", answer.ErrorType);
        Assert.Contains("FormatException", Encoding.UTF8.GetString(answer.ErrorBody.Span), StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_HEAD_and_an_empty_response_have_a_prelude_only()
    {
        await using var function = await StreamingFunction.StartAsync(async http =>
        {
            if (HttpMethods.IsHead(http.Request.Method))
                await http.Response.WriteAsync("not sent", Test);
        });

        Assert.Equal("""{"statusCode":200,"headers":{}}""" + "\0\0\0\0\0\0\0\0", await function.AnswerAsync(TestEvents.Of(LambdaHttpSource.FunctionUrl)));
        Assert.Equal("""{"statusCode":200,"headers":{}}""" + "\0\0\0\0\0\0\0\0", await function.AnswerAsync(TestEvents.Of(LambdaHttpSource.FunctionUrl, ("requestContext.http.method", "\"HEAD\""))));
    }

    [Fact(Timeout = 60_000)]
    public async Task Callbacks_run_when_the_stream_has_ended()
    {
        var ended = new TaskCompletionSource();
        await using var function = await StreamingFunction.StartAsync(http =>
        {
            http.Response.OnCompleted(() => ended.Task);
            return http.Response.WriteAsync("ok", Test);
        });

        Assert.EndsWith("ok", await function.AnswerAsync(TestEvents.Of(LambdaHttpSource.FunctionUrl)), StringComparison.Ordinal); // and the callback still waits
        ended.SetResult();
    }

    private static async Task<string> ReadUntilAsync(LambdaStreamingResult answer, string end)
    {
        var text = new StringBuilder();
        var buffer = new byte[4096];
        while (!text.ToString().EndsWith(end, StringComparison.Ordinal) && await answer.Body.ReadAsync(buffer, Test) is > 0 and var count)
            text.Append(Encoding.UTF8.GetString(buffer, 0, count));
        return text.ToString();
    }

    private sealed class StreamingFunction : IHttpApplication<HttpContext>, IAsyncDisposable
    {
        private readonly RequestDelegate _app;
        private readonly LambdaEmulator _emulator;
        private LambdaRuntimeScope _scope = null!;
        private Task _running = Task.CompletedTask;

        private StreamingFunction(RequestDelegate app, LambdaEmulator emulator)
        {
            _app = app;
            _emulator = emulator;
        }

        public static async Task<StreamingFunction> StartAsync(RequestDelegate app, LambdaResponseStreaming? streaming = LambdaResponseStreaming.All, string? variable = null)
        {
            var function = new StreamingFunction(app, await LambdaEmulator.StartAsync(new LambdaEmulatorOptions { Port = 0 }, Test));
            function.Start(streaming, variable);
            return function;
        }

        public Task<LambdaStreamingResult> SendAsync(string json) => _emulator.InvokeStreamingAsync(Encoding.UTF8.GetBytes(json), cancellationToken: Test);

        public async Task<string> AnswerAsync(string json)
        {
            await using var answer = await SendAsync(json);
            return await ReadUntilAsync(answer, "never");
        }

        public async ValueTask DisposeAsync()
        {
            _scope.Stop();
            await _running;
            _scope.Dispose();
            await _emulator.DisposeAsync();
        }

        HttpContext IHttpApplication<HttpContext>.CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

        void IHttpApplication<HttpContext>.DisposeContext(HttpContext context, Exception? exception)
        {
        }

        Task IHttpApplication<HttpContext>.ProcessRequestAsync(HttpContext context) => _app(context);

        private void Start(LambdaResponseStreaming? streaming, string? variable)
        {
            var environment = new Dictionary<string, string>(_emulator.Environment);
            if (variable is not null)
                environment["LAMBENT_HTTP_STREAMING"] = variable;
            _scope = LambdaRuntimeScope.Begin(new LambdaRuntimeOptions { Environment = environment, LogOutput = new KeptLog() });
            var function = new HttpEventAdapter<HttpContext>(this, new LambdaHttpOptions { ResponseStreaming = streaming }, new LambdaEventHandlers(new ServiceCollection().BuildServiceProvider()), NullLogger.Instance, tellsCaller: false);
            _running = LambdaRuntime.CreateBuilder().MapRaw(function.InvokeAsync).RunAsync(Test);
        }
    }
}
