using System.Buffers;
using System.Text;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Tests.Invocation;

/// <summary>Work that continues after the response has been sent.</summary>
public sealed class AfterResponseTests
{
    private static CancellationToken Test => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task A_result_is_sent_while_the_handler_runs_and_the_next_event_is_requested_after_it()
    {
        var proceed = new SemaphoreSlim(0);
        var order = new List<string>();
        await using var runtime = LiveRuntime.Start(builder => builder.Map<int, string>(async (number, responder, context) =>
        {
            Assert.False(responder.HasResponded);
            responder.Respond($"answer {number}");
            Assert.True(responder.HasResponded);
            await proceed.WaitAsync(Test);
            order.Add($"work {number} {context.RequestId}");
        }), Test);

        Assert.EndsWith("/response HTTP/1.1", FirstLine(await runtime.InvokeAsync("1", requestId: "a")), StringComparison.Ordinal);
        var next = runtime.WaitForNextAsync();
        Assert.False(next.IsCompleted);
        proceed.Release();
        await next;

        Assert.Equal(["work 1 a"], order);
        Assert.EndsWith("\r\n\r\n\"answer 2\"", await runtime.InvokeAsync("2", requestId: "b"), StringComparison.Ordinal);
        proceed.Release();
        await runtime.WaitForNextAsync();
        Assert.Equal(["work 1 a", "work 2 b"], order);
        Assert.Equal("", runtime.Log.Text);
    }

