using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class StreamBatchTests
{
    private const int Timeout = 60_000;
    private readonly LambdaContext _context = new() { Logger = new RecordingLogger() };

    [Fact(Timeout = Timeout)]
    public async Task Records_of_a_shard_are_handled_in_order_one_at_a_time()
    {
        var gate = new Gate(expected: 1);
        var seen = new List<string>();

        var run = KinesisBatch.ProcessAsync(Kinesis(("1", "a"), ("2", "b"), ("3", "a")), async record => { seen.Add(record.Kinesis.SequenceNumber); await gate.EnterAsync(record); }, _context);
        await gate.AllEntered;
        gate.Open();
        var response = await run;

        Assert.Equal(["1", "2", "3"], seen);
        Assert.Equal(1, gate.Most);
        Assert.Equal("""{"batchItemFailures":[]}""", JsonSerializer.Serialize(response, StreamBatchResponse.JsonTypeInfo));
    }

    [Fact(Timeout = Timeout)]
    public async Task The_first_failure_is_returned_and_nothing_behind_it_is_handled()
    {
        var seen = new List<string>();

        var response = await KinesisBatch.ProcessAsync(Kinesis(("1", "a"), ("2", "b"), ("3", "c")), record => Handle(record, "2", seen), _context);

        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"2"}]}""", JsonSerializer.Serialize(response, StreamBatchResponse.JsonTypeInfo));
        Assert.Equal(["1"], seen);
    }

    [Fact(Timeout = Timeout)]
    public async Task Partition_keys_run_side_by_side_if_asked_to_and_each_keeps_its_order()
    {
        var gate = new Gate(expected: 2);
        var seen = new ConcurrentQueue<string>();

        var run = KinesisBatch.ProcessAsync(
            Kinesis(("1", "a"), ("2", "b"), ("3", "a"), ("4", "b")),
            async record =>
            {
                seen.Enqueue(record.Kinesis.SequenceNumber);
                await gate.EnterAsync(record);
            },
            _context,
            new() { MaxConcurrency = 10, ParallelizeByPartitionKey = true });
        await gate.AllEntered;
        gate.Open();
        await run;

        Assert.Equal(2, gate.Most);
        Assert.Equal(["1", "3"], seen.Where(number => number is "1" or "3"));
        Assert.Equal(["2", "4"], seen.Where(number => number is "2" or "4"));
    }

    [Fact(Timeout = Timeout)]
    public async Task The_lowest_number_is_returned_whichever_key_fails_first()
    {
        var failed = new TaskCompletionSource();
        const string Low = "49663018900000000000000000000000000000000000000000000009";
        const string High = "49663018900000000000000000000000000000000000000000000010";

        var response = await KinesisBatch.ProcessAsync(
            Kinesis((Low, "a"), (High, "b")),
            async record =>
            {
                if (record.Kinesis.SequenceNumber == Low)
                    await failed.Task;
                else
                    failed.SetResult();
                throw new InvalidOperationException();
            },
            _context,
            new() { MaxConcurrency = 10, ParallelizeByPartitionKey = true });

        Assert.Equal(Low, Assert.Single(response.BatchItemFailures!).ItemIdentifier);
    }

    [Theory]
    [InlineData("9", "10", true)]
    [InlineData("10", "9", false)]
    [InlineData("0009", "10", true)]
    [InlineData("18446744073709551616000000000000000000000", "18446744073709551616000000000000000000001", true)]
    [InlineData("7", "7", false)]
    [InlineData("", "1", true)]
    public void Numbers_are_compared_as_numbers(string left, string right, bool lower) => Assert.Equal(lower, SequenceNumber.IsLower(left, right));

    [Fact(Timeout = Timeout)]
    public async Task A_batch_that_failed_whole_throws_only_if_asked_to()
    {
        var exception = await Assert.ThrowsAsync<BatchFailedException>(
            () => KinesisBatch.ProcessAsync(Kinesis(("1", "a"), ("2", "a")), _ => throw new InvalidOperationException(), _context, new() { ThrowWhenAllFail = true }));

        Assert.Equal("None of the 2 records (Kinesis record) was handled: 1 failed, 0 did not finish before the deadline, 1 were not started.", exception.Message);
    }

    [Fact(Timeout = Timeout)]
    public async Task Data_is_read_as_json_and_unreadable_data_is_a_failure()
    {
        var orders = new List<Order>();
        var batch = Kinesis(("1", "a"), ("2", "a"));
        batch.Records[0].Kinesis.Data = Encoding.UTF8.GetBytes("""{"orderId":"L-18","quantity":2}""");
        batch.Records[1].Kinesis.Data = Encoding.UTF8.GetBytes("lantern");

        var response = await KinesisBatch.ProcessAsync(batch, UserJson.Default.Order, (order, _) => { orders.Add(order); return Task.CompletedTask; }, _context);

        Assert.Equal([new Order("L-18", 2)], orders);
        Assert.Equal("2", Assert.Single(response.BatchItemFailures!).ItemIdentifier);
    }

    [Fact(Timeout = Timeout)]
    public async Task What_is_not_started_before_the_deadline_is_where_the_stream_goes_on()
    {
        var clock = new ManualTimeProvider();
        var context = new LambdaContext { TimeProvider = clock, Deadline = clock.GetUtcNow() + TimeSpan.FromSeconds(3) };

        var response = await KinesisBatch.ProcessAsync(
            Kinesis(("1", "a"), ("2", "a"), ("3", "a")),
            _ =>
            {
                clock.Advance(TimeSpan.FromSeconds(2.5));
                return Task.CompletedTask;
            },
            context);

        Assert.Equal("2", Assert.Single(response.BatchItemFailures!).ItemIdentifier);
    }

    [Fact(Timeout = Timeout)]
    public async Task Changes_of_a_table_are_handled_in_order()
    {
        var seen = new List<string>();

        var response = await DynamoDbBatch.ProcessAsync(
            Changes("1", "2", "3"),
            (record, _) =>
            {
                seen.Add(record.DynamoDb.SequenceNumber);
                return record.DynamoDb.SequenceNumber == "2" ? throw new InvalidOperationException() : Task.CompletedTask;
            },
            _context);

        Assert.Equal(["1", "2"], seen);
        Assert.Equal("2", Assert.Single(response.BatchItemFailures!).ItemIdentifier);
    }

    [Fact(Timeout = Timeout)]
    public async Task Items_of_a_table_run_side_by_side_if_asked_to()
    {
        var gate = new Gate(expected: 3);

        var run = DynamoDbBatch.ProcessAsync(Changes("1", "2", "3"), gate.EnterAsync, _context, new() { MaxConcurrency = 10, ParallelizeByPartitionKey = true });
        await gate.AllEntered;
        gate.Open();
        await run;

        Assert.Equal(3, gate.Most);
    }

    [Fact(Timeout = Timeout)]
    public async Task Records_of_a_shard_keep_their_order_whatever_the_concurrency()
    {
        var gate = new Gate(expected: 1);

        var run = KinesisBatch.ProcessAsync(Kinesis(("1", "a"), ("2", "b")), gate.EnterAsync, _context, new() { MaxConcurrency = 10 });
        await gate.AllEntered;
        gate.Open();
        await run;

        Assert.Equal(1, gate.Most);
    }

    private static KinesisEvent Kinesis(params (string Number, string Key)[] records) => new()
    {
        Records = [.. records.Select(record => new KinesisRecord { Kinesis = new() { SequenceNumber = record.Number, PartitionKey = record.Key } })],
    };

    private static DynamoDbEvent Changes(params string[] numbers) => new()
    {
        Records = [.. numbers.Select(number => new DynamoDbRecord { DynamoDb = new() { SequenceNumber = number, Keys = new() { ["id"] = number } } })],
    };

    private static Task Handle(KinesisRecord record, string failing, List<string> seen)
    {
        if (record.Kinesis.SequenceNumber == failing)
            throw new InvalidOperationException();
        seen.Add(record.Kinesis.SequenceNumber);
        return Task.CompletedTask;
    }
}
