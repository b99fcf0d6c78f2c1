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
    public async Task Each_event_has_a_scope_of_its_own_that_ends_with_it()
    {
        await using var lambda = new HostedLambda(new Step(Answers.Event("\"a\"", "1")), new(Answers.Accepted), new(Answers.Event("\"b\"", "2")), new(Answers.Accepted));
        var scopes = new List<string>();
        lambda.Builder.Services.AddSingleton(scopes);
        lambda.Builder.Services.AddScoped<Scoped>();
        lambda.Builder.AddLambdaFunction<Echo, string, string>();

        await lambda.RunUntilAsync(() => scopes.Count == 3 * 2); // one scope in init, for the check that all services are there

        Assert.Equal(["made for 00000000-0000-0000-0000-000000000000", "ended", "made for 1", "ended", "made for 2", "ended"], scopes);
        Assert.Equal(["\"a by 1\"", "\"b by 2\""], lambda.Results);
    }

    [Fact(Timeout = Timeout)]
    public async Task Hosted_services_start_before_the_first_event_is_asked_for_and_stop_with_the_runtime()
    {
        await using var lambda = new HostedLambda();
        var seen = new List<string>();
        lambda.Builder.AddLambdaFunction<Nothing, string>();
        lambda.Builder.Services.AddHostedService(_ => new Watching(seen, () => lambda.Requests)); // after the function, and yet before its first event

        await lambda.RunUntilAsync(() => lambda.Requests > 0);

        Assert.Equal(["started at 0 requests", "stopped"], seen);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_service_that_is_missing_is_an_init_error()
    {
        await using var lambda = new HostedLambda(new Step(Answers.Accepted));
        lambda.Builder.AddLambdaFunction<Echo, string, string>(); // no Scoped

        var failure = await Assert.ThrowsAsync<LambdaRuntimeException>(lambda.RunAsync);

        Assert.Equal(LambdaRuntimeFailure.Init, failure.Failure);
        Assert.StartsWith("POST /2018-06-01/runtime/init/error", Assert.Single(lambda.Sent), StringComparison.Ordinal);
        Assert.Contains("Unable to resolve service for type 'Lambent.Hosting.Tests.LambdaFunctionTests+Scoped'", lambda.Sent[0], StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_hosted_service_that_does_not_start_is_an_init_error()
    {
        await using var lambda = new HostedLambda(new Step(Answers.Accepted));
        lambda.Builder.AddLambdaFunction<Nothing, string>();
        lambda.Builder.Services.AddHostedService(_ => new Broken());

        await Assert.ThrowsAsync<InvalidOperationException>(lambda.RunAsync);

        var report = Assert.Single(lambda.Sent);
        Assert.StartsWith("POST /2018-06-01/runtime/init/error", report, StringComparison.Ordinal);
        Assert.Contains("{\"errorMessage\":\"There is no database.\",\"errorType\":\"InvalidOperationException\",", report, StringComparison.Ordinal);
        Assert.Contains("There is no database.", lambda.Log, StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_host_that_was_only_built_reports_nothing()
    {
        await using var lambda = new HostedLambda();
        lambda.Builder.AddLambdaFunction<Nothing, string>();

        lambda.Builder.Build().Dispose();

        Assert.Empty(lambda.Sent);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_handler_that_throws_fails_its_event_and_its_scope_ends()
    {
        await using var lambda = new HostedLambda(new Step(Answers.Event("\"x\"", "1")), new(Answers.Accepted));
        var scopes = new List<string>();
        lambda.Builder.Services.AddSingleton(scopes);
        lambda.Builder.Services.AddScoped<Scoped>();
        lambda.Builder.AddLambdaFunction<Thrower, string>();

        await lambda.RunUntilAsync(() => scopes.Count == 4);

        Assert.Contains("\"errorMessage\":\"no x\"", lambda.Sent[1], StringComparison.Ordinal);
        Assert.Equal("ended", scopes[^1]);
    }

    [Fact(Timeout = Timeout)]
    public async Task Log_lines_carry_the_request_id_and_are_written_once()
    {
        await using var lambda = new HostedLambda(new Step(Answers.Event("\"x\"", "1-2-3")), new(Answers.Accepted));
        lambda.Builder.AddLambdaFunction<Talker, string>();

        await lambda.RunUntilAsync(() => lambda.Requests == 3);

        var line = Assert.Single(lambda.Log.Split('\n'), line => line.Contains("said x", StringComparison.Ordinal));
        Assert.Contains("\t1-2-3\tinfo\t", line, StringComparison.Ordinal);
        Assert.DoesNotContain(lambda.Builder.Services, service => service.ImplementationType?.Name == "ConsoleLoggerProvider");
    }

    [Fact(Timeout = Timeout)]
    public async Task Functions_are_chosen_by_name_and_share_middleware()
    {
        await using var lambda = new HostedLambda([new("_HANDLER", "second")], new Step(Answers.Event("\"x\"", "1")), new(Answers.Accepted));
        var seen = new List<string>();
        lambda.Builder.AddLambdaFunction<Nothing, string>(name: "first");
        lambda.Builder.AddLambdaFunction<Talker, string>(name: "second");
        lambda.Builder.ConfigureLambda((runtime, _) => runtime.Use((invocation, next) =>
        {
            seen.Add(invocation.Context.RequestId);
            return next(invocation);
        }));

        await lambda.RunUntilAsync(() => lambda.Requests == 3);

        Assert.Equal(["1"], seen);
        Assert.Contains("said x", lambda.Log, StringComparison.Ordinal);
    }

    private sealed class Scoped : IDisposable
    {
        private readonly List<string> _seen;

        public Scoped(List<string> seen, LambdaContext context)
        {
            _seen = seen;
            seen.Add($"made for {context.RequestId}");
        }

        public void Dispose() => _seen.Add("ended");
    }

#pragma warning disable CA1812 // made by the container
    private sealed class Echo(Scoped scoped) : ILambdaHandler<string, string>
    {
        public ValueTask<string> HandleAsync(string input, LambdaContext context) => new($"{input} by {(scoped is null ? "nobody" : context.RequestId)}");
    }

    private sealed class Nothing : ILambdaHandler<string>
    {
        public ValueTask HandleAsync(string input, LambdaContext context) => default;
    }

    private sealed class Thrower(Scoped scoped) : ILambdaHandler<string>
    {
        public ValueTask HandleAsync(string input, LambdaContext context) => throw new InvalidOperationException(scoped is null ? "" : $"no {input}");
    }

    private sealed class Talker(ILogger<Talker> logger) : ILambdaHandler<string>
    {
        public async ValueTask HandleAsync(string input, LambdaContext context)
        {
            await Task.Yield();
            logger.LogInformation("said {Input}", input);
        }
    }
#pragma warning restore CA1812

    private sealed class Watching(List<string> seen, Func<int> requests) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            seen.Add($"started at {requests()} requests");
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken)
        {
            seen.Add("stopped");
            return Task.CompletedTask;
        }
    }

    private sealed class Broken : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => throw new InvalidOperationException("There is no database.");

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
