using Lambent.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Xunit;
using static Lambent.TestKit.ScriptedServer;

namespace Lambent.Hosting.Tests;

public sealed class LambdaFunctionTests
{
    private const int Timeout = 60_000;

    [Fact(Timeout = Timeout)]
    public async Task Each_invocation_has_its_own_scope()
    {
        await using var lambda = new HostedLambda(new Step(Answers.Event("\"a\"", "1")), new(Answers.Accepted), new(Answers.Event("\"b\"", "2")), new(Answers.Accepted));
        var scopes = new List<string>();
        lambda.Builder.Services.AddSingleton(scopes);
        lambda.Builder.Services.AddScoped<Scoped>();
        lambda.Builder.AddLambdaFunction<EchoHandler, string, string>();

        await lambda.RunUntilAsync(() => scopes.Count == 3 * 2); // two entries for each scope; init creates one scope to check that all services resolve

        Assert.Equal(["created for 00000000-0000-0000-0000-000000000000", "disposed", "created for 1", "disposed", "created for 2", "disposed"], scopes);
        Assert.Equal(["\"a by 1\"", "\"b by 2\""], lambda.Results);
    }

    [Fact(Timeout = Timeout)]
    public async Task Hosted_services_start_before_the_first_event_is_requested_and_stop_with_the_runtime()
    {
        await using var lambda = new HostedLambda();
        var calls = new List<string>();
        lambda.Builder.AddLambdaFunction<EmptyHandler, string>();
        lambda.Builder.Services.AddHostedService(_ => new RecordingService(calls, () => lambda.Requests)); // registered after the function, but started before its first event

        await lambda.RunUntilAsync(() => lambda.Requests > 0);

        Assert.Equal(["started at 0 requests", "stopped"], calls);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_missing_service_is_an_init_error()
    {
        await using var lambda = new HostedLambda(new Step(Answers.Accepted));
        lambda.Builder.AddLambdaFunction<EchoHandler, string, string>(); // the service Scoped is not registered

        var failure = await Assert.ThrowsAsync<LambdaRuntimeException>(lambda.RunAsync);

        Assert.Equal(LambdaRuntimeFailure.Init, failure.Failure);
        Assert.StartsWith("POST /2018-06-01/runtime/init/error", Assert.Single(lambda.Sent), StringComparison.Ordinal);
        Assert.Contains("Unable to resolve service for type 'Lambent.Hosting.Tests.LambdaFunctionTests+Scoped'", lambda.Sent[0], StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_hosted_service_that_fails_to_start_is_an_init_error()
    {
        await using var lambda = new HostedLambda(new Step(Answers.Accepted));
        lambda.Builder.AddLambdaFunction<EmptyHandler, string>();
        lambda.Builder.Services.AddHostedService(_ => new FailingService());

        await Assert.ThrowsAsync<InvalidOperationException>(lambda.RunAsync);

        var report = Assert.Single(lambda.Sent);
        Assert.StartsWith("POST /2018-06-01/runtime/init/error", report, StringComparison.Ordinal);
        Assert.Contains("{\"errorMessage\":\"There is no database.\",\"errorType\":\"InvalidOperationException\",", report, StringComparison.Ordinal);
        Assert.Contains("There is no database.", lambda.Log, StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_host_that_is_built_but_not_run_sends_no_request()
    {
        await using var lambda = new HostedLambda();
        lambda.Builder.AddLambdaFunction<EmptyHandler, string>();

        lambda.Builder.Build().Dispose();

        Assert.Empty(lambda.Sent);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_handler_that_throws_fails_its_invocation_and_its_scope_is_disposed()
    {
        await using var lambda = new HostedLambda(new Step(Answers.Event("\"x\"", "1")), new(Answers.Accepted));
        var scopes = new List<string>();
        lambda.Builder.Services.AddSingleton(scopes);
        lambda.Builder.Services.AddScoped<Scoped>();
        lambda.Builder.AddLambdaFunction<ThrowingHandler, string>();

        await lambda.RunUntilAsync(() => scopes.Count == 4);

        Assert.Contains("\"errorMessage\":\"no x\"", lambda.Sent[1], StringComparison.Ordinal);
        Assert.Equal("disposed", scopes[^1]);
    }

    [Fact(Timeout = Timeout)]
    public async Task Log_lines_have_the_request_id_and_are_written_once()
    {
        await using var lambda = new HostedLambda(new Step(Answers.Event("\"x\"", "1-2-3")), new(Answers.Accepted));
        lambda.Builder.AddLambdaFunction<LoggingHandler, string>();

        await lambda.RunUntilAsync(() => lambda.Requests == 3);

        var line = Assert.Single(lambda.Log.Split('\n'), line => line.Contains("received x", StringComparison.Ordinal));
        Assert.Contains("\t1-2-3\tinfo\t", line, StringComparison.Ordinal);
        Assert.DoesNotContain(lambda.Builder.Services, service => service.ImplementationType?.Name == "ConsoleLoggerProvider");
    }

    [Fact(Timeout = Timeout)]
    public async Task Functions_are_selected_by_name_and_share_middleware()
    {
        await using var lambda = new HostedLambda([new("_HANDLER", "second")], new Step(Answers.Event("\"x\"", "1")), new(Answers.Accepted));
        var calls = new List<string>();
        lambda.Builder.AddLambdaFunction<EmptyHandler, string>(name: "first");
        lambda.Builder.AddLambdaFunction<LoggingHandler, string>(name: "second");
        lambda.Builder.ConfigureLambda((runtime, _) => runtime.Use((invocation, next) =>
        {
            calls.Add(invocation.Context.RequestId);
            return next(invocation);
        }));

        await lambda.RunUntilAsync(() => lambda.Requests == 3);

        Assert.Equal(["1"], calls);
        Assert.Contains("received x", lambda.Log, StringComparison.Ordinal);
    }

    private sealed class Scoped : IDisposable
    {
        private readonly List<string> _calls;

        public Scoped(List<string> calls, LambdaContext context)
        {
            _calls = calls;
            calls.Add($"created for {context.RequestId}");
        }

        public void Dispose() => _calls.Add("disposed");
    }

#pragma warning disable CA1812 // the container creates these types
    private sealed class EchoHandler(Scoped scoped) : ILambdaHandler<string, string>
    {
        public ValueTask<string> HandleAsync(string input, LambdaContext context) => new($"{input} by {(scoped is null ? "nobody" : context.RequestId)}");
    }

    private sealed class EmptyHandler : ILambdaHandler<string>
    {
        public ValueTask HandleAsync(string input, LambdaContext context) => default;
    }

    private sealed class ThrowingHandler(Scoped scoped) : ILambdaHandler<string>
    {
        public ValueTask HandleAsync(string input, LambdaContext context) => throw new InvalidOperationException(scoped is null ? "" : $"no {input}");
    }

    private sealed class LoggingHandler(ILogger<LoggingHandler> logger) : ILambdaHandler<string>
    {
        public async ValueTask HandleAsync(string input, LambdaContext context)
        {
            await Task.Yield();
            logger.LogInformation("received {Input}", input);
        }
    }
#pragma warning restore CA1812

    private sealed class RecordingService(List<string> calls, Func<int> requests) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            calls.Add($"started at {requests()} requests");
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken)
        {
            calls.Add("stopped");
            return Task.CompletedTask;
        }
    }

    private sealed class FailingService : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => throw new InvalidOperationException("There is no database.");

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
