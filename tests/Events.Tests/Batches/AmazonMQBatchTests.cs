using System.Text;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class AmazonMQBatchTests
{
    private const int Timeout = 60_000;
    private readonly ManualTimeProvider _clock = new();

    [Fact(Timeout = Timeout)]
    public async Task A_batch_of_activemq_that_is_handled_throws_nothing()
    {
        var seen = new List<string>();

        await ActiveMQBatch.ProcessAsync(ActiveMQ("a", "b"), message => { seen.Add(message.MessageId); return Task.CompletedTask; }, Context());

        Assert.Equal(["a", "b"], seen);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_failure_of_activemq_is_an_exception_that_names_each_failed_message()
    {
        var seen = new List<string>();

        var exception = await Assert.ThrowsAsync<BatchFailedException>(() => ActiveMQBatch.ProcessAsync(
            ActiveMQ("a", "b", "c"),
            message =>
            {
                seen.Add(message.MessageId);
                return message.MessageId == "b" ? Task.CompletedTask : throw new InvalidOperationException(message.MessageId);
            },
            Context()));

        Assert.Equal(["a", "b", "c"], seen);
        Assert.Equal(
            "2 of 3 records (ActiveMQ message) were not handled: 'a', 'c'. This source has no partial responses, so Lambda retries the whole batch.", exception.Message);
        Assert.Equal(["a", "c"], exception.FailedRecords);
        Assert.Equal(["a", "c"], exception.Failures.Select(failure => failure.Message));
    }

    [Fact(Timeout = Timeout)]
    public async Task An_exception_names_ten_messages_and_holds_all()
    {
        var exception = await Assert.ThrowsAsync<BatchFailedException>(
            () => ActiveMQBatch.ProcessAsync(ActiveMQ([.. Enumerable.Range(0, 12).Select(i => $"m{i}")]), _ => throw new InvalidOperationException(), Context()));

        Assert.StartsWith(
            "12 of 12 records (ActiveMQ message) were not handled: 'm0', 'm1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8', 'm9' and 2 others.", exception.Message, StringComparison.Ordinal);
        Assert.Equal(12, exception.FailedRecords.Count);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_message_of_activemq_that_hangs_fails_the_batch_before_the_deadline()
    {
        var hanging = new TaskCompletionSource();
        var never = new TaskCompletionSource();

        var run = ActiveMQBatch.ProcessAsync(
            ActiveMQ("a", "b"),
            message =>
            {
                if (message.MessageId == "a")
                    return Task.CompletedTask;
                hanging.SetResult();
                return never.Task;
            },
            Context());
        await hanging.Task;
        _clock.Advance(TimeSpan.FromSeconds(9.75));

        Assert.Equal(["b"], (await Assert.ThrowsAsync<BatchFailedException>(() => run)).FailedRecords);
    }

    [Fact(Timeout = Timeout)]
    public async Task Messages_of_activemq_run_in_parallel_if_asked_to()
    {
        var gate = new Gate(expected: 2);

        var run = ActiveMQBatch.ProcessAsync(ActiveMQ("a", "b", "c"), gate.EnterAsync, Context(), new() { MaxConcurrency = 2 });
        await gate.AllEntered;
        gate.Open();
        await run;

        Assert.Equal(2, gate.Most);
    }

    [Fact(Timeout = Timeout)]
    public async Task Data_is_read_as_json()
    {
        var orders = new List<Order>();
        var batch = ActiveMQ("a", "b");
        batch.Messages[0].Data = Encoding.UTF8.GetBytes("""{"orderId":"L-18","quantity":2}""");
        batch.Messages[1].Data = Encoding.UTF8.GetBytes("lantern");

        var exception = await Assert.ThrowsAsync<BatchFailedException>(
            () => ActiveMQBatch.ProcessAsync(batch, UserJson.Default.Order, (order, _) => { orders.Add(order); return Task.CompletedTask; }, Context()));

        Assert.Equal([new Order("L-18", 2)], orders);
        Assert.Equal(["b"], exception.FailedRecords);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_failure_of_rabbitmq_is_named_by_its_queue_and_its_place()
    {
        var batch = new RabbitMQEvent
        {
            MessagesByQueue = new Dictionary<string, IReadOnlyList<RabbitMQMessage>>
            {
                ["orders::/"] = [RabbitMQ("""{"orderId":"L-18","quantity":2}"""), RabbitMQ("null"), RabbitMQ("""{"orderId":"L-19","quantity":1}""")],
                ["returns::/"] = [RabbitMQ("lantern")],
            },
        };
        var orders = new List<string?>();

        var exception = await Assert.ThrowsAsync<BatchFailedException>(
            () => RabbitMQBatch.ProcessAsync(batch, UserJson.Default.Order, (order, _) => { orders.Add(order.OrderId); return Task.CompletedTask; }, Context()));

        Assert.Equal(["L-18", "L-19"], orders);
        Assert.Equal(["orders::/[1]", "returns::/[0]"], exception.FailedRecords);
        Assert.Equal(
            "2 of 4 records (RabbitMQ message) were not handled: 'orders::/[1]', 'returns::/[0]'. This source has no partial responses, so Lambda retries the whole batch.",
            exception.Message);
    }

    private static ActiveMQEvent ActiveMQ(params string[] ids) => new() { Messages = [.. ids.Select(id => new ActiveMQMessage { MessageId = id })] };

    private static RabbitMQMessage RabbitMQ(string data) => new() { Data = Encoding.UTF8.GetBytes(data) };

    private LambdaContext Context() => new() { TimeProvider = _clock, Deadline = _clock.GetUtcNow() + TimeSpan.FromSeconds(10) };
}
