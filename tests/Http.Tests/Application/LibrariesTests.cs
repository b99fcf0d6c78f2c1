using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Trace;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Xunit;

namespace Lambent.Http.Tests;

/// <summary>Libraries that want a host run in a LambdaApplication too.</summary>
public sealed class LibrariesTests
{
    private const int Timeout = 60_000;

    [Fact(Timeout = Timeout)]
    public async Task OpenTelemetry_listens_before_the_first_event()
    {
        using var source = new ActivitySource("Lambent.Http.Tests.Libraries");
        await using var lambda = await LambdaUnderTest.StartAsync(
            app => app.MapGet("/hello", () =>
            {
                using var activity = source.StartActivity("greet");
                return activity is null ? "nobody listens" : "recorded";
            }),
            builder => builder.Services.AddOpenTelemetry().WithTracing(tracing => tracing.AddSource(source.Name)));

        Assert.Equal("recorded", await BodyAsync(lambda));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_logger_factory_of_the_application_stays()
    {
        var sink = new Lines();
        await using var lambda = await LambdaUnderTest.StartAsync(
            app => app.MapGet("/hello", (ILogger<LibrariesTests> logger) =>
            {
                logger.LogInformation("Greeted {Name}", "Zoe");
                return "logged";
            }),
            builder => builder.Services.AddSerilog(configuration => configuration.WriteTo.Sink(sink)));

        Assert.Equal("logged", await BodyAsync(lambda));
        Assert.Contains("Greeted \"Zoe\"", sink.Messages);
    }

    private static async Task<string?> BodyAsync(LambdaUnderTest lambda)
    {
        var result = await lambda.InvokeAsync(TestEvents.Of(LambdaHttpSource.HttpApiV2));
        using var answer = JsonDocument.Parse(result.Payload);
        return answer.RootElement.GetProperty("body").GetString();
    }

    private sealed class Lines : ILogEventSink
    {
        public System.Collections.Concurrent.ConcurrentBag<string> Messages { get; } = [];

        public void Emit(LogEvent logEvent) => Messages.Add(logEvent.RenderMessage(System.Globalization.CultureInfo.InvariantCulture));
    }
}
