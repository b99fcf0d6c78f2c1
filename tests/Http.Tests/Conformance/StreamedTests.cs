using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Lambent.Http.Tests.Conformance;

/// <summary>What AWS's adapter is tested for, or fails at, when responses are streamed.</summary>
public sealed class StreamedTests
{
    private const int Timeout = 60_000;
    private const string Eight = "\0\0\0\0\0\0\0\0";

    private static readonly string Url = TestEvents.Of(LambdaHttpSource.FunctionUrl);

    private static CancellationToken Test => TestContext.Current.CancellationToken;

    [Fact(Timeout = Timeout)]
    public async Task Every_status_from_100_to_599_is_in_the_prelude()
    {
        await using var lambda = await StartAsync(http =>
        {
            http.Response.StatusCode = int.Parse(http.Request.Headers["x-status"]!, System.Globalization.CultureInfo.InvariantCulture);
            return Task.CompletedTask;
        });

        for (var status = 100; status <= 599; status++)
            Assert.Equal("{\"statusCode\":" + status + ",\"headers\":{}}" + Eight, await WholeAsync(lambda, TestEvents.Of(LambdaHttpSource.FunctionUrl, ("headers.x-status", $"\"{status}\""))));
    }

    [Fact(Timeout = Timeout)]
    public async Task Cookies_are_a_list_and_headers_of_several_values_are_whole()
    {
        await using var lambda = await StartAsync(http =>
        {
            http.Response.Cookies.Append("a", "1");
            http.Response.Cookies.Append("b", "2");
            http.Response.Headers["X-Many"] = new(["one", "two"]);
            return Task.CompletedTask;
        });

        Assert.Equal("""{"statusCode":200,"headers":{"X-Many":"one, two"},"cookies":["a=1; path=/","b=2; path=/"]}""" + Eight, await WholeAsync(lambda, Url));
    }

    [Fact(Timeout = Timeout)]
    public async Task Callbacks_before_the_start_and_after_the_end_run_the_last_one_first()
    {
        var order = new List<string>();
        var ended = new TaskCompletionSource();
        await using var lambda = await StartAsync(async http =>
        {
            foreach (var name in (string[])["A", "B"])
            {
                http.Response.OnStarting(() => Note($"starting {name}"));
                http.Response.OnCompleted(() => Note($"completed {name}"));
            }

            await http.Response.WriteAsync("x");
            await Note("written");
        });

        await WholeAsync(lambda, Url);
        await ended.Task.WaitAsync(Test);

        Assert.Equal(["starting B", "starting A", "written", "completed B", "completed A"], order);

        Task Note(string what)
        {
            order.Add(what);
            if (what == "completed A")
                ended.SetResult();
            return Task.CompletedTask;
        }
    }

    [Theory(Timeout = Timeout)]
    [InlineData(0, null, "0123456789")]
    [InlineData(3, null, "3456789")]
    [InlineData(2, 5L, "23456")]
    [InlineData(10, null, "")]
    public async Task A_file_is_sent_and_parts_of_it(long offset, long? count, string expected)
    {
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, "0123456789", Test);
        await using var lambda = await StartAsync(http => http.Response.SendFileAsync(path, offset, count));

        Assert.Equal("""{"statusCode":200,"headers":{}}""" + Eight + expected, await WholeAsync(lambda, Url));
        File.Delete(path);
    }

    [Fact(Timeout = Timeout)]
    public async Task An_exception_before_the_start_is_a_500_and_one_after_it_cuts_the_stream()
    {
        await using var early = await StartAsync(_ => throw new FormatException("early"));
        await using var whole = await early.InvokeStreamingAsync(Url);
        Assert.Equal("""{"statusCode":500,"headers":{}}""" + Eight, await whole.ReadToEndAsync(Test));
        Assert.Null(whole.ErrorType); // the caller has a whole response, as when it is not streamed

        await using var late = await StartAsync(async http =>
        {
            await http.Response.WriteAsync("half");
            throw new FormatException("late");
        });
        await using var answer = await late.InvokeStreamingAsync(Url);
        Assert.EndsWith("half", await answer.ReadToEndAsync(Test), StringComparison.Ordinal);
        Assert.NotNull(answer.ErrorType);
    }

    [Fact(Timeout = Timeout)]
    public async Task The_first_server_sent_event_is_with_the_client_before_the_second_is_made()
    {
        var go = Channel.CreateUnbounded<bool>();
        await using var lambda = await StartAsync(async http =>
        {
            http.Response.ContentType = "text/event-stream";
            await http.Response.WriteAsync("data: 1\n\n", Test);
            await http.Response.Body.FlushAsync(Test);
            await go.Reader.ReadAsync(Test);
            await http.Response.WriteAsync("data: 2\n\n", Test);
        });
        await using var answer = await lambda.InvokeStreamingAsync(Url);

        var first = new StringBuilder();
        var buffer = new byte[256];
        while (!first.ToString().EndsWith("data: 1\n\n", StringComparison.Ordinal))
            first.Append(Encoding.UTF8.GetString(buffer, 0, await answer.Body.ReadAsync(buffer, Test)));
        await go.Writer.WriteAsync(true, Test);

        Assert.Equal("data: 2\n\n", await answer.ReadToEndAsync(Test));
    }

    [Theory(Timeout = Timeout)]
    [InlineData(LambdaResponseStreaming.None)]
    [InlineData(LambdaResponseStreaming.All)]
    public async Task Bytes_of_the_writer_that_nobody_flushed_are_delivered(LambdaResponseStreaming streaming)
    {
        await using var lambda = await StartAsync(
            http =>
            {
                "unflushed"u8.CopyTo(http.Response.BodyWriter.GetSpan(9));
                http.Response.BodyWriter.Advance(9);
                return Task.CompletedTask;
            },
            streaming);

        Assert.Contains("unflushed", await WholeAsync(lambda, Url), StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_stream_without_a_prelude_is_not_labelled_as_an_HTTP_response()
    {
        await using var lambda = await LambdaUnderTest.StartAsync(cancellationToken => LambdaRuntime.CreateBuilder().MapStreaming<JsonElement>(
            async (_, response, _) =>
            {
                response.ContentType = "text/csv";
                await response.WriteAsync("a,b"u8.ToArray(), Test);
            }).RunAsync(cancellationToken));
        await using var raw = await lambda.InvokeStreamingAsync(Url);
        Assert.Equal(("text/csv", "a,b"), (raw.ContentType, await raw.ReadToEndAsync(Test)));

        await using var http = await StartAsync(context => context.Response.WriteAsync("a,b", Test));
        await using var labelled = await http.InvokeStreamingAsync(Url);
        Assert.Equal("application/vnd.awslambda.http-integration-response", labelled.ContentType);
    }

    private static Task<LambdaUnderTest> StartAsync(RequestDelegate app, LambdaResponseStreaming streaming = LambdaResponseStreaming.All) => LambdaUnderTest.StartAsync(
        lambda => ((IApplicationBuilder)lambda).Run(app), builder => builder.Services.Configure<LambdaHttpOptions>(options => options.ResponseStreaming = streaming));

    private static async Task<string> WholeAsync(LambdaUnderTest lambda, string json)
    {
        await using var answer = await lambda.InvokeStreamingAsync(json);
        return await answer.ReadToEndAsync(Test);
    }
}
