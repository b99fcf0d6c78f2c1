using System.Text;
using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class DynamoDbBatchTests
{
    private const int Timeout = 60_000;

    [Fact(Timeout = Timeout)]
    public async Task A_modified_item_of_a_stream_with_keys_only_is_not_taken_for_removed()
    {
        var changes = await ChangesAsync("""
            {"Records":[{"eventName":"MODIFY","dynamodb":{"Keys":{"orderId":{"S":"L-18"}},"SequenceNumber":"1","StreamViewType":"KEYS_ONLY"}}]}
            """);

        var change = Assert.Single(changes);
        Assert.Equal(DynamoDbOperation.Modify, change.Operation);
        Assert.False(change.IsRemoved);
        Assert.Equal("L-18", change.Keys["orderId"].AsString);
        Assert.Null(change.NewItem);
        Assert.Null(change.OldItem);
    }

    [Fact(Timeout = Timeout)]
    public async Task A_removed_item_says_that_it_is_removed()
    {
        var changes = await ChangesAsync("""
            {"Records":[{"eventName":"REMOVE","dynamodb":{"Keys":{"orderId":{"S":"L-18"}},
             "OldImage":{"orderId":{"S":"L-18"},"quantity":{"N":"2"}},"SequenceNumber":"1","StreamViewType":"NEW_AND_OLD_IMAGES"}}]}
            """);

        var change = Assert.Single(changes);
        Assert.True(change.IsRemoved);
        Assert.Null(change.NewItem);
        Assert.Equal(new Order("L-18", 2), change.OldItem);
    }

    [Fact(Timeout = Timeout)]
    public async Task The_items_before_and_after_a_change_are_read_as_json()
    {
        var changes = await ChangesAsync("""
            {"Records":[
             {"eventName":"INSERT","dynamodb":{"NewImage":{"orderId":{"S":"L-18"},"quantity":{"N":"2"}},"SequenceNumber":"1","StreamViewType":"NEW_AND_OLD_IMAGES"}},
             {"eventName":"MODIFY","dynamodb":{"NewImage":{"orderId":{"S":"L-18"},"quantity":{"N":"3"}},
              "OldImage":{"orderId":{"S":"L-18"},"quantity":{"N":"2"}},"SequenceNumber":"2","StreamViewType":"NEW_AND_OLD_IMAGES"}}]}
            """);

        Assert.Equal([new("L-18", 2), new("L-18", 3)], changes.Select(change => change.NewItem));
        Assert.Equal([null, new("L-18", 2)], changes.Select(change => change.OldItem));
        Assert.Equal([DynamoDbOperation.Insert, DynamoDbOperation.Modify], changes.Select(change => change.Operation));
    }

    [Fact(Timeout = Timeout)]
    public async Task An_item_that_cannot_be_read_fails_the_record_of_a_handler_that_reads_it()
    {
        var batch = Parse("""
            {"Records":[{"eventName":"REMOVE","dynamodb":{"OldImage":{"quantity":{"S":"two"}},"SequenceNumber":"1"}},
             {"eventName":"INSERT","dynamodb":{"NewImage":{"quantity":{"S":"two"}},"SequenceNumber":"2"}}]}
            """);

        var response = await DynamoDbBatch.ProcessAsync(
            batch, UserJson.Default.Order, (change, _) => change.IsRemoved || change.NewItem is null ? Task.CompletedTask : Task.CompletedTask, new LambdaContext());

        Assert.Equal("2", Assert.Single(response.BatchItemFailures!).ItemIdentifier);
    }

    private static async Task<List<DynamoDbChange<Order>>> ChangesAsync(string json)
    {
        var changes = new List<DynamoDbChange<Order>>();
        await DynamoDbBatch.ProcessAsync(
            Parse(json),
            UserJson.Default.Order,
            (change, _) =>
            {
                changes.Add(change);
                return Task.CompletedTask;
            },
            new LambdaContext());
        return changes;
    }

    private static DynamoDbEvent Parse(string json) => LambdaEvents.Parse<DynamoDbEvent>(Encoding.UTF8.GetBytes(json));
}
