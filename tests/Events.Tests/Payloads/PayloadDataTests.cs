using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class PayloadDataTests
{
    private static readonly Order Lanterns = new("L-18", 2);

    [Fact]
    public void Data_of_records_and_messages_is_read_as_json()
    {
        Assert.Equal(Lanterns, Fixture.Read("kinesis/KinesisEvent.records.json", KinesisEvent.JsonTypeInfo).Records[0].Data(UserJson.Default.Order));
        Assert.Equal(Lanterns, Fixture.Read("firehose/FirehoseEvent.put.json", FirehoseEvent.JsonTypeInfo).Records[0].Data(UserJson.Default.Order));
        Assert.Equal(Lanterns, Fixture.Read("firehose/FirehoseMskEvent.records.json", FirehoseMskEvent.JsonTypeInfo).Records[0].KafkaRecordValue(UserJson.Default.Order));
        Assert.Equal(
            Lanterns,
            Fixture.Read("kinesisanalytics/KinesisAnalyticsOutputEvent.results.json", KinesisAnalyticsOutputEvent.JsonTypeInfo).Records[0].Data(UserJson.Default.Order));
        Assert.Equal(Lanterns, Fixture.Read("amazonmq/ActiveMQEvent.messages.json", ActiveMQEvent.JsonTypeInfo).Messages[0].Data(UserJson.Default.Order));
        Assert.Equal(
            Lanterns, Fixture.Read("amazonmq/RabbitMQEvent.messages.json", RabbitMQEvent.JsonTypeInfo).MessagesByQueue["orders::/"][0].Data(UserJson.Default.Order));
        Assert.Equal(Lanterns, Fixture.Read("sqs/SqsReceiveMessageResult.messages.json", SqsReceiveMessageResult.JsonTypeInfo).Messages[0].Body(UserJson.Default.Order));
        Assert.Equal(
            Lanterns, Fixture.Read("destinations/LambdaDestinationEvent.success.json", LambdaDestinationEvent.JsonTypeInfo).RequestPayload(UserJson.Default.Order));
        Assert.Null(new KinesisRecord().Data(UserJson.Default.Order));
    }

    [Fact]
    public void Errors_do_not_tell_the_data()
    {
        var records = Fixture.Read("kinesis/KinesisEvent.records.json", KinesisEvent.JsonTypeInfo).Records;
        var broken = Fixture.Read("kinesis/KinesisEvent.future.json", KinesisEvent.JsonTypeInfo).Records[0];

        Assert.Equal("two lanterns", records[1].Kinesis.Data!.Value.ToUtf8String());
        Assert.Equal(
            "The data of the Kinesis record is not the JSON that the type 'Order' expects: at $ (line 1, byte 2).",
            Assert.Throws<JsonException>(() => records[1].Data(UserJson.Default.Order)).Message);
        Assert.Equal("The data of the Kinesis record is not base64.", Assert.Throws<JsonException>(() => broken.Data(UserJson.Default.Order)).Message);
    }

    [Fact]
    public void A_change_of_a_table_is_read_out_of_a_stream()
    {
        var change = new DynamoDbKinesisRecord { TableName = "orders", DynamoDb = new() { ApproximateCreationDateTime = DateTimeOffset.FromUnixTimeMilliseconds(1760000004321) } };
        var record = new KinesisRecord { Kinesis = new() { Data = JsonSerializer.SerializeToUtf8Bytes(change, DynamoDbKinesisRecord.JsonTypeInfo) } };

        Assert.Equal("""{"tableName":"orders","dynamodb":{"ApproximateCreationDateTime":1760000004321}}""", record.Kinesis.Data!.Value.ToUtf8String());
        Assert.Equal("orders", record.Data<DynamoDbKinesisRecord>()!.TableName);
    }

    [Fact]
    public void The_state_of_a_window_goes_round()
    {
        var first = Fixture.Read("kinesis/KinesisTimeWindowEvent.first.json", KinesisTimeWindowEvent.JsonTypeInfo);
        var final = Fixture.Read("dynamodb/DynamoDbTimeWindowEvent.state.json", DynamoDbTimeWindowEvent.JsonTypeInfo);

        Assert.Empty(first.State(UserJson.Default.DictionaryStringInt32)!);
        Assert.Equal(3, final.State(UserJson.Default.DictionaryStringInt32)!["L-2"]);
        Assert.Null(new KinesisTimeWindowEvent().State(UserJson.Default.DictionaryStringInt32));
        var response = TimeWindowResponse.WithState(new Dictionary<string, int> { ["lanterns"] = 12 }, UserJson.Default.DictionaryStringInt32);
        Assert.Equal("""{"state":{"lanterns":12}}""", JsonSerializer.Serialize(response, TimeWindowResponse.JsonTypeInfo));
        Assert.Equal(12, response.State(UserJson.Default.DictionaryStringInt32)!["lanterns"]);
    }

    [Fact]
    public void The_event_of_a_failure_is_json_or_text_that_holds_it()
    {
        var kinesis = Fixture.Read("destinations/EventSourceMappingFailure.kinesis.json", EventSourceMappingFailure.JsonTypeInfo);
        var kafka = Fixture.Read("destinations/EventSourceMappingFailure.kafka.json", EventSourceMappingFailure.JsonTypeInfo);

        Assert.Equal("customer-1", kinesis.Payload<KinesisEvent>()!.Records[0].Kinesis.PartitionKey);
        Assert.Equal(KafkaEventSource.AmazonMsk, kafka.Payload<KafkaEvent>()!.EventSource);
        Assert.Null(new EventSourceMappingFailure().Payload<KinesisEvent>());
    }

    [Fact]
    public void Records_of_firehose_are_answered_one_by_one()
    {
        var records = Fixture.Read("firehose/FirehoseEvent.put.json", FirehoseEvent.JsonTypeInfo).Records;
        var response = new FirehoseResponse
        {
            Records = [FirehoseResponseRecord.Ok(records[0], "lantern\n"u8.ToArray()), FirehoseResponseRecord.Dropped(records[0]), FirehoseResponseRecord.Failed(records[1])],
        };

        Assert.Equal(
            """
            {"records":[{"recordId":"49663018900000000000000000000000000001","result":"Ok","data":"bGFudGVybgo="},
            {"recordId":"49663018900000000000000000000000000001","result":"Dropped"},
            {"recordId":"49663018900000000000000000000000000002","result":"ProcessingFailed","data":"not base64!"}]}
            """.ReplaceLineEndings(""),
            JsonSerializer.Serialize(response, FirehoseResponse.JsonTypeInfo));
    }

    [Fact]
    public void Headers_of_rabbitmq_are_bytes_or_values()
    {
        var properties = Fixture.Read("amazonmq/RabbitMQEvent.messages.json", RabbitMQEvent.JsonTypeInfo).MessagesByQueue["orders::/"][0].BasicProperties;

        Assert.Equal("Malmö", properties.HeaderText("city"));
        Assert.Equal(10, properties.Headers["tries"].GetInt32());
        Assert.Null(properties.HeaderText("tries"));
        Assert.Null(properties.HeaderText("nested"));
        Assert.Null(properties.HeaderBytes("colour"));
        Assert.Equal(new DateTimeOffset(2025, 10, 9, 8, 53, 24, TimeSpan.Zero), properties.Timestamp!.Value);
        Assert.True(RabbitMQQueue.TryParse("a::b::/", out var queue));
        Assert.Equal(new RabbitMQQueue("a::b", "/"), queue);
        Assert.Equal("a::b::/", queue.ToString());
        Assert.False(RabbitMQQueue.TryParse("orders", out _));
    }

    [Fact]
    public void Names_of_two_spellings_are_read_from_both()
    {
        var messages = Fixture.Read("amazonmq/ActiveMQEvent.messages.json", ActiveMQEvent.JsonTypeInfo).Messages;
        var results = Fixture.Read("sqs/SqsReceiveMessageResult.messages.json", SqsReceiveMessageResult.JsonTypeInfo).Messages;

        Assert.All(messages, message => Assert.Equal("orders", message.Destination.PhysicalName));
        Assert.Equal(["L-18", "L-19"], messages.Select(message => message.CorrelationId));
        Assert.Equal(["0f9d1c5f6c1d4c2fb4a7d7f5c1b2a390", "d41d8cd98f00b204e9800998ecf8427e"], results.Select(message => message.Md5OfBody));
        Assert.Equal(["1f9d1c5f6c1d4c2fb4a7d7f5c1b2a391", "x"], results.Select(message => message.Md5OfMessageAttributes));
    }
}
