using System.Buffers;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Tests.Lifetime;

/// <summary>The order of init, hooks, snapshot, restore and events, and their requests to the Runtime API.</summary>
public sealed class SnapStartTests
{
    private static readonly string Agent = $"User-Agent: lambent/0.1.0 dotnet/{Environment.Version}\r\n";

    private readonly List<string> _order = [];

    private static CancellationToken Test => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task Hooks_run_around_the_snapshot_and_the_first_event_is_requested_on_a_new_connection()
    {
        var variables = SnapStart();
        var variablesOfEvent = "";
        await using var runtime = LiveRuntime.Start(
            builder =>
            {
                LambdaSnapStart.BeforeSnapshot(_ => Add("before 1"));
                LambdaSnapStart.BeforeSnapshot(_ => Add("before 2"));
                LambdaSnapStart.AfterRestore(_ => Add("after 1"));
                LambdaSnapStart.AfterRestore(_ => Add("after 2"));
                return builder.OnInit(_ => Add("init")).Map<int>((_, context) =>
                {
                    variablesOfEvent = $"{context.FunctionName} {context.LogStreamName} {context.IsColdStart} {context.IsWarmUp}";
                });
            },
            Test,
            variables);

        using var first = await runtime.Server.AcceptAsync(Test);
        Assert.Equal($"GET /2018-06-01/runtime/restore/next HTTP/1.1\r\nHost: {runtime.Server.Address}\r\n{Agent}\r\n", await first.Reader.ReadRequestAsync(Test));
        Assert.Equal(["init", "before 2", "before 1"], _order);
        variables["AWS_LAMBDA_FUNCTION_NAME"] = "restored";
        variables["AWS_LAMBDA_LOG_STREAM_NAME"] = "of this environment";
        await first.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", Test);

        await runtime.InvokeAsync("1");
        Assert.Null(await first.Reader.ReadRequestAsync(Test)); // closed, because the socket does not survive the snapshot
        Assert.Equal(["init", "before 2", "before 1", "after 1", "after 2"], _order);
        Assert.Equal("restored of this environment True False", variablesOfEvent);
        Assert.Equal("", runtime.Log.Text);
    }

