using Lambent.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;
using static Lambent.TestKit.ScriptedServer;

namespace Lambent.Http.Tests;

public sealed class LogTests
{
    private const int Timeout = 60_000;

    [Fact(Timeout = Timeout)]
    public async Task Every_line_is_one_record_with_the_ids_of_its_invocation_and_comes_before_the_response()
    {
        await using var lambda = new WebLambda(
            [new("AWS_LAMBDA_LOG_FORMAT", "JSON")],
            WebLambda.Get("/talk", "8476a536-e9f4-11e8-9739-2dfe598c3fcd", "Lambda-Runtime-Aws-Tenant-Id: blue\r\n"),
            new Step(Answers.Accepted));
        lambda.Builder.UseLambda();
        lambda.Builder.Logging.AddConsole(); // taken away again
        var app = lambda.Builder.Build();
        app.MapGet("/talk", async (ILoggerFactory loggers) =>
        {
            await Task.Yield();
            loggers.CreateLogger("Shop").LogInformation("sold {Count} cups", 3);
        });

        await lambda.RunUntilAsync(app, 3);

        var (_, log) = Assert.Single(lambda.LogAt, at => at.Request.Contains("/response ", StringComparison.Ordinal));
        foreach (var text in (string[])["sold 3 cups", "Request finished"])
        {
            var line = Assert.Single(log.Split('\n'), line => line.Contains(text, StringComparison.Ordinal));
            Assert.Contains("\"requestId\":\"8476a536-e9f4-11e8-9739-2dfe598c3fcd\"", line, StringComparison.Ordinal);
            Assert.Contains("\"traceId\":\"Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1\"", line, StringComparison.Ordinal);
            Assert.Contains("\"tenantId\":\"blue\"", line, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(lambda.Builder.Services, service => service.ImplementationType?.Name == "ConsoleLoggerProvider");
    }

    [Fact(Timeout = Timeout)]
    public async Task The_level_is_that_of_Lambda_and_other_providers_stay()
    {
        await using var lambda = new WebLambda([new("AWS_LAMBDA_LOG_LEVEL", "DEBUG")], WebLambda.Get("/"), new Step(Answers.Accepted));
        using var other = new Other();
        lambda.Builder.Logging.AddProvider(other);
        lambda.Builder.UseLambda();
        var app = lambda.Builder.Build();
        app.MapGet("/", (ILoggerFactory loggers) => loggers.CreateLogger("Shop").LogDebug("looked at cups"));

        await lambda.RunUntilAsync(app, 3);

        Assert.Contains("looked at cups", lambda.Log, StringComparison.Ordinal);
        Assert.Contains("looked at cups", other.Lines);
    }

    private sealed class Other : ILoggerProvider, ILogger
    {
        public List<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (Lines)
                Lines.Add(formatter(state, exception));
        }

        public void Dispose()
        {
        }
    }
}
