using Lambent.TestKit;
using Xunit;
using static Lambent.TestKit.ScriptedServer;

namespace Lambent.Tests.Lifetime;

/// <summary>The error report and the log of an init phase that fails.</summary>
public sealed class InitErrorTests
{
    private const int Timeout = 60_000;

    private static CancellationToken Test => TestContext.Current.CancellationToken;

    [Fact(Timeout = Timeout)]
    public async Task The_users_exception_is_thrown_when_Lambda_rejects_the_report()
    {
        await using var server = new ScriptedServer(new Step(Answers.Error(500, "InternalServerError")));
        var (error, log) = await FailAsync(server, _ => throw new FormatException("no key"));

        Assert.Equal(LambdaRuntimeFailure.Init, error.Failure);
        Assert.Equal("Init failed with FormatException: no key", error.Message);
        Assert.Contains($"The init error could not be reported: The Lambda Runtime API at '{server.Address}' returned status 500 for the init error (InternalServerError).", log, StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task The_message_about_an_init_error_that_cannot_be_sent_mentions_no_invocation()
    {
        await using var server = new ScriptedServer(Step.Drop, Step.Drop);
        var (error, log) = await FailAsync(server, _ => throw new FormatException("no key"));

        Assert.Equal("Init failed with FormatException: no key", error.Message);
        Assert.Contains($"The init error could not be sent to the Lambda Runtime API at '{server.Address}' in two attempts: ", log, StringComparison.Ordinal);
        Assert.DoesNotContain("invocation", log, StringComparison.Ordinal);
        Assert.DoesNotContain("caller", log, StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task The_message_about_a_rejected_init_error_mentions_no_next_event()
    {
        await using var server = new ScriptedServer(new Step(Answers.Error(403, "InvalidStateTransition")));
        var (_, log) = await FailAsync(server, _ => throw new FormatException("no key"));

        Assert.Matches("The Lambda Runtime API rejected the init error of [0-9]+ bytes with status 403 \\(InvalidStateTransition\\)\\.", log);
        Assert.DoesNotContain("next event", log, StringComparison.Ordinal);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_runtime_that_is_stopped_during_init_ends_without_an_error()
    {
        await using var server = new ScriptedServer();
        using var scope = Scope(server, new KeptLog());
        using var stopping = new CancellationTokenSource();

        var running = LambdaRuntime.CreateBuilder()
            .OnInit(async token =>
            {
                await stopping.CancelAsync();
                await Task.Delay(System.Threading.Timeout.Infinite, token);
            })
            .Map((int number) => number)
            .RunAsync(stopping.Token);
        await running.WaitAsync(Test);

        Assert.Empty(server.Requests);
    }

    [Fact(Timeout = Timeout)]
    public async Task An_invalid_maximum_concurrency_is_reported_as_an_init_error()
    {
        await using var server = new ScriptedServer(new Step(Answers.Accepted));
        var (error, _) = await FailAsync(server, _ => default, ("AWS_LAMBDA_MAX_CONCURRENCY", "many"));

        const string Message = "AWS_LAMBDA_MAX_CONCURRENCY is 'many', which is not a number from 1 to 10000. Lambda Managed Instances sets it; remove it elsewhere.";
        Assert.Equal(Message, error.Message);
        var request = Assert.Single(server.Requests);
        Assert.StartsWith("POST /2018-06-01/runtime/init/error HTTP/1.1\r\n", request, StringComparison.Ordinal);
        Assert.Contains(Message, request, StringComparison.Ordinal);
    }

    private static async Task<(LambdaRuntimeException Error, string Log)> FailAsync(ScriptedServer server, Func<CancellationToken, ValueTask> hook, params (string Name, string Value)[] variables)
    {
        var log = new KeptLog();
        using var scope = Scope(server, log, variables);
        var error = await Assert.ThrowsAsync<LambdaRuntimeException>(() => LambdaRuntime.CreateBuilder().OnInit(hook).Map((int number) => number).RunAsync(Test));
        return (error, log.Text);
    }

    private static LambdaRuntimeScope Scope(ScriptedServer server, KeptLog log, params (string Name, string Value)[] variables) => LambdaRuntimeScope.Begin(new LambdaRuntimeOptions
    {
        LogOutput = log,
        Environment = new Dictionary<string, string>(variables.Select(variable => KeyValuePair.Create(variable.Name, variable.Value))) { ["AWS_LAMBDA_RUNTIME_API"] = server.Address },
    });
}
