using Lambent.TestKit;
using Xunit;
using static Lambent.TestKit.ScriptedServer;

namespace Lambent.Tests.Invocation;

public sealed class RuntimeScopeTests
{
    [Fact]
    public async Task Two_entry_points_with_different_hooks_run_in_parallel_in_one_process()
    {
        var first = Start("a");
        var second = Start("b");

        Assert.Equal(["a:a init", "a:a 1", "a:a 2"], await first);
        Assert.Equal(["b:b init", "b:b 1", "b:b 2"], await second);

        static async Task<List<string>> Start(string name)
        {
            await using var server = new ScriptedServer(
                new Step(Answers.Event("1", $"{name}1")), new(Answers.Accepted), new(Answers.Event("2", $"{name}2")), new(Answers.Accepted));
            var seen = new List<string>();
            using var scope = LambdaRuntimeScope.Begin(new LambdaRuntimeOptions
            {
                LogOutput = Stream.Null,
                Environment = new Dictionary<string, string> { ["AWS_LAMBDA_RUNTIME_API"] = server.Address, ["AWS_LAMBDA_FUNCTION_NAME"] = name },
            });
            await Main(name, seen, scope);
            Assert.Equal(4, server.Requests.Count); // the runtime stopped after the response of the invocation in progress
            return seen;
        }

        static Task Main(string name, List<string> seen, LambdaRuntimeScope scope) => LambdaRuntime.CreateBuilder()
            .OnInit(async _ =>
            {
                await Task.Yield();
                seen.Add($"{name}:{name} init");
            })
            .Map<int>(async (number, context) =>
            {
                await Task.Yield();
                seen.Add($"{context.FunctionName}:{name} {number}");
                if (number == 2)
                    scope.Stop();
            })
            .RunAsync();
    }

    [Fact]
    public async Task The_trace_variable_is_set_or_cleared_for_each_event_and_not_changed_on_Managed_Instances()
    {
        Assert.Equal(["Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1", null], await Traces(new Dictionary<string, string>()));
        Assert.Equal([null, null], await Traces(new Dictionary<string, string> { ["AWS_LAMBDA_MAX_CONCURRENCY"] = "1" }));

        static async Task<List<string?>> Traces(Dictionary<string, string> variables)
        {
            await using var server = new ScriptedServer(
                new Step(Answers.Event("1")),
                new(Answers.Accepted),
                new("HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: 2\r\nContent-Length: 1\r\n\r\n2"),
                new(Answers.Accepted));
            variables["AWS_LAMBDA_RUNTIME_API"] = server.Address;
            var seen = new List<string?>();
            using var scope = LambdaRuntimeScope.Begin(new LambdaRuntimeOptions { LogOutput = Stream.Null, Environment = variables });
            await LambdaRuntime.CreateBuilder().Map<int>(number =>
            {
                seen.Add(scope.Environment.TraceId);
                if (number == 2)
                    scope.Stop();
            }).RunAsync();
            return seen;
        }
    }

    [Fact]
    public void Async_locals_of_a_handler_do_not_flow_to_the_next_event()
    {
        var local = new AsyncLocal<int>();
        var seen = new List<int>();

        FunctionRun.On(["1", "2"], () => LambdaRuntime.Run<int>(number =>
        {
            seen.Add(local.Value);
            local.Value = number;
        }));

        Assert.Equal([0, 0], seen);
    }
}
