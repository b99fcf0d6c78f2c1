using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class SqsEventTests
{
    private static SqsEvent Read(string what) => Fixture.Read($"sqs/SqsEvent.{what}.json", SqsEvent.JsonTypeInfo);

    [Fact]
    public void Messages_are_read_in_their_order()
    {
        var sqs = Read("standard");

        Assert.Equal(2, sqs.Records.Count);
        var message = sqs.Records[0];
        Assert.Equal("5f2c8f0e-6a0b-4f0c-9a3e-0d8f6d6b8c11", message.MessageId);
        Assert.Equal("AQEB6Zk1Lm-orders-0001", message.ReceiptHandle);
        Assert.Equal("Two lanterns for Mrs. Okafor", message.Body);
        Assert.Equal("0f9d1c5f6c1d4c2fb4a7d7f5c1b2a390", message.Md5OfBody);
        Assert.Null(message.Md5OfMessageAttributes);
        Assert.Equal("aws:sqs", message.EventSource);
        Assert.Equal("arn:aws:sqs:eu-north-1:111122223333:orders", message.EventSourceArn);
        Assert.Equal("eu-north-1", message.AwsRegion);
        Assert.Empty(message.MessageAttributes);
        Assert.Null(message.ExtensionData);
    }

    [Fact]
    public void System_attributes_are_typed()
    {
        var attributes = Read("standard").Records[1].Attributes;

        Assert.Equal(4, attributes.ApproximateReceiveCount);
        Assert.Equal(new DateTimeOffset(2025, 10, 9, 8, 53, 21, TimeSpan.Zero), attributes.SentTimestamp!.Value);
        Assert.Equal(new DateTimeOffset(2025, 10, 9, 8, 53, 21, 1, TimeSpan.Zero), attributes.ApproximateFirstReceiveTimestamp!.Value);
        Assert.Equal("AROALANTERNROLE:checkout", attributes.SenderId);
        Assert.Equal("Root=1-68e77a80-0123456789abcdef01234567;Parent=0123456789abcdef;Sampled=1", attributes.AwsTraceHeader);
        Assert.Null(attributes.MessageGroupId);
    }

    [Fact]
    public void A_fifo_message_tells_its_group_and_place()
    {
        var message = Read("fifo").Records[0];

        Assert.Equal("", message.Body);
        Assert.Equal("customer-42", message.Attributes.MessageGroupId);
        Assert.Equal("18901234567890123456", message.Attributes.SequenceNumber);
        Assert.Equal("order-L-18-created", message.Attributes.MessageDeduplicationId);
    }

    [Fact]
    public void Message_attributes_keep_type_and_bytes()
    {
        var message = Read("attributes").Records[0];

        Assert.Equal("arn:aws:sqs:eu-north-1:111122223333:orders-dead", message.Attributes.DeadLetterQueueSourceArn);
        Assert.Equal(SqsDataType.Number, message.MessageAttributes["priority"].DataType);
        Assert.Equal("9", message.MessageAttributes["priority"].StringValue);
        Assert.Null(message.MessageAttributes["priority"].BinaryValue);
        Assert.Equal("Number.kilogram", message.MessageAttributes["weight"].DataType.Value);
        Assert.Equal([0, 1, 2, 253, 254, 255], message.MessageAttributes["thumbnail"].BinaryValue!.Value.ToArray());
        Assert.False(message.MessageAttributes["broken"].BinaryValue!.Value.IsReadable);
        Assert.Equal("not base64!", message.MessageAttributes["broken"].BinaryValue!.Value.Text);
        Assert.Equal([1], message.MessageAttributes["broken"].BinaryListValues[0].ToArray());
        Assert.Equal(["Malmö", "Köln"], message.MessageAttributes["städte"].StringListValues);
    }

    [Fact]
    public void Members_that_are_not_modelled_are_kept_where_they_were()
    {
        var sqs = Read("future");

        Assert.Equal("b-1", sqs.ExtensionData!["batchId"].GetString());
        Assert.Equal("12345678901234567890", sqs.Records[0].ExtensionData!["poller"].GetProperty("id").GetRawText());
        Assert.Equal("t-1", sqs.Records[0].Attributes.ExtensionData!["TenantId"].GetString());
        Assert.Equal("1.50e1", sqs.Records[0].MessageAttributes["ratio"].ExtensionData!["unit"].GetRawText());
    }

    [Fact]
    public void An_empty_event_reads_as_no_messages()
    {
        Assert.Empty(JsonSerializer.Deserialize("{}", SqsEvent.JsonTypeInfo)!.Records);
        Assert.Empty(JsonSerializer.Deserialize("""{"Records":null}""", SqsEvent.JsonTypeInfo)!.Records);
        Assert.Equal("{}", JsonSerializer.Serialize(new SqsEvent(), SqsEvent.JsonTypeInfo));
    }

    [Fact]
    public void A_message_of_hand_is_complete_where_its_parts_are_missing()
    {
        var message = JsonSerializer.Deserialize("""{"Records":[{"body":"x"}]}""", SqsEvent.JsonTypeInfo)!.Records[0];

        Assert.Equal("x", message.Body);
        Assert.Equal("", message.MessageId);
        Assert.Null(message.Attributes.SentTimestamp);
        Assert.Null(message.Attributes.ApproximateReceiveCount);
        Assert.Empty(message.MessageAttributes);
    }

    [Fact]
    public void A_message_built_in_code_has_the_wire_forms_of_sqs()
    {
        var message = new SqsMessage
        {
            MessageId = "m-1",
            Attributes = new() { SentTimestamp = new DateTimeOffset(2025, 10, 9, 8, 53, 21, 7, TimeSpan.Zero), ApproximateReceiveCount = 3 },
            MessageAttributes = new Dictionary<string, SqsMessageAttribute>
            {
                ["icon"] = new() { DataType = SqsDataType.Binary, BinaryValue = new byte[] { 1, 2, 3 } },
            },
        };

        var json = JsonSerializer.Serialize(new SqsEvent { Records = [message] }, SqsEvent.JsonTypeInfo);

        JsonEquality.AssertSameEvent(
            """
            {"Records":[{"messageId":"m-1",
            "attributes":{"SentTimestamp":"1760000001007","ApproximateReceiveCount":"3"},
            "messageAttributes":{"icon":{"dataType":"Binary","binaryValue":"AQID"}}}]}
            """,
            json);
    }
}
