using System.Buffers;
using System.Text;
using Xunit;

namespace Lambent.Tests.Invocation;

public sealed class BuilderTests
{
    [Fact]
    public void Middleware_runs_around_the_handler_in_the_order_of_registration_and_can_read_the_result()
    {
        var seen = new List<string>();

        var (outcomes, _, _) = FunctionRun.On(["1"], () => LambdaRuntime.CreateBuilder()
            .Use(async (invocation, next) =>
            {
                seen.Add("outer in " + invocation.Context.RequestId);
                await next(invocation);
                seen.Add("outer out " + Encoding.UTF8.GetString(invocation.WrittenResponse));
            })
            .Use(async (invocation, next) =>
            {
                seen.Add("inner in");
                await next(invocation);
                seen.Add("inner out");
            })
            .Map((int number) => number + 1)
            .Run());

        Assert.Equal(["2"], outcomes);
        Assert.Equal(["outer in 1", "inner in", "inner out", "outer out 2"], seen);
    }

    [Fact]
    public void Middleware_can_write_the_result_and_can_replace_an_exception_by_a_result()
    {
        var (outcomes, _, _) = FunctionRun.On(["\"warm\"", "\"fail\"", "\"ok\""], () => LambdaRuntime.CreateBuilder()
            .Use(async (invocation, next) =>
            {
                if (invocation.Payload.Span.SequenceEqual("\"warm\""u8))
                {
                    invocation.Response.Write("\"warmed\""u8);
                    return;
                }

                try
                {
                    await next(invocation);
                }
                catch (FormatException)
                {
                    invocation.ClearResponse();
                    invocation.Response.Write("\"rescued\""u8);
                }
            })
            .Map((string text) => text == "fail" ? throw new FormatException() : text)
            .Run());

        Assert.Equal(["\"warmed\"", "\"rescued\"", "\"ok\""], outcomes);
    }

    [Theory]
    [InlineData("orders", "\"order 1\"")]
    [InlineData("refunds", "\"refund 1\"")]
    public void The_handler_setting_selects_the_function(string handler, string expected)
    {
        var options = new LambdaRuntimeOptions { Environment = new Dictionary<string, string> { ["_HANDLER"] = handler } };

        var (outcomes, _, _) = FunctionRun.On(["1"], () => LambdaRuntime.CreateBuilder()
            .Map((int number) => $"order {number}", name: "orders")
            .Map((int number) => $"refund {number}", name: "refunds")
            .Run(), options);

        Assert.Equal([expected], outcomes);
    }

    [Fact]
    public void An_unknown_handler_name_is_an_init_error_that_lists_the_names()
    {
        var options = new LambdaRuntimeOptions { Environment = new Dictionary<string, string> { ["_HANDLER"] = "order" } };
        var source = new MemorySource("1");

        var e = Assert.Throws<LambdaRuntimeException>(() => FunctionRun.On(source, () => LambdaRuntime.CreateBuilder()
            .Map((int number) => number, name: "orders")
            .Map((int number) => number, name: "refunds")
            .Run(), options));

        Assert.Equal("_HANDLER is 'order', and no mapped function has that name. Set the handler of the function to one of: orders, refunds.", e.Message);
        Assert.Equal(e.Message, source.InitError!.ErrorMessage);
        Assert.Empty(source.Outcomes);
    }

    [Fact]
    public void A_function_without_a_name_runs_for_any_handler_name()
    {
        var options = new LambdaRuntimeOptions { Environment = new Dictionary<string, string> { ["_HANDLER"] = "bootstrap" } };

        Assert.Equal(["1"], FunctionRun.On(["1"], () => LambdaRuntime.Run((int number) => number), options).Outcomes);
    }

    [Fact]
    public void Init_hooks_run_in_order_before_the_first_event()
    {
        var seen = new List<string>();

        FunctionRun.On(["1"], () => LambdaRuntime.CreateBuilder()
            .OnInit(async _ =>
            {
                await Task.Yield();
                seen.Add("first");
            })
            .OnInit(_ =>
            {
                seen.Add("second");
                return default;
            })
            .Map((int number) => seen.Add("event"))
            .Run());

        Assert.Equal(["first", "second", "event"], seen);
    }