    [Theory(Timeout = 60_000)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Raw_handlers_and_middleware_can_send_the_response(bool inMiddleware)
    {
        var proceed = new SemaphoreSlim(0);
        var left = -1;
        await using var runtime = LiveRuntime.Start(
            builder => inMiddleware
                ? builder.Use(async (invocation, next) =>
                {
                    await next(invocation);
                    await SendAndWork(invocation);
                }).Map<int, string>(number => $"answer {number}")
                : builder.MapRaw(invocation =>
                {
                    invocation.Response.Write("\"answer 1\""u8);
                    return SendAndWork(invocation);
                }),
            Test);

        Assert.EndsWith("\r\n\r\n\"answer 1\"", await runtime.InvokeAsync("1"), StringComparison.Ordinal);
        proceed.Release();
        await runtime.WaitForNextAsync();
        Assert.Equal(0, left);

        async ValueTask SendAndWork(LambdaInvocation invocation)
        {
            invocation.SendResponse();
            left = invocation.Payload.Length; // the HTTP response has overwritten the event
            Assert.Throws<InvalidOperationException>(invocation.StreamResponse);
            await proceed.WaitAsync(Test);
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task An_event_of_bytes_is_unchanged_after_the_response()
    {
        var seen = "";
        await using var runtime = LiveRuntime.Start(builder => builder.Map<ReadOnlyMemory<byte>, string>(async (input, responder, _) =>
        {
            responder.Respond("done");
            await Task.Yield();
            seen = Encoding.UTF8.GetString(input.Span);
        }), Test);

        await runtime.InvokeAsync("{\"order\":\"4711\"}");
        await runtime.WaitForNextAsync();

        Assert.Equal("{\"order\":\"4711\"}", seen);
    }

    [Fact(Timeout = 60_000)]
    public async Task An_exception_after_the_response_is_logged_and_not_sent()
    {
        await using var runtime = LiveRuntime.Start(builder => builder.Map<int, string>(async (number, responder, _) =>
        {
            responder.Respond("done");
            if (number == 2)
                responder.Respond("again");
            await Task.Yield();
            throw new FormatException("too late");
        }), Test);

        Assert.EndsWith("/response HTTP/1.1", FirstLine(await runtime.InvokeAsync("1", requestId: "first")), StringComparison.Ordinal);
        Assert.EndsWith("/response HTTP/1.1", FirstLine(await runtime.InvokeAsync("2", requestId: "second")), StringComparison.Ordinal);
        await runtime.WaitForNextAsync();

        Assert.Equal(2, runtime.Log.Writes.Count);
        Assert.Contains("\tfirst\tfail\tWork after the response failed with FormatException: too late\t", runtime.Log.Writes[0], StringComparison.Ordinal);
        Assert.Contains(
            "\tsecond\tfail\tWork after the response failed with InvalidOperationException: The result of this invocation has already been sent. Call Respond once.\t",
            runtime.Log.Writes[1],
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_handler_that_does_not_respond_or_whose_result_cannot_be_serialized_fails_the_event()
    {
        var (outcomes, _, _) = FunctionRun.On(
            ["1", "2", "3"],
            () => LambdaRuntime.CreateBuilder().Map<int, Odd>(
                (number, responder, _) =>
                {
                    if (number == 1)
                        return Task.CompletedTask;
                    if (number == 2)
                        throw new FormatException("before");
                    responder.Respond(new Odd(1));
                    return Task.CompletedTask;
                },
                TestJson.Default).Run());

        Assert.Equal("InvalidOperationException: The handler returned without sending a response. Call Respond once before the handler returns.", outcomes[0]);
        Assert.Equal("FormatException: before", outcomes[1]);
        Assert.StartsWith("Runtime.MarshalError: ", outcomes[2], StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task Callbacks_run_in_order_after_the_response_and_before_the_next_event()
    {
        var proceed = new SemaphoreSlim(0);
        var order = new List<string>();
        await using var runtime = LiveRuntime.Start(builder => builder.Map<int, string>((number, context) =>
        {
            context.OnCompleted(async _ =>
            {
                await proceed.WaitAsync(Test);
                order.Add("first");
                context.OnCompleted(_ =>
                {
                    order.Add("of a callback");
                    return default;
                });
            });
            context.OnCompleted(_ => throw new FormatException("second"));
            context.OnCompleted(async _ =>
            {
                await Task.Yield();
                order.Add("third");
            });
            return number == 1 ? "done" : throw new InvalidOperationException("no");
        }), Test);

        Assert.EndsWith("\r\n\r\n\"done\"", await runtime.InvokeAsync("1"), StringComparison.Ordinal);
        Assert.Empty(order);
        proceed.Release();
        await runtime.WaitForNextAsync();
        Assert.Equal(["first", "third", "of a callback"], order);
        Assert.Contains("\tWork after the response failed with FormatException: second\t", Assert.Single(runtime.Log.Writes), StringComparison.Ordinal);

        Assert.EndsWith("/error HTTP/1.1", FirstLine(await runtime.InvokeAsync("2")), StringComparison.Ordinal);
        proceed.Release();
        await runtime.WaitForNextAsync();
        Assert.Equal(["first", "third", "of a callback", "first", "third", "of a callback"], order);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Adding_a_callback_after_the_callbacks_have_run_throws(bool another)
    {
        var contexts = new List<LambdaContext>();
        var ran = 0;

        FunctionRun.On(["1", "2"], () => LambdaRuntime.Run<int, int>((number, context) =>
        {
            contexts.Add(context);
            if (another)
                context.OnCompleted(Count);
            return number;
        }));

        Assert.All(contexts, context => Assert.Equal(
            "The callbacks of this invocation have run. Call OnCompleted before the handler returns, or in a callback.",
            Assert.Throws<InvalidOperationException>(() => context.OnCompleted(Count)).Message));
        Assert.Equal(another ? 2 : 0, ran);

        ValueTask Count(CancellationToken cancellationToken)
        {
            ran++;
            return default;
        }
    }

    [Fact]
    public void All_members_of_a_context_can_be_read_after_its_invocation()
    {
        LambdaContext? endedContext = null;
        var source = new MemorySource("1")
        {
            Context = _ => new LambdaContext { TraceHeader = "Root=1-2", Deadline = new DateTimeOffset(9999, 1, 1, 0, 0, 0, TimeSpan.Zero) },
        };

        FunctionRun.On(source, () => LambdaRuntime.Run<int>((_, context) => endedContext = context));

        Assert.Equal("1-2", endedContext!.Trace!.Root);
        Assert.False(endedContext.CancellationToken.IsCancellationRequested);
        Assert.Null(endedContext.TenantId);
        Assert.Throws<InvalidOperationException>(() => endedContext.OnCompleted(_ => default));
        Assert.Null(new LambdaContext().TenantId);
    }

    [Fact(Timeout = 60_000)]
    public async Task Callbacks_run_after_the_end_of_a_streamed_response()
    {
        var ran = false;
        await using var runtime = LiveRuntime.Start(builder => builder.MapStreaming<int>(async (_, response, context) =>
        {
            context.OnCompleted(_ =>
            {
                ran = true;
                return default;
            });
            await response.WriteAsync("x");
        }), Test);
        var connection = await runtime.BeginAsync("1");
        await connection.Reader.ReadRequestAsync(Test);
        Assert.False(ran); // not before Lambda has accepted the response
        await connection.SendAsync(Answers.Accepted, Test);
        await runtime.WaitForNextAsync();
        Assert.True(ran);
    }

    [Fact(Timeout = 60_000)]
    public async Task The_token_is_cancelled_before_the_deadline_during_a_callback()
    {
        var clock = new ManualTimeProvider(DateTimeOffset.FromUnixTimeMilliseconds(4102444800000).AddSeconds(-10)); // before the deadline of the events
        var entered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var runtime = LiveRuntime.Start(
            builder => builder.Map<int>((_, context) => context.OnCompleted(async _ =>
            {
                var waiting = Task.Delay(Timeout.Infinite, context.CancellationToken);
                entered.SetResult();
                await waiting;
            })),
            Test,
            options: new LambdaRuntimeOptions { TimeProvider = clock });
        await runtime.InvokeAsync("1");
        await entered.Task.WaitAsync(Test);

        clock.Advance(TimeSpan.FromMilliseconds(9750));
        await runtime.WaitForNextAsync();

        Assert.Contains("\tWork after the response failed with TaskCanceledException: ", Assert.Single(runtime.Log.Writes), StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task Status_500_for_a_response_that_the_handler_sends_ends_the_runtime_after_the_handler()
    {
        var worked = false;
        await using var runtime = LiveRuntime.Start(builder => builder.Map<int, string>(async (_, responder, _) =>
        {
            try
            {
                responder.Respond("done");
            }
            finally
            {
                await Task.Yield();
                worked = true;
            }
        }), Test);

        await runtime.InvokeAsync("1", Answers.Error(500, "InternalServerError"));

        Assert.Contains("returned status 500 for the response", (await Assert.ThrowsAsync<LambdaRuntimeException>(() => runtime.Running)).Message, StringComparison.Ordinal);
        Assert.True(worked);
        Assert.Equal("", runtime.Log.Text);
    }

    private static string FirstLine(string request) => request[..request.IndexOf('\r')];
}
