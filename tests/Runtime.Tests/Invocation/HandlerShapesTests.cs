using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Xunit;

namespace Lambent.Tests.Invocation;

public sealed class HandlerShapesTests
{
    private static readonly string[] One = ["{\"id\":\"7\"}"];

    [Fact]
    public void Sync_Task_and_ValueTask_handlers_with_and_without_context_return_the_same_result()
    {
        Action[] entryPoints =
        [
            () => LambdaRuntime.Run<Purchase, Receipt>(order => new Receipt(order.Id), TestJson.Default),
            () => LambdaRuntime.Run<Purchase, Receipt>((order, _) => new Receipt(order.Id), TestJson.Default),
            () => LambdaRuntime.Run<Purchase, Receipt>(order => Task.FromResult(new Receipt(order.Id)), TestJson.Default),
            () => LambdaRuntime.Run<Purchase, Receipt>((order, _) => Task.FromResult(new Receipt(order.Id)), TestJson.Default),
            () => LambdaRuntime.Run<Purchase, Receipt>(order => ValueTask.FromResult(new Receipt(order.Id)), TestJson.Default),
            () => LambdaRuntime.Run<Purchase, Receipt>(
                async (order, _) =>
                {
                    await Task.Yield();
                    return new Receipt(order.Id);
                },
                TestJson.Default),
        ];

        foreach (var entryPoint in entryPoints)
            Assert.Equal(["{\"text\":\"7\"}"], FunctionRun.On(One, entryPoint).Outcomes);
    }

    [Fact]
    public void The_token_parameter_of_a_handler_is_the_token_of_its_context()
    {
        var seen = new List<bool>();
        Action[] entryPoints =
        [
            () => LambdaRuntime.Run<Purchase, Receipt>(Handle, TestJson.Default),
            () => LambdaRuntime.Run<Purchase, Receipt>(HandleValue, TestJson.Default),
            () => LambdaRuntime.Run<Purchase>((_, context, cancellationToken) => Task.FromResult(See(context, cancellationToken)), TestJson.Default),
            () => LambdaRuntime.Run<Purchase>(
                (_, context, cancellationToken) =>
                {
                    See(context, cancellationToken);
                    return ValueTask.CompletedTask;
                },
                TestJson.Default),
        ];

        foreach (var entryPoint in entryPoints)
            FunctionRun.On(new MemorySource(One) { Context = _ => new LambdaContext { Deadline = DateTimeOffset.UtcNow.AddMinutes(1) } }, entryPoint);
        Assert.Equal([true, true, true, true], seen);

        Task<Receipt> Handle(Purchase order, LambdaContext context, CancellationToken cancellationToken) => Task.FromResult(See(context, cancellationToken));

        ValueTask<Receipt> HandleValue(Purchase order, LambdaContext context, CancellationToken cancellationToken) => new(See(context, cancellationToken));

        Receipt See(LambdaContext context, CancellationToken cancellationToken)
        {
            seen.Add(cancellationToken == context.CancellationToken && cancellationToken.CanBeCanceled);
            return new Receipt("");
        }
    }

    [Fact]
    public void Two_contexts_can_be_combined_and_each_keeps_its_options()
    {
        var joined = JsonTypeInfoResolver.Combine(UpperJson.Default, TestJson.Default);

        Assert.Equal(["{\"text\":\"7\"}"], FunctionRun.On(["{\"ID\":\"7\"}"], () => LambdaRuntime.Run<UpperPurchase, Receipt>(order => new Receipt(order.Id), joined)).Outcomes);
    }

    [Fact]
    public void A_type_that_is_in_none_of_the_combined_contexts_is_an_init_error()
    {
        var joined = JsonTypeInfoResolver.Combine(TestJson.Default, UpperJson.Default);

        var error = Assert.Throws<LambdaRuntimeException>(() => FunctionRun.On(One, () => LambdaRuntime.Run<Purchase, Uri>(_ => null!, joined)));

        Assert.Equal(
            "No JSON contract is known for the handler's result type 'System.Uri'. Add '[JsonSerializable(typeof(Uri))]' to one of the contexts that are passed.",
            error.Message);
    }

    [Fact]
    public void The_response_of_a_handler_without_a_result_is_null()
    {
        var seen = new List<string>();
        Action[] entryPoints =
        [
            () => LambdaRuntime.Run<Purchase>(order => seen.Add(order.Id), TestJson.Default),
            () => LambdaRuntime.Run<Purchase>((order, _) => seen.Add(order.Id), TestJson.Default),
            () => LambdaRuntime.Run<Purchase>(
                async order =>
                {
                    await Task.Yield();
                    seen.Add(order.Id);
                },
                TestJson.Default),
        ];

        foreach (var entryPoint in entryPoints)
            Assert.Equal(["null"], FunctionRun.On(One, entryPoint).Outcomes);
        Assert.Equal(["7", "7", "7"], seen);
    }

