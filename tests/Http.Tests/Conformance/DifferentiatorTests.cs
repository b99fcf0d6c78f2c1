using System.Text.Json;
using Lambent.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Xunit;
using static Lambent.TestKit.ScriptedServer;

namespace Lambent.Http.Tests.Conformance;

/// <summary>What AWS's adapter gets wrong whatever the source. Its faults with one source are beside the other tests of that source.</summary>
public sealed class DifferentiatorTests
{
    private const int Timeout = 60_000;

    private static CancellationToken Test => TestContext.Current.CancellationToken;

    [Fact(Timeout = Timeout)]
    public async Task A_response_of_7_MB_is_a_500_and_a_log_line_and_the_next_request_is_served()
    {
        await using var lambda = await LambdaUnderTest.StartAsync(app => app.MapGet("/hello", (HttpRequest request) => request.Query.ContainsKey("large") ? new string('x', 7 * 1024 * 1024) : "served"));

        var large = await lambda.SendAsync(TestEvents.Of(LambdaHttpSource.HttpApiV2, ("rawQueryString", "\"large\"")));
        Assert.Equal((500, ""), (large.Status, large.Body));
        Assert.Contains("at most 6291456", lambda.Log, StringComparison.Ordinal);
        Assert.Equal("served", (await lambda.SendAsync(TestEvents.Of(LambdaHttpSource.HttpApiV2))).Body);
    }

    [Theory]
    [InlineData("image/webp")]
    [InlineData("font/woff2")]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("audio/mpeg")]
    [InlineData("video/mp4")]
    public void Bytes_of_types_that_nobody_listed_are_intact(string contentType)
    {
        var bytes = Enumerable.Range(0, 256).Select(i => (byte)(255 - i)).ToArray();
        foreach (var source in Enum.GetValues<LambdaHttpSource>())
        {
            var answer = new Answer(HttpRun.Answer(TestEvents.Of(source), async http =>
            {
                http.Response.ContentType = contentType;
                await http.Response.Body.WriteAsync(bytes);
            }));
            Assert.Equal((contentType, true), (answer.Header("Content-Type"), answer.IsBase64));
            Assert.Equal(bytes, answer.Bytes);
        }
    }

    [Fact]
    public void Of_two_callbacks_before_the_start_the_second_runs_first()
    {
        var order = new List<string>();
        HttpRun.Answer(TestEvents.Of(LambdaHttpSource.RestApi), http =>
        {
            http.Response.OnStarting(() => Note("A"));
            http.Response.OnStarting(() => Note("B"));
            Assert.False(http.Response.HasStarted);
            return Task.CompletedTask;
        });
        Assert.Equal(["B", "A"], order);

        Task Note(string what)
        {
            order.Add(what);
            return Task.CompletedTask;
        }
    }

    [Fact(Timeout = Timeout)]
    public async Task The_application_starts_and_stops_with_every_hosted_service()
    {
        await using var lambda = new WebLambda(WebLambda.Get("/"), new Step(Answers.Accepted));
        var seen = new List<string>();
        lambda.Builder.UseLambda();
        lambda.Builder.Services.AddSingleton<IHostedService>(new After(seen));
        var app = lambda.Builder.Build();
        app.Lifetime.ApplicationStarted.Register(() => seen.Add("ApplicationStarted"));
        app.Lifetime.ApplicationStopping.Register(() => seen.Add("ApplicationStopping"));
        app.MapGet("/", () => seen.Add("request"));

        await lambda.RunUntilAsync(app, 3);

        Assert.Equal(["service starts", "ApplicationStarted", "request", "ApplicationStopping", "service stops"], seen);
    }

    [Fact]
    public void The_token_of_a_request_fires_before_the_deadline()
    {
        var run = new HttpRun(async http => await Task.Delay(System.Threading.Timeout.Infinite, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing))
        {
            Context = () => new LambdaContext { RequestId = "id", Deadline = DateTimeOffset.UtcNow },
        };
        Assert.Equal(504, run.Send(TestEvents.Of(LambdaHttpSource.HttpApiV2)).GetProperty("statusCode").GetInt32());
    }

    [Fact(Timeout = Timeout)]
    public async Task Five_requests_in_flight_are_finished_before_the_container_is_disposed_of()
    {
        var seen = new List<string>();
        using var arrived = new CountdownEvent(5);
        var allArrived = new TaskCompletionSource();
        var go = new TaskCompletionSource();
        await using var lambda = await LambdaUnderTest.StartAsync(
            app => app.MapGet("/hello", async (Container container) =>
            {
                if (arrived.Signal())
                    allArrived.SetResult();
                await go.Task;
                lock (seen)
                    seen.Add(container.IsDisposed ? "too late" : "answered");
            }),
            builder => builder.Services.AddSingleton(_ => new Container(seen)),
            new() { Function = new() { MaxConcurrency = 5 } });
        var answers = Enumerable.Range(0, 5).Select(_ => lambda.SendAsync(TestEvents.Of(LambdaHttpSource.FunctionUrl))).ToArray();
        await allArrived.Task.WaitAsync(Test);

        lambda.Stop();
        go.SetResult();
        await lambda.Running;

        Assert.All(await Task.WhenAll(answers), answer => Assert.Equal(200, answer.Status));
        Assert.Equal(["answered", "answered", "answered", "answered", "answered", "disposed"], seen);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_NaN_and_a_placeholder_named_level_are_one_valid_line_of_JSON()
    {
        await using var lambda = await LambdaUnderTest.StartAsync(
            app => app.MapGet("/hello", (ILogger<DifferentiatorTests> logger) => logger.LogInformation("{level} {x}", "high", double.NaN)),
            variables: ("AWS_LAMBDA_LOG_FORMAT", "JSON"));

        Assert.Equal(200, (await lambda.SendAsync(TestEvents.Of(LambdaHttpSource.HttpApiV2))).Status);
        var line = Assert.Single(lambda.Log.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => line.Contains("NaN", StringComparison.Ordinal));
        using var json = JsonDocument.Parse(line);
        Assert.Equal(("INFO", "high NaN"), (json.RootElement.GetProperty("level").GetString(), json.RootElement.GetProperty("message").GetString()));
    }

    private sealed class After(List<string> seen) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Note("service starts");

        public Task StopAsync(CancellationToken cancellationToken) => Note("service stops");

        private Task Note(string what)
        {
            seen.Add(what);
            return Task.CompletedTask;
        }
    }

    private sealed class Container(List<string> seen) : IAsyncDisposable
    {
        public bool IsDisposed { get; private set; }

        public ValueTask DisposeAsync()
        {
            IsDisposed = true;
            lock (seen)
                seen.Add("disposed");
            return ValueTask.CompletedTask;
        }
    }
}