    [Fact]
    public void A_failure_in_a_hook_a_constructor_or_the_search_for_a_contract_is_an_init_error()
    {
        Action[] entryPoints =
        [
            () => LambdaRuntime.CreateBuilder().OnInit(_ => throw new TimeoutException("no database")).Map((int number) => number).Run(),
            () => LambdaRuntime.Run(Build, TestJson.Default),
#pragma warning disable LAMBENT001 // the test needs a missing contract at run time
            () => LambdaRuntime.Run<Uri, string>(uri => uri.Host),
            () => LambdaRuntime.Run<string, Uri>(text => new Uri(text), TestJson.Default),
#pragma warning restore LAMBENT001
        ];
        var errors = new List<string>();

        foreach (var entryPoint in entryPoints)
        {
            var source = new MemorySource("1");
            Assert.Throws<LambdaRuntimeException>(() => FunctionRun.On(source, entryPoint));
            Assert.Equal("Runtime.InitError", source.InitError!.HeaderType);
            Assert.Empty(source.Outcomes);
            errors.Add($"{source.InitError.ErrorType}: {source.InitError.ErrorMessage}");
        }

        Assert.Equal(
            [
                "TimeoutException: no database",
                "FormatException: no settings",
                "LambdaRuntimeException: No JSON contract is known for the handler's event type 'System.Uri'. Pass a source-generated context after the handler: '[JsonSerializable(typeof(Uri))] partial class AppJson : JsonSerializerContext;' and 'LambdaRuntime.Run(handler, AppJson.Default)'.",
                "LambdaRuntimeException: No JSON contract is known for the handler's result type 'System.Uri'. Add '[JsonSerializable(typeof(Uri))]' to 'TestJson'.",
            ],
            errors);
    }

    [Fact]
    public void UseReflectionJson_serializes_types_without_a_contract()
    {
#pragma warning disable IL2026, IL3050, LAMBENT001 // the test uses reflection
        var (outcomes, _, _) = FunctionRun.On(["{\"host\":\"x\"}"], () => LambdaRuntime.CreateBuilder()
            .UseReflectionJson()
            .Map((Plain plain) => new Plain { Host = plain.Host + "!" })
            .Run());
#pragma warning restore IL2026, IL3050, LAMBENT001

        Assert.Equal(["{\"host\":\"x!\"}"], outcomes);
    }

    [Fact]
    public void A_second_call_of_next_throws_and_sends_no_second_result()
    {
        var calls = 0;
        var (outcomes, _, _) = FunctionRun.On(["1", "2"], () => LambdaRuntime.CreateBuilder()
            .Use((invocation, next) => next(invocation))
            .Use(async (invocation, next) =>
            {
                await next(invocation);
                await next(invocation);
            })
            .Map((int number) => number + ++calls)
            .Run());

        const string Twice = "InvalidOperationException: This middleware has already called 'next' for this invocation. Call it once for each invocation.";
        Assert.Equal([Twice, Twice], outcomes);
        Assert.Equal(2, calls);
    }

    [Fact]
    public void Mapping_a_second_handler_without_a_name_or_a_name_twice_throws()
    {
        Assert.Throws<InvalidOperationException>(() => LambdaRuntime.CreateBuilder().Map((int a) => a).Map((int b) => b));
        Assert.Throws<ArgumentException>(() => LambdaRuntime.CreateBuilder().Map((int a) => a, name: "a").Map((int b) => b, name: "a"));
    }

    [Fact]
    public void Without_a_Runtime_API_the_message_explains_how_to_run_the_function()
    {
        using var scope = LambdaRuntimeScope.Begin(new LambdaRuntimeOptions { Environment = new Dictionary<string, string>() });

        var e = Assert.Throws<LambdaRuntimeException>(() => LambdaRuntime.Run((int number) => number));

        Assert.Equal(
            "AWS_LAMBDA_RUNTIME_API is not set, so the function does not run in Lambda. To run the function on this machine, add the package 'Lambent.Emulator', which only affects Debug builds, or start the function with 'lambent run'.",
            e.Message);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Options_with_a_source_or_an_environment_do_not_end_the_process(bool hasSource)
    {
        var options = new LambdaRuntimeOptions { LogOutput = Stream.Null };
        options = hasSource ? options with { Source = new MemorySource() } : options with { Environment = new Dictionary<string, string> { ["AWS_LAMBDA_RUNTIME_API"] = "nowhere" } };

        Assert.Throws<LambdaRuntimeException>(() => LambdaRuntime.CreateBuilder().Configure(_ => options).OnInit(_ => throw new FormatException("no")).Map((int a) => a).Run());
    }

    private static Failing Build() => throw new FormatException("no settings");

    internal sealed class Plain
    {
        public string? Host { get; set; }
    }

    private sealed class Failing : ILambdaHandler<Purchase, Receipt>
    {
        public ValueTask<Receipt> HandleAsync(Purchase input, LambdaContext context) => throw new NotSupportedException();
    }
}