    [Fact]
    public void Built_in_types_need_no_context()
    {
        Assert.Equal(["\"olleh\""], FunctionRun.On(["\"hello\""], () => LambdaRuntime.Run((string text) => new string(text.Reverse().ToArray()))).Outcomes);
        Assert.Equal(["42"], FunctionRun.On(["41"], () => LambdaRuntime.Run((int number) => number + 1)).Outcomes);
        Assert.Equal(["2.5"], FunctionRun.On(["1.25"], () => LambdaRuntime.Run((double number) => number * 2)).Outcomes);
        Assert.Equal(["2.50"], FunctionRun.On(["1.25"], () => LambdaRuntime.Run((decimal number) => number * 2)).Outcomes);
        Assert.Equal(["false"], FunctionRun.On(["true"], () => LambdaRuntime.Run((bool flag) => !flag)).Outcomes);
        Assert.Equal(["{\"a\":1}"], FunctionRun.On(["{\"a\":1}"], () => LambdaRuntime.Run((JsonElement element) => element)).Outcomes);
        Assert.Equal(["not json"], FunctionRun.On(["not json"], () => LambdaRuntime.Run((ReadOnlyMemory<byte> bytes) => bytes)).Outcomes);
        Assert.Equal(["not json"], FunctionRun.On(["not json"], () => LambdaRuntime.Run<Stream, Stream>(stream => stream)).Outcomes);
    }

    [Theory]
    [InlineData("\"a\\u00e9\\n\\\"\\ud83d\\ude00+<>\"", "\"aé\\n\\\"\\uD83D\\uDE00+<>\"")]
    [InlineData("null", "null")]
    [InlineData("\"\"", "\"\"")]
    public void Strings_are_deserialized_and_serialized_without_changes(string text, string expected) =>
        Assert.Equal([expected], FunctionRun.On([text], () => LambdaRuntime.Run((string value) => value)).Outcomes);

    [Fact]
    public void A_raw_handler_reads_and_writes_bytes()
    {
        var (outcomes, _, _) = FunctionRun.On(["abc", "de"], () => LambdaRuntime.CreateBuilder().MapRaw(invocation =>
        {
            invocation.Response.Write(Encoding.UTF8.GetBytes(invocation.Context.RequestId + ":"));
            invocation.Response.Write(invocation.Payload.Span);
            return default;
        }).Run());

        Assert.Equal(["1:abc", "2:de"], outcomes);
    }

    [Fact]
    public void A_handler_class_is_created_once_in_the_init_phase()
    {
        var built = 0;

        var (outcomes, _, _) = FunctionRun.On(["{\"id\":\"1\"}", "{\"id\":\"2\"}"], () => LambdaRuntime.Run(() => new Greeter(++built), TestJson.Default));

        Assert.Equal(["{\"text\":\"1 by 1\"}", "{\"text\":\"2 by 1\"}"], outcomes);
        Assert.Equal(1, built);
    }

    [Fact]
    public async Task RunAsync_stops_when_its_token_is_cancelled()
    {
        using var stopping = new CancellationTokenSource();
        using var scope = LambdaRuntimeScope.Begin(new LambdaRuntimeOptions { Source = new WaitingSource(), LogOutput = Stream.Null });

        var running = LambdaRuntime.CreateBuilder().Map((string text) => text).RunAsync(stopping.Token);
        Assert.False(running.IsCompleted);
        await stopping.CancelAsync();

        await running.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    [Fact]
    public void A_resolver_that_is_not_a_source_generated_context_is_an_init_error_that_says_what_to_pass()
    {
        IJsonTypeInfoResolver modified = TestJson.Default.WithAddedModifier(_ => { });

        var error = Assert.Throws<LambdaRuntimeException>(() => FunctionRun.On(One, () => LambdaRuntime.Run<Purchase, Receipt>(order => new Receipt(order.Id), modified)));

        Assert.EndsWith("is not a source-generated JsonSerializerContext. Pass one, or several joined with 'JsonTypeInfoResolver.Combine'.", error.Message, StringComparison.Ordinal);
    }

    private sealed class Greeter(int number) : ILambdaHandler<Purchase, Receipt>
    {
        public ValueTask<Receipt> HandleAsync(Purchase input, LambdaContext context) => new(new Receipt($"{input.Id} by {number}"));
    }

    private sealed class WaitingSource : InvocationSource
    {
        public override bool Receive(LambdaInvocation invocation, CancellationToken stopping)
        {
            stopping.WaitHandle.WaitOne();
            return false;
        }

        public override void Succeed(LambdaInvocation invocation)
        {
        }

        public override void Fail(LambdaInvocation invocation, LambdaError error)
        {
        }

        public override void FailInit(LambdaError error)
        {
        }
    }
}

internal sealed record UpperPurchase(string Id);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseUpper)]
[JsonSerializable(typeof(UpperPurchase))]
internal sealed partial class UpperJson : JsonSerializerContext;
