using System.Buffers;
using System.Text.Json;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Tests.Invocation;

/// <summary>Work that a handler leaves running and that sends a response after the invocation has ended.</summary>
[Collection("alone")]
public sealed class LateAnswerTests
{
    private static CancellationToken Test => TestContext.Current.CancellationToken;

    [Theory(Timeout = 120_000)]
    [InlineData(1)]
    [InlineData(32)]
    public async Task A_late_or_second_response_reaches_no_caller(int loops)
    {
        const int Events = 20_000;
        using var server = new CrowdServer(Events);
        var variables = new Dictionary<string, string> { ["AWS_LAMBDA_RUNTIME_API"] = server.Address, ["AWS_LAMBDA_LOG_LEVEL"] = "FATAL" };
        if (loops > 1)
            variables["AWS_LAMBDA_MAX_CONCURRENCY"] = $"{loops}";
        using var scope = LambdaRuntimeScope.Begin(new LambdaRuntimeOptions { LogOutput = Stream.Null, Environment = variables });

        var running = LambdaRuntime.CreateBuilder().Use(LateAnswers.Middleware).Map<int, string>(LateAnswers.HandleAsync).RunAsync(Test);
        await await Task.WhenAny(server.Done, running).WaitAsync(Test);
        scope.Stop();
        await running;

        Assert.Equal([], LateAnswersCheck.Faults(server, Events).Take(5));
    }

    [Fact]
    public void Every_call_on_an_invocation_that_has_ended_throws_and_has_no_effect()
    {
        const string Ended = "This invocation has ended, because its handler has returned. Await all work that uses the invocation before the handler returns.";
        LambdaInvocation endedInvocation = default;
        LambdaContext? context = null;
        IBufferWriter<byte>? buffer = null;
        var messages = new List<string>();
        var (outcomes, _, _) = FunctionRun.On(["1", "2"], () => LambdaRuntime.CreateBuilder().MapRaw(invocation =>
        {
            invocation.Response.Write(invocation.Payload.Span);
            if (endedInvocation.Equals(default(LambdaInvocation)))
            {
                (endedInvocation, context, buffer) = (invocation, invocation.Context, invocation.Response);
                return default;
            }

            foreach (var call in (Action[])
            [
                () => _ = endedInvocation.Payload, () => _ = endedInvocation.Context, () => _ = endedInvocation.WrittenResponse, () => endedInvocation.Response.Write("late"u8), () => buffer!.GetSpan(), () => buffer!.GetMemory(),
                () => buffer!.Advance(0), endedInvocation.ClearResponse, endedInvocation.SendResponse, () => endedInvocation.StreamResponse(),
            ])
                messages.Add(Assert.Throws<InvalidOperationException>(call).Message);
            Assert.Equal("1", context!.RequestId);
            return default;
        }).Run());

        Assert.Equal(["1", "2"], outcomes);
        Assert.Equal(Enumerable.Repeat(Ended, 10), messages);
    }

    [Fact]
    public void A_responder_of_an_invocation_that_has_ended_throws_and_has_no_effect()
    {
        LambdaResponder<string>? endedResponder = null;
        var (outcomes, _, _) = FunctionRun.On(["1", "2"], () => LambdaRuntime.CreateBuilder().Map<int, string>((number, responder, _) =>
        {
            if (endedResponder is null)
            {
                endedResponder = responder;
                throw new FormatException("first");
            }

            Assert.Throws<InvalidOperationException>(() => endedResponder.Respond("first"));
            Assert.False(endedResponder.HasResponded);
            responder.Respond("second");
            return Task.CompletedTask;
        }).Run());

        Assert.Equal(["FormatException: first", "\"second\""], outcomes);
    }

    [Fact]
    public void Memory_that_was_not_advanced_over_is_not_reused_for_the_next_response()
    {
        Utf8JsonWriter? firstWriter = null;
        var (outcomes, _, _) = FunctionRun.On(["1", "2"], () => LambdaRuntime.CreateBuilder().MapRaw(invocation =>
        {
            if (firstWriter is null)
            {
                firstWriter = new Utf8JsonWriter(invocation.Response);
                firstWriter.WriteStartArray();
                firstWriter.WriteStringValue("of the first event");
                invocation.ClearResponse();
                invocation.Response.GetMemory(); // so that another request for memory follows the writer's request
                return default;
            }

            invocation.Response.Write("\"second\""u8);
            firstWriter.WriteStringValue("of the first event");
            Assert.Throws<InvalidOperationException>(firstWriter.Flush);
            return default;
        }).Run());

        Assert.Equal(["", "\"second\""], outcomes);
    }

    [Fact]
    public void A_default_LambdaInvocation_throws_with_an_explanation() =>
        Assert.StartsWith("This LambdaInvocation is a default value.", Assert.Throws<InvalidOperationException>(() => default(LambdaInvocation).Context).Message, StringComparison.Ordinal);
}
