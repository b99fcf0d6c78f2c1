using System.Collections.Concurrent;
using System.Text.Json;
using Lambent.TestKit;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Lambent.Events.Tests;

/// <summary>What a batch returns when a handler does not end before the deadline.</summary>
public sealed class BatchDeadlineTests
{
    private const int Timeout = 60_000;
    private readonly RecordingLogger _log = new();
    private readonly ManualTimeProvider _clock = new();
    private readonly TaskCompletionSource _never = new();

    [Fact(Timeout = Timeout)]
    public async Task A_message_that_hangs_does_not_bring_back_those_that_were_handled()
    {
        var (first, second) = (new TaskCompletionSource(), new TaskCompletionSource());

        var run = SqsBatch.ProcessAsync(
            Messages("hangs-1", "b", "c", "hangs-2", "e"),
            message => message.MessageId switch
            {
                "hangs-1" => Hang(first),
                "hangs-2" => Hang(second),
                _ => Task.CompletedTask,
            },
            Context(TimeSpan.FromSeconds(10)),
            new() { MaxConcurrency = 2 });
        await first.Task;
        await second.Task; // one worker is in the first message, so the other has handled the two between
        _clock.Advance(TimeSpan.FromSeconds(9.7));
        Assert.False(run.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(0.05));

        Assert.Equal(["hangs-1", "hangs-2", "e"], (await run).BatchItemFailures!.Select(failure => failure.ItemIdentifier));
        Assert.Equal(
            [
                "The SQS message hangs-1 did not finish before the deadline and counts as failed. Its handler still runs",
                "The SQS message hangs-2 did not finish before the deadline and counts as failed. Its handler still runs",
                "1 of 5 records (SQS message) were not started and count as failed",
            ],
            _log.Lines.Select(line => line.Text));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_handler_that_blocks_its_thread_does_not_block_the_response()
    {
        using var release = new ManualResetEventSlim();
        var blocked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        var run = SqsBatch.ProcessAsync(
            Messages("a", "blocks"),
            message =>
            {
                if (message.MessageId == "blocks")
                {
                    blocked.SetResult();
                    release.Wait(TestContext.Current.CancellationToken);
                }

                return Task.CompletedTask;
            },
            Context(TimeSpan.FromSeconds(10)));
        await blocked.Task;
        _clock.Advance(TimeSpan.FromSeconds(9.75));
        var response = await run;
        release.Set();

        Assert.Equal("blocks", Assert.Single(response.BatchItemFailures!).ItemIdentifier);
    }

    [Fact(Timeout = Timeout)]
    public async Task The_first_unfinished_record_of_a_shard_is_the_checkpoint()
    {
        var hanging = new TaskCompletionSource();
        var batch = new KinesisEvent { Records = [.. new[] { "1", "2", "3" }.Select(number => new KinesisRecord { Kinesis = new() { SequenceNumber = number } })] };

        var run = KinesisBatch.ProcessAsync(
            batch, record => record.Kinesis.SequenceNumber == "2" ? Hang(hanging) : Task.CompletedTask, Context(TimeSpan.FromSeconds(10)));
        await hanging.Task;
        _clock.Advance(TimeSpan.FromSeconds(9.75));

        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"2"}]}""", JsonSerializer.Serialize(await run, StreamBatchResponse.JsonTypeInfo));
    }

    [Fact(Timeout = Timeout)]
    public async Task The_first_unfinished_change_of_a_table_is_the_checkpoint()
    {
        var hanging = new TaskCompletionSource();
        var batch = new DynamoDbEvent { Records = [.. new[] { "1", "2", "3" }.Select(number => new DynamoDbRecord { DynamoDb = new() { SequenceNumber = number } })] };

        var run = DynamoDbBatch.ProcessAsync(
            batch, record => record.DynamoDb.SequenceNumber == "2" ? Hang(hanging) : Task.CompletedTask, Context(TimeSpan.FromSeconds(10)));
        await hanging.Task;
        _clock.Advance(TimeSpan.FromSeconds(9.75));

        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"2"}]}""", JsonSerializer.Serialize(await run, StreamBatchResponse.JsonTypeInfo));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_partition_is_returned_from_its_first_unfinished_record()
    {
        var hanging = new TaskCompletionSource();
        var batch = new KafkaEvent
        {
            Records = new Dictionary<string, IReadOnlyList<KafkaRecord>>
            {
                ["orders-0"] = [new() { Offset = 7 }],
                ["orders-1"] = [new() { Offset = 15 }, new() { Offset = 16 }, new() { Offset = 17 }],
            },
        };

        var run = KafkaBatch.ProcessAsync(batch, record => record.Offset == 16 ? Hang(hanging) : Task.CompletedTask, Context(TimeSpan.FromSeconds(10)));
        await hanging.Task;
        _clock.Advance(TimeSpan.FromSeconds(9.75));

        Assert.Equal(
            """{"batchItemFailures":[{"itemIdentifier":{"partition":"orders-1","offset":16}},{"itemIdentifier":{"partition":"orders-1","offset":17}}]}""",
            JsonSerializer.Serialize(await run, KafkaBatchResponse.JsonTypeInfo));
    }

    [Fact(Timeout = Timeout)]
    public async Task A_record_that_ends_when_its_token_is_cancelled_counts_as_handled()
    {
        var running = new TaskCompletionSource();

        var run = SqsBatch.ProcessAsync(
            Messages("a"),
            async (_, cancellationToken) =>
            {
                var cancelled = new TaskCompletionSource();
                await using var registration = cancellationToken.Register(cancelled.SetResult);
                running.SetResult();
                await cancelled.Task;
            },
            Context(TimeSpan.FromSeconds(10)));
        await running.Task;
        _clock.Advance(TimeSpan.FromSeconds(9.5));

        Assert.Empty((await run).BatchItemFailures!);
        Assert.Empty(_log.Lines);
    }

    [Fact(Timeout = Timeout)]
    public async Task The_margin_is_a_third_of_a_short_time_at_most()
    {
        var seen = new ConcurrentQueue<double>();
        var start = _clock.GetUtcNow();
        var running = new TaskCompletionSource();

        var run = SqsBatch.ProcessAsync(
            Messages("a"),
            async (_, cancellationToken) =>
            {
                await using var registration = cancellationToken.Register(() => seen.Enqueue((_clock.GetUtcNow() - start).TotalMilliseconds));
                running.SetResult();
                await _never.Task;
            },
            Context(TimeSpan.FromMilliseconds(900)));
        await running.Task;
        _clock.Advance(TimeSpan.FromMilliseconds(749));
        Assert.False(run.IsCompleted);
        _clock.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Equal("a", Assert.Single((await run).BatchItemFailures!).ItemIdentifier);
        Assert.Equal([600], seen);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_batch_that_hangs_whole_throws_only_if_asked_to()
    {
        var hanging = new TaskCompletionSource();

        var run = SqsBatch.ProcessAsync(Messages("a", "b"), _ => Hang(hanging), Context(TimeSpan.FromSeconds(10)), new() { ThrowWhenAllFail = true });
        await hanging.Task;
        _clock.Advance(TimeSpan.FromSeconds(9.75));

        var exception = await Assert.ThrowsAsync<BatchFailedException>(() => run);
        Assert.Equal("None of the 2 records (SQS message) was handled: 0 failed, 1 did not finish before the deadline, 1 were not started.", exception.Message);
        Assert.Equal(LogLevel.Error, _log.Lines[0].Level);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_handler_that_ends_after_the_response_changes_nothing()
    {
        var hanging = new TaskCompletionSource();
        var seen = new ConcurrentQueue<string>();

        var run = SqsBatch.ProcessAsync(
            Messages("a", "b"),
            message =>
            {
                seen.Enqueue(message.MessageId);
                return Hang(hanging);
            },
            Context(TimeSpan.FromSeconds(10)));
        await hanging.Task;
        _clock.Advance(TimeSpan.FromSeconds(9.75));
        var response = await run;
        var lines = _log.Lines.Count;
        await Task.Run(() => _never.SetException(new InvalidOperationException()), TestContext.Current.CancellationToken); // runs the continuation of the batch on this thread

        Assert.Equal(["a", "b"], response.BatchItemFailures!.Select(failure => failure.ItemIdentifier));
        Assert.Equal(["a"], seen);
        Assert.Equal(lines, _log.Lines.Count);
    }

    private Task Hang(TaskCompletionSource started)
    {
        started.SetResult();
        return _never.Task;
    }

    private LambdaContext Context(TimeSpan remaining) => new() { Logger = _log, TimeProvider = _clock, Deadline = _clock.GetUtcNow() + remaining };

    private static SqsEvent Messages(params string[] ids) => new() { Records = [.. ids.Select(id => new SqsMessage { MessageId = id })] };
}
