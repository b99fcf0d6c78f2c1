using System.Text;
using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

/// <summary>EventBridge Pipes sends the records of a batch as a JSON array, without an object around it.</summary>
public sealed class PipesEventTests
{
    private const string Sqs =
        """[{"messageId":"m-1","receiptHandle":"h","body":"{\"id\":1}","attributes":{"SentTimestamp":"1545082649183"},"eventSource":"aws:sqs","eventSourceARN":"arn:aws:sqs:us-east-1:111122223333:q","awsRegion":"us-east-1"}]""";

    [Theory]
    [InlineData("pipes-sqs", """[{"messageId":"m-1","body":"x","eventSource":"aws:sqs"}]""")]
    [InlineData("pipes-kinesis", """[{"partitionKey":"1","data":"SGVsbG8=","eventSource":"aws:kinesis"}]""")]
    [InlineData("pipes-dynamodb", """[{"eventID":"1","dynamodb":{"Keys":{}},"eventSource":"aws:dynamodb"}]""")]
    [InlineData("pipes-activemq", """[{"eventSource":"aws:amq","messageID":"ID:1"}]""")]
    [InlineData("pipes-rabbitmq", """[{"eventSource":"aws:rmq","eventSourceKey":"orders::/"}]""")]
    [InlineData("pipes-msk", """[{"eventSource":"aws:kafka","eventSourceKey":"orders-0"}]""")]
    [InlineData("pipes-self-managed-kafka", """[{"eventSource":"SelfManagedKafka","eventSourceKey":"orders-0"}]""")]
    [InlineData("pipes-self-managed-kafka", """[{"topic":"orders","eventSource":"aws:SelfManagedKafka"}]""")]
    public void The_event_source_of_the_first_record_tells_the_kind(string kind, string json) =>
        Assert.Equal(kind, LambdaEvents.Identify(Encoding.UTF8.GetBytes(json)).ToString());

    [Fact]
    public void An_array_of_SQS_messages_is_read_as_an_SQS_event_and_written_as_an_array()
    {
        var sqs = LambdaEvents.Parse<SqsEvent>(Sqs);

        Assert.Equal("""{"id":1}""", Assert.Single(sqs.Records).Body);
        Assert.Equal(Sqs, Payload.Write(sqs, SqsEvent.JsonTypeInfo));
    }

    [Fact]
    public void An_array_of_DynamoDB_records_is_read_as_a_DynamoDB_event_and_written_as_an_array()
    {
        const string json = """[{"eventID":"1","eventName":"INSERT","eventSource":"aws:dynamodb","dynamodb":{"Keys":{"Id":{"N":"101"}},"SequenceNumber":"111"}}]""";

        var changes = LambdaEvents.Parse<DynamoDbEvent>(json);

        Assert.Equal("111", Assert.Single(changes.Records).DynamoDb.SequenceNumber);
        JsonEquality.AssertSame(json, Payload.Write(changes, DynamoDbEvent.JsonTypeInfo));
    }

    [Fact]
    public void A_Kinesis_record_has_the_members_of_the_record_and_of_its_data()
    {
        var record = LambdaEvents.Parse<PipesKinesisEvent>(Fixture.Text("pipes/PipesKinesisEvent.records.json")).Records[0];

        Assert.Equal(("customer-1", "eu-north-1"), (record.PartitionKey, record.AwsRegion));
        Assert.Equal(2, record.Data(UserJson.Default.Order)!.Quantity);
        Assert.Equal(new DateTime(2025, 10, 9, 8, 53, 24, 321, DateTimeKind.Utc), record.ApproximateArrivalTimestamp!.Value.UtcDateTime);
    }

    [Fact]
    public void A_Kafka_record_names_its_cluster_and_partition()
    {
        var records = LambdaEvents.Parse<PipesKafkaEvent>(Fixture.Text("pipes/PipesKafkaEvent.msk.json")).Records;

        Assert.Equal(["lantern-orders-0", "lantern-orders-1"], records.Select(record => record.EventSourceKey));
        Assert.Equal(2, records[0].Value(UserJson.Default.Order)!.Quantity);
        Assert.True(records[1].IsTombstone);
    }

    [Fact]
    public void Messages_of_brokers_name_their_source()
    {
        var active = LambdaEvents.Parse<PipesActiveMQEvent>(Fixture.Text("pipes/PipesActiveMQEvent.messages.json")).Records[0];
        var rabbit = LambdaEvents.Parse<PipesRabbitMQEvent>(Fixture.Text("pipes/PipesRabbitMQEvent.messages.json")).Records[0];

        Assert.Equal(("aws:amq", "orders"), (active.EventSource, active.Destination.PhysicalName));
        Assert.Equal(("aws:rmq", "orders::/"), (rabbit.EventSource, rabbit.EventSourceKey));
    }

    [Fact]
    public void A_batch_that_a_test_creates_is_written_as_an_array() => Assert.Equal(
        """[{"partitionKey":"1","data":"SGVsbG8="}]""",
        Payload.Write(new PipesKinesisEvent { Records = [new() { PartitionKey = "1", Data = new("Hello"u8.ToArray()) }] }, PipesKinesisEvent.JsonTypeInfo));

    [Fact]
    public void A_member_that_is_added_to_an_array_makes_it_an_object()
    {
        var sqs = LambdaEvents.Parse<SqsEvent>("""[{"body":"x"}]""") with { ExtensionData = new Dictionary<string, JsonElement> { ["lantern"] = JsonElement.Parse("1"u8) } };

        Assert.Equal("""{"Records":[{"body":"x"}],"lantern":1}""", Payload.Write(sqs, SqsEvent.JsonTypeInfo));
    }

    [Fact]
    public void A_batch_that_is_always_an_array_is_not_read_from_an_object() => Assert.Equal(
        "The payload is not the JSON that the type 'PipesKinesisEvent' expects: at $ (line 1, byte 2), where 'PipesKinesisEvent' is expected.",
        Assert.Throws<JsonException>(() => LambdaEvents.Parse<PipesKinesisEvent>("""{"Records":[]}""")).Message);

    [Fact]
    public void An_error_in_an_array_names_the_record() => Assert.Equal(
        "The payload is not the JSON that the type 'SqsEvent' expects: at $[1].body (line 1, byte 14), where 'String' is expected.",
        Assert.Throws<JsonException>(() => LambdaEvents.Parse<SqsEvent>("""[{},{"body":7}]""")).Message);

    [Fact]
    public void An_empty_array_has_no_kind_and_is_read_as_an_event_without_records()
    {
        var sqs = LambdaEvents.Parse<SqsEvent>("[]");

        Assert.Equal(LambdaEventKind.Unknown, LambdaEvents.Identify("[]"u8));
        Assert.Empty(sqs.Records);
        Assert.Equal("[]", Payload.Write(sqs, SqsEvent.JsonTypeInfo));
    }
}