    [Fact(Timeout = 60_000)]
    public async Task Without_SnapStart_no_hook_runs()
    {
        await using var runtime = LiveRuntime.Start(
            builder =>
            {
                LambdaSnapStart.WarmUp("1");
                LambdaSnapStart.BeforeSnapshot(_ => Add("before"));
                LambdaSnapStart.AfterRestore(_ => Add("after"));
                return builder.Map<int>(_ => { });
            },
            Test,
            new Dictionary<string, string> { ["AWS_LAMBDA_INITIALIZATION_TYPE"] = "provisioned-concurrency" });

        await runtime.InvokeAsync("1");

        Assert.Empty(_order);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_BeforeSnapshot_hook_that_fails_is_an_init_error()
    {
        await using var runtime = LiveRuntime.Start(
            builder =>
            {
                LambdaSnapStart.BeforeSnapshot(_ => Add("not reached"));
                LambdaSnapStart.BeforeSnapshot(async _ =>
                {
                    await Task.Yield();
                    throw new FormatException("no");
                });
                return builder.Map<int>(_ => { });
            },
            Test,
            SnapStart());

        var request = await AnswerAsync(runtime);
        var e = await Assert.ThrowsAsync<LambdaRuntimeException>(() => runtime.Running);

        Assert.StartsWith("POST /2018-06-01/runtime/init/error HTTP/1.1\r\n", request, StringComparison.Ordinal);
        Assert.Contains("\r\nLambda-Runtime-Function-Error-Type: Runtime.BeforeSnapshotError\r\n", request, StringComparison.Ordinal);
        Assert.Contains("\r\n\r\n{\"errorMessage\":\"no\",\"errorType\":\"FormatException\",", request, StringComparison.Ordinal);
        Assert.Equal(LambdaRuntimeFailure.Init, e.Failure);
        Assert.Equal("A BeforeSnapshot hook failed with FormatException: no", e.Message);
        Assert.IsType<FormatException>(e.InnerException);
        Assert.Empty(_order);
        Assert.False(runtime.Server.Pending); // one report, and no request for the restore
    }

    [Fact(Timeout = 60_000)]
    public async Task An_AfterRestore_hook_that_fails_is_a_restore_error()
    {
        await using var runtime = LiveRuntime.Start(
            builder =>
            {
                LambdaSnapStart.AfterRestore(_ => throw new FormatException("no"));
                LambdaSnapStart.AfterRestore(_ => Add("not reached"));
                return builder.Map<int>(_ => { });
            },
            Test,
            SnapStart());

        using (var first = await runtime.Server.AcceptAsync(Test))
        {
            await first.Reader.ReadRequestAsync(Test);
            await first.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", Test);
        }

        var request = await AnswerAsync(runtime);
        var e = await Assert.ThrowsAsync<LambdaRuntimeException>(() => runtime.Running);

        Assert.StartsWith("POST /2018-06-01/runtime/restore/error HTTP/1.1\r\n", request, StringComparison.Ordinal);
        Assert.Contains("\r\nLambda-Runtime-Function-Error-Type: Runtime.AfterRestoreError\r\n", request, StringComparison.Ordinal);
        Assert.Equal("An AfterRestore hook failed with FormatException: no", e.Message);
        Assert.Empty(_order);
    }

    [Fact(Timeout = 60_000)]
    public async Task An_error_status_for_the_restore_request_ends_the_runtime()
    {
        await using var runtime = LiveRuntime.Start(builder => builder.Map<int>(_ => { }), Test, SnapStart());

        await AnswerAsync(runtime, Answers.Error(403, "InvalidStateTransition"));

        Assert.Contains(
            " returned status 403 for the request '/restore/next' (InvalidStateTransition). ",
            (await Assert.ThrowsAsync<LambdaRuntimeException>(() => runtime.Running)).Message,
            StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_runtime_that_is_stopped_before_the_restore_runs_no_AfterRestore_hooks()
    {
        await using var runtime = LiveRuntime.Start(
            builder =>
            {
                LambdaSnapStart.AfterRestore(_ => Add("not reached"));
                return builder.Map<int>(_ => { });
            },
            Test,
            SnapStart());
        using var first = await runtime.Server.AcceptAsync(Test);
        await first.Reader.ReadRequestAsync(Test);

        await runtime.StopAsync();

        Assert.Empty(_order);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_warm_up_runs_handler_and_middleware_before_all_hooks_and_sends_no_response()
    {
        var local = new AsyncLocal<string?>();
        await using var runtime = LiveRuntime.Start(
            builder =>
            {
                LambdaSnapStart.BeforeSnapshot(_ => Add($"before {local.Value} {Ambient.Context is null}"));
                LambdaSnapStart.WarmUp("7", times: 2);
                LambdaSnapStart.WarmUp("8", times: 1);
                return builder
                    .Use((invocation, next) =>
                    {
                        _order.Add("middleware");
                        return next(invocation);
                    })
                    .Map<int, string>((number, context) =>
                    {
                        Assert.Same(context, Ambient.Context);
                        _order.Add($"handler {number} {context.IsWarmUp} {context.IsColdStart} {local.Value}");
                        local.Value = "left behind";
                        return "dropped";
                    });
            },
            Test,
            SnapStart());

        using var first = await runtime.Server.AcceptAsync(Test);
        Assert.StartsWith("GET /2018-06-01/runtime/restore/next ", await first.Reader.ReadRequestAsync(Test), StringComparison.Ordinal);
        Assert.Equal(
            ["middleware", "handler 7 True False ", "middleware", "handler 7 True False ", "middleware", "handler 8 True False ", "before  True"],
            _order);
        await first.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", Test);
        _order.Clear();

        await runtime.InvokeAsync("9");
        Assert.Equal(["middleware", "handler 9 False True "], _order);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_warm_up_that_fails_logs_a_warning_and_init_continues()
    {
        await using var runtime = LiveRuntime.Start(
            builder =>
            {
                LambdaSnapStart.WarmUp("\"text\"");
                LambdaSnapStart.WarmUp("1", times: 1);
                return builder.MapStreaming<int>(async (_, response, _) =>
                {
                    await response.WriteAsync("nowhere");
                    _order.Add("streamed");
                });
            },
            Test,
            SnapStart());

        using var first = await runtime.Server.AcceptAsync(Test);
        Assert.StartsWith("GET /2018-06-01/runtime/restore/next ", await first.Reader.ReadRequestAsync(Test), StringComparison.Ordinal);
        Assert.Matches(
            "\twarn\tThe warm-up of the handler failed with Runtime.UnmarshalError: .+ Check that the handler accepts the event that is passed to WarmUp\\.", Assert.Single(runtime.Log.Writes));
        Assert.Equal(["streamed"], _order);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_warm_up_of_a_raw_handler_has_its_own_context()
    {
        await using var runtime = LiveRuntime.Start(
            builder =>
            {
                LambdaSnapStart.WarmUp("7", times: 1);
                return builder.MapRaw(invocation =>
                {
                    _order.Add($"{invocation.Payload.Length} {Ambient.Context!.IsWarmUp}");
                    invocation.Response.Write("x"u8);
                    invocation.SendResponse();
                    return default;
                });
            },
            Test,
            SnapStart());

        using var first = await runtime.Server.AcceptAsync(Test);
        Assert.StartsWith("GET /2018-06-01/runtime/restore/next ", await first.Reader.ReadRequestAsync(Test), StringComparison.Ordinal);
        Assert.Equal(["1 True"], _order);
        Assert.Equal("", runtime.Log.Text);
    }

    private static Dictionary<string, string> SnapStart() => new() { ["AWS_LAMBDA_INITIALIZATION_TYPE"] = "snap-start", ["AWS_LAMBDA_FUNCTION_NAME"] = "published" };

    private static async Task<string> AnswerAsync(LiveRuntime runtime, string answer = Answers.Accepted)
    {
        using var connection = await runtime.Server.AcceptAsync(Test);
        var request = await connection.Reader.ReadRequestAsync(Test);
        await connection.SendAsync(answer, Test);
        return request!;
    }

    private ValueTask Add(string what)
    {
        _order.Add(what);
        return default;
    }
}
