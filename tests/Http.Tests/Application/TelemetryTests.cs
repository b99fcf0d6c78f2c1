using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Lambent.Http.Tests;

/// <summary>The span and the measurement of a request are those that the same endpoints give on Kestrel.</summary>
public sealed class TelemetryTests
{
    private const int Timeout = 60_000;

    // Of the server that took the request.
    private static readonly string[] OfTheServer = ["server.address", "server.port", "url.scheme"];

    [Theory(Timeout = Timeout)]
    [InlineData("/telemetry/17", "http.server.request.duration s: http.request.method=GET http.response.status_code=200 http.route=/telemetry/{id} network.protocol.version=1.1")]
    [InlineData("/telemetry/nowhere/at/all", "http.server.request.duration s: aspnetcore.request.is_unhandled=True http.request.method=GET http.response.status_code=404 network.protocol.version=1.1")]
    [InlineData("/telemetry/17/throw", "http.server.request.duration s: error.type=System.InvalidOperationException http.request.method=GET http.response.status_code=500 http.route=/telemetry/{id}/throw network.protocol.version=1.1")]
    public async Task A_request_is_measured_as_on_Kestrel(string path, string expected)
    {
        var kestrel = await OnKestrelAsync(path);
        var lambda = await InLambdaAsync(path);

        Assert.Equal(expected, Assert.Single(kestrel.Measurements));
        Assert.Equal(kestrel.Measurements, lambda.Measurements);
    }

    [Theory(Timeout = Timeout)]
    [InlineData("/telemetry/17")]
    [InlineData("/telemetry/17/throw")]
    public async Task A_request_is_traced_as_on_Kestrel(string path)
    {
        var kestrel = await OnKestrelAsync(path);
        var lambda = await InLambdaAsync(path);

        Assert.StartsWith("Microsoft.AspNetCore.Hosting.HttpRequestIn Server parent 00f067aa0ba902b7 state vendor=1 baggage user=42", Assert.Single(kestrel.Spans), StringComparison.Ordinal);
        Assert.Equal(kestrel.Spans, lambda.Spans);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_listener_of_diagnostics_gets_the_context_at_both_ends()
    {
        var kestrel = await OnKestrelAsync("/telemetry/17/throw");
        var lambda = await InLambdaAsync("/telemetry/17/throw");

        Assert.Equal(["Microsoft.AspNetCore.Hosting.HttpRequestIn.Start 200", "Microsoft.AspNetCore.Hosting.UnhandledException 500", "Microsoft.AspNetCore.Hosting.HttpRequestIn.Stop 500"], kestrel.Diagnostics);
        Assert.Equal(kestrel.Diagnostics, lambda.Diagnostics);
    }

    [Fact(Timeout = Timeout)]
    public async Task Nobody_listens_and_there_is_no_span()
    {
        await using var lambda = await LambdaUnderTest.StartAsync(app => app.MapGet("/telemetry/{id}", (HttpContext http) => $"{Activity.Current?.OperationName} {http.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpMetricsTagsFeature>() is null}"));

        var result = await lambda.InvokeAsync(TestEvents.Of(LambdaHttpSource.HttpApiV2, ("rawPath", "\"/telemetry/17\"")));

        Assert.Contains("\"body\":\" True\"", System.Text.Encoding.UTF8.GetString(result.Payload.Span), StringComparison.Ordinal);
    }

    private static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/telemetry/{id}", (string id) => id);
        app.MapGet("/telemetry/{id}/throw", string (string id) => throw new InvalidOperationException(id));
    }

    private static async Task<Seen> OnKestrelAsync(string path)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        Map(app);
        using var seen = new Seen(app.Services);
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, app.Urls.Single() + path);
        request.Headers.Add("traceparent", seen.TraceParent);
        request.Headers.Add("tracestate", "vendor=1");
        request.Headers.Add("baggage", "user=42");
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        await app.StopAsync(TestContext.Current.CancellationToken); // the request has ended then
        return seen;
    }

    private static async Task<Seen> InLambdaAsync(string path)
    {
        Seen? seen = null;
        await using (var lambda = await LambdaUnderTest.StartAsync(
            app =>
            {
                Map(app);
                seen = new Seen(app.Services);
            },
            builder => builder.Services.AddMetrics()))
        {
            await lambda.InvokeAsync(TestEvents.Of(
                LambdaHttpSource.HttpApiV2,
                ("rawPath", $"\"{path}\""),
                ("headers.traceparent", $"\"{seen!.TraceParent}\""),
                ("headers.tracestate", "\"vendor=1\""),
                ("headers.baggage", "\"user=42\"")));
        }

        seen.Dispose();
        return seen;
    }

    /// <summary>What listeners of one application and one trace get.</summary>
    private sealed class Seen : IDisposable
    {
        private readonly MeterListener _meters = new();
        private readonly ActivityListener _activities;
        private readonly IDisposable _diagnostics;
        private readonly string _traceId = ActivityTraceId.CreateRandom().ToString();

        public Seen(IServiceProvider services)
        {
            var factory = services.GetRequiredService<IMeterFactory>();
            _meters.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Scope == factory && instrument is { Meter.Name: "Microsoft.AspNetCore.Hosting", Name: "http.server.request.duration" })
                    listener.EnableMeasurementEvents(instrument);
            };
            _meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Measurements.Add($"{instrument.Name} {instrument.Unit}: {Text(tags.ToArray())}"));
            _meters.Start();
            _activities = new ActivityListener
            {
                ShouldListenTo = source => source.Name == "Microsoft.AspNetCore",
                Sample = (ref ActivityCreationOptions<ActivityContext> options) => options.TraceId.ToString() == _traceId ? ActivitySamplingResult.AllDataAndRecorded : ActivitySamplingResult.None,
                ActivityStopped = activity =>
                {
                    if (activity.TraceId.ToString() == _traceId)
                        Spans.Add($"{activity.OperationName} {activity.Kind} parent {activity.ParentSpanId} state {activity.TraceStateString} baggage {string.Join(' ', activity.Baggage.Select(pair => $"{pair.Key}={pair.Value}"))} {activity.Status} {Text([.. activity.TagObjects])}");
                },
            };
            ActivitySource.AddActivityListener(_activities);
            _diagnostics = services.GetRequiredService<DiagnosticListener>().Subscribe(new Observer(Diagnostics));
        }

        public ConcurrentBag<string> Measurements { get; } = [];

        public ConcurrentBag<string> Spans { get; } = [];

        public ConcurrentQueue<string> Diagnostics { get; } = [];

        public string TraceParent => $"00-{_traceId}-00f067aa0ba902b7-01";

        public void Dispose()
        {
            _meters.Dispose();
            _activities.Dispose();
            _diagnostics.Dispose();
        }

        private static string Text(KeyValuePair<string, object?>[] tags) => string.Join(' ', tags.Where(tag => !OfTheServer.Contains(tag.Key))
            .OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => string.Create(CultureInfo.InvariantCulture, $"{tag.Key}={tag.Value}")));
    }

    private sealed class Observer(ConcurrentQueue<string> seen) : IObserver<KeyValuePair<string, object?>>
    {
        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (!value.Key.StartsWith("Microsoft.AspNetCore.Hosting.HttpRequestIn", StringComparison.Ordinal) && value.Key != "Microsoft.AspNetCore.Hosting.UnhandledException")
                return;
            var http = value.Value as HttpContext ?? (HttpContext)value.Value!.GetType().GetProperty("httpContext")!.GetValue(value.Value)!;
            seen.Enqueue($"{value.Key} {http.Response.StatusCode}");
        }
    }
}
