using System.Collections.Concurrent;
using System.Text.Json;
using Lambent.TestKit;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class SqsBatchTests
{
    private const int Timeout = 60_000;
    private readonly RecordingLogger _log = new();
    private readonly ManualTimeProvider _clock = new();

    [Fact(Timeout = Timeout)]
    public async Task A_batch_that_is_handled_returns_no_failure()
    {
        var seen = new ConcurrentBag<string>();

        var response = await SqsBatch.ProcessAsync(Standard("a", "b", "c"), message => Seen(seen, message), Context());

        Assert.Empty(response.BatchItemFailures!);
        Assert.Equal(["a", "b", "c"], seen.Order());
        Assert.Empty(_log.Lines);
    }

    [Fact(Timeout = Timeout)]
    public async Task An_empty_batch_is_handled()
    {
        var response = await SqsBatch.ProcessAsync(new SqsEvent(), _ => Task.FromException(new InvalidOperationException()), Context(), new() { ThrowWhenAllFail = true });

        Assert.Equal("""{"batchItemFailures":[]}""", JsonSerializer.Serialize(response, SqsBatchResponse.JsonTypeInfo));
    }

    [Fact(Timeout = Timeout)]
    public async Task Messages_that_fail_are_returned_in_their_order_and_logged()
    {
        var response = await SqsBatch.ProcessAsync(Standard("a", "b", "c"), message => Fail(message.MessageId != "b"), Context());

        Assert.Equal(["a", "c"], Ids(response));
        Assert.Equal(["The SQS message a was not handled", "The SQS message c was not handled"], _log.Lines.Select(line => line.Text).Order());
        Assert.All(_log.Lines, line => Assert.Equal(LogLevel.Error, line.Level));
        Assert.All(_log.Lines, line => Assert.IsType<InvalidOperationException>(line.Exception));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_handler_that_throws_before_it_returns_a_task_fails_its_message_only()
    {
        var response = await SqsBatch.ProcessAsync(
            Standard("a", "b"), message => message.MessageId == "a" ? throw new InvalidOperationException() : Task.CompletedTask, Context());

        Assert.Equal(["a"], Ids(response));
    }

    [Fact(Timeout = Timeout)]
    public async Task Messages_are_handled_one_at_a_time_in_the_order_of_the_batch_by_default()
    {
        var gate = new Gate(expected: 1);
        var seen = new ConcurrentQueue<string>();

        var run = SqsBatch.ProcessAsync(
            Standard("a", "b", "c"),
            async message =>
            {
                seen.Enqueue(message.MessageId);
                await gate.EnterAsync(message);
            },
            Context());
        await gate.AllEntered;
        gate.Open();
        await run;

        Assert.Equal(1, gate.Most);
        Assert.Equal(["a", "b", "c"], seen);
        Assert.Equal(1, new BatchOptions().MaxConcurrency);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_fifo_queue_is_handled_in_the_order_of_the_batch_by_default()
    {
        var seen = new ConcurrentQueue<string>();

        var response = await SqsBatch.ProcessAsync(
            Fifo("a1", "b1", "a2", "b2"),
            message =>
            {
                seen.Enqueue(message.MessageId);
                return Fail(message.MessageId == "a1");
            },
            Context());

        Assert.Equal(["a1", "b1", "b2"], seen);
        Assert.Equal(["a1", "a2"], Ids(response));
    }

    [Fact(Timeout = Timeout)]
    public async Task The_number_at_a_time_can_be_chosen()
    {
        var gate = new Gate(expected: 2);

        var run = SqsBatch.ProcessAsync(Standard("a", "b", "c", "d", "e"), gate.EnterAsync, Context(), new() { MaxConcurrency = 2 });
        await gate.AllEntered;
        gate.Open();
        await run;

        Assert.Equal(2, gate.Most);
        Assert.Throws<ArgumentOutOfRangeException>(() => new BatchOptions { MaxConcurrency = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BatchOptions { DeadlineMargin = TimeSpan.FromTicks(-1) });
    }

    [Fact(Timeout = Timeout)]
    public async Task A_fifo_queue_is_handled_in_the_order_of_each_group_in_parallel()
    {
        var seen = new ConcurrentQueue<string>();

        await SqsBatch.ProcessAsync(Fifo("a1", "b1", "a2", "b2", "a3"), async message => { await Task.Yield(); seen.Enqueue(message.MessageId); }, Context(), new() { MaxConcurrency = 2 });

        Assert.Equal(["a1", "a2", "a3"], seen.Where(id => id[0] == 'a'));
        Assert.Equal(["b1", "b2"], seen.Where(id => id[0] == 'b'));
    }

    [Fact(Timeout = Timeout)]
    public async Task Groups_of_a_fifo_queue_run_side_by_side()
    {
        var gate = new Gate(expected: 2);

        var run = SqsBatch.ProcessAsync(Fifo("a1", "a2", "b1", "b2"), gate.EnterAsync, Context(), new() { MaxConcurrency = 10 });
        await gate.AllEntered;
        gate.Open();
        await run;

        Assert.Equal(2, gate.Most);
    }

    [Fact(Timeout = Timeout)]
    public async Task The_first_failure_of_a_group_returns_the_rest_of_that_group_unhandled()
    {
        var seen = new ConcurrentBag<string>();

        var response = await SqsBatch.ProcessAsync(
            Fifo("a1", "b1", "a2", "b2", "a3"), message => message.MessageId == "a2" ? Fail(true) : Seen(seen, message), Context());

        Assert.Equal(["a2", "a3"], Ids(response));
        Assert.Equal(["a1", "b1", "b2"], seen.Order());
        Assert.Equal("1 of 5 records (SQS message) were not started and count as failed", _log.Lines.Single(line => line.Level == LogLevel.Warning).Text);
    }

    [Fact(Timeout = Timeout)]
    public async Task Groups_of_a_fair_queue_keep_no_order()
    {
        var fair = new SqsEvent { Records = [Message("a1", "orders", "a"), Message("a2", "orders", "a"), Message("a3", "orders", "a")] };

        var response = await SqsBatch.ProcessAsync(fair, message => Fail(message.MessageId == "a1"), Context());

        Assert.Equal(["a1"], Ids(response));
    }

    [Fact(Timeout = Timeout)]
    public async Task What_is_not_started_before_the_deadline_is_returned()
    {
        var seen = new ConcurrentQueue<string>();

        var response = await SqsBatch.ProcessAsync(
            Standard("a", "b", "c"),
            message =>
            {
                seen.Enqueue(message.MessageId);
                _clock.Advance(TimeSpan.FromSeconds(1.25));
                return Task.CompletedTask;
            },
            Context(TimeSpan.FromSeconds(3)));

        Assert.Equal(["c"], Ids(response));
        Assert.Equal(["a", "b"], seen);
    }

    [Fact(Timeout = Timeout)]
    public async Task The_token_is_cancelled_by_the_margin_before_the_deadline()
    {
        var running = new TaskCompletionSource();
        var run = SqsBatch.ProcessAsync(
            Standard("a"),
            async (_, stop) =>
            {
                running.SetResult();
                await new TaskCompletionSource().Task.WaitAsync(stop); // until the token is cancelled
            },
            Context(TimeSpan.FromSeconds(10)),
            new() { DeadlineMargin = TimeSpan.FromSeconds(2) });
        await running.Task;

        _clock.Advance(TimeSpan.FromSeconds(7.9));
        Assert.False(run.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(0.1));

        Assert.Equal(["a"], Ids(await run));
        Assert.IsAssignableFrom<OperationCanceledException>(_log.Lines.Single().Exception);
        Assert.Equal(1, _clock.ActiveTimers); // the context has one of its own until the invocation ends
    }

    [Fact(Timeout = Timeout)]
    public async Task Nothing_is_started_when_the_deadline_has_passed()
    {
        var response = await SqsBatch.ProcessAsync(Standard("a", "b"), _ => throw new InvalidOperationException(), Context(TimeSpan.Zero));

        Assert.Equal(["a", "b"], Ids(response));
        Assert.Equal("2 of 2 records (SQS message) were not started and count as failed", _log.Lines.Single().Text);
    }

    [Fact(Timeout = Timeout)]
    public async Task Nothing_is_started_when_the_context_is_cancelled()
    {
        var response = await SqsBatch.ProcessAsync(
            Standard("a"), _ => Task.CompletedTask, new LambdaContext { Logger = _log, CancellationToken = new CancellationToken(canceled: true) });

        Assert.Equal(["a"], Ids(response));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_batch_that_failed_whole_throws_only_if_asked_to()
    {
        var batch = Standard("a", "b");

        Assert.Equal(["a", "b"], Ids(await SqsBatch.ProcessAsync(batch, _ => Fail(true), Context())));
        var exception = await Assert.ThrowsAsync<BatchFailedException>(
            () => SqsBatch.ProcessAsync(batch, _ => Fail(true), Context(), new() { ThrowWhenAllFail = true }));

        Assert.Equal("None of the 2 records (SQS message) was handled: 2 failed, 0 did not finish before the deadline, 0 were not started.", exception.Message);
        Assert.Equal(2, exception.Failures.Count);
        Assert.Equal(["a", "b"], exception.FailedRecords);
        Assert.Same(exception.Failures[0], exception.InnerException);
        var some = await SqsBatch.ProcessAsync(batch, message => Fail(message.MessageId == "a"), Context(), new() { ThrowWhenAllFail = true });
        Assert.Equal(["a"], Ids(some));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_message_that_is_there_twice_is_returned_once()
    {
        var response = await SqsBatch.ProcessAsync(Standard("a", "a", "b"), message => Fail(message.MessageId == "a"), Context());

        Assert.Equal(["a"], Ids(response));
    }

    [Fact(Timeout = Timeout)]
    public async Task Bodies_are_read_as_json()
    {
        var orders = new ConcurrentBag<Order>();
        var batch = new SqsEvent { Records = [Message("a", "orders", body: """{"orderId":"L-18","quantity":2}"""), Message("b", "orders", body: "null")] };

        var response = await SqsBatch.ProcessAsync(batch, UserJson.Default.Order, (order, _) => { orders.Add(order); return Task.CompletedTask; }, Context());

        Assert.Equal(new Order("L-18", 2), Assert.Single(orders));
        Assert.Equal(["b"], Ids(response));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_body_that_cannot_be_read_fails_its_message_only_and_does_not_reach_the_log()
    {
        var batch = new SqsEvent { Records = [Message("a", "orders", body: """{"orderId":"L-18","quantity":"SECRET"}"""), Message("b", "orders", body: "{}")] };

        var response = await SqsBatch.ProcessAsync(batch, UserJson.Default.Order, (_, _, _) => Task.CompletedTask, Context());

        Assert.Equal(["a"], Ids(response));
        Assert.IsType<JsonException>(_log.Lines.Single().Exception);
        Assert.DoesNotContain("SECRET", _log.Lines.Single().Text + _log.Lines.Single().Exception, StringComparison.Ordinal);
    }

    private LambdaContext Context(TimeSpan? remaining = null) => new()
    {
        Logger = _log,
        TimeProvider = _clock,
        Deadline = _clock.GetUtcNow() + (remaining ?? TimeSpan.FromMinutes(1)),
    };

    private static SqsEvent Standard(params string[] ids) => new() { Records = [.. ids.Select(id => Message(id, "orders"))] };

    /// <summary>Messages whose group is the first letter of their id.</summary>
    private static SqsEvent Fifo(params string[] ids) => new() { Records = [.. ids.Select(id => Message(id, "orders.fifo", id[..1]))] };

    private static SqsMessage Message(string id, string queue, string? group = null, string body = "") => new()
    {
        MessageId = id,
        Body = body,
        EventSourceArn = $"arn:aws:sqs:eu-north-1:111122223333:{queue}",
        Attributes = new() { MessageGroupId = group },
    };

    private static IEnumerable<string?> Ids(SqsBatchResponse response) => response.BatchItemFailures!.Select(failure => failure.ItemIdentifier);

    private static Task Seen(ConcurrentBag<string> seen, SqsMessage message)
    {
        seen.Add(message.MessageId);
        return Task.CompletedTask;
    }

    private static Task Fail(bool fail) => fail ? Task.FromException(new InvalidOperationException("no oil")) : Task.CompletedTask;
}
