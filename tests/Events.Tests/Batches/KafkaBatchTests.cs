using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class KafkaBatchTests
{
    private const int Timeout = 60_000;
    private readonly RecordingLogger _log = new();

    private LambdaContext Context => new() { Logger = _log };

    [Fact(Timeout = Timeout)]
    public async Task A_failure_returns_the_rest_of_its_partition_by_objects()
    {
        var seen = new ConcurrentBag<string>();

        var response = await KafkaBatch.ProcessAsync(
            Batch(("orders-0", [15, 16, 17]), ("orders-1", [3, 4])),
            record =>
            {
                if (record is { Topic: "orders", Offset: 16 })
                    throw new InvalidOperationException();
                seen.Add($"{record.Partition}:{record.Offset}");
                return Task.CompletedTask;
            },
            Context);

        Assert.Equal(
            """{"batchItemFailures":[{"itemIdentifier":{"partition":"orders-0","offset":16}},{"itemIdentifier":{"partition":"orders-0","offset":17}}]}""",
            JsonSerializer.Serialize(response, KafkaBatchResponse.JsonTypeInfo));
        Assert.Equal(["0:15", "1:3", "1:4"], seen.Order());
        Assert.Equal("The Kafka record orders-0:16 was not handled", _log.Lines[0].Text);
    }

    [Fact(Timeout = Timeout)]
    public async Task Partitions_run_side_by_side_and_each_in_order()
    {
        var gate = new Gate(expected: 2);
        var seen = new ConcurrentQueue<(string Partition, long? Offset)>();

        var run = KafkaBatch.ProcessAsync(
            Batch(("orders-0", [1, 2, 3]), ("orders-1", [1, 2])),
            async (record, _) =>
            {
                seen.Enqueue((record.Partition.ToString()!, record.Offset));
                await gate.EnterAsync(record);
            },
            Context,
            new() { MaxConcurrency = 10 });
        await gate.AllEntered;
        gate.Open();
        await run;

        Assert.Equal(2, gate.Most);
        Assert.Equal([1, 2, 3], seen.Where(record => record.Partition == "0").Select(record => record.Offset));
    }

    [Fact(Timeout = Timeout)]
    public async Task An_empty_batch_is_handled() =>
        Assert.Empty((await KafkaBatch.ProcessAsync(new KafkaEvent(), _ => throw new InvalidOperationException(), Context)).BatchItemFailures!);

    [Fact(Timeout = Timeout)]
    public async Task Values_are_read_as_json_and_only_a_tombstone_is_null()
    {
        var orders = new List<Order?>();
        var batch = Batch(("orders-0", [1, 2, 3]), ("orders-1", [1]));
        batch.Records["orders-0"][0].Value = Encoding.UTF8.GetBytes("""{"orderId":"L-18","quantity":2}""");
        batch.Records["orders-0"][2].Value = Encoding.UTF8.GetBytes("lantern");
        batch.Records["orders-1"][0].Value = Encoding.UTF8.GetBytes("null");

        var response = await KafkaBatch.ProcessAsync(batch, UserJson.Default.Order, (order, _) => { orders.Add(order); return Task.CompletedTask; }, Context);

        Assert.Equal([new Order("L-18", 2), null], orders);
        Assert.Equal(
            """{"batchItemFailures":[{"itemIdentifier":{"partition":"orders-0","offset":3}},{"itemIdentifier":{"partition":"orders-1","offset":1}}]}""",
            JsonSerializer.Serialize(response, KafkaBatchResponse.JsonTypeInfo));
    }

    [Fact]
    public void Records_can_be_returned_by_hand()
    {
        var response = KafkaBatchResponse.Failed([new KafkaRecord { Topic = "lantern-orders", Partition = 3, Offset = 9007199254740993 }]);

        Assert.Equal(
            """{"batchItemFailures":[{"itemIdentifier":{"partition":"lantern-orders-3","offset":9007199254740993}}]}""",
            JsonSerializer.Serialize(response, KafkaBatchResponse.JsonTypeInfo));
    }

    private static KafkaEvent Batch(params (string Partition, long[] Offsets)[] partitions) => new()
    {
        Records = partitions.ToDictionary(
            partition => partition.Partition,
            IReadOnlyList<KafkaRecord> (partition) =>
            [
                .. partition.Offsets.Select(offset => new KafkaRecord { Topic = "orders", Partition = KafkaTopicPartition.Parse(partition.Partition).Partition, Offset = offset }),
            ]),
    };
}
