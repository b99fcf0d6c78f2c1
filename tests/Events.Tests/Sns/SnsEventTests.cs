using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class SnsEventTests
{
    private static SnsRecord Read(string what) => Fixture.Read($"sns/SnsEvent.{what}.json", SnsEvent.JsonTypeInfo).Records[0];

    [Fact]
    public void A_notification_is_read()
    {
        var record = Read("notification");

        Assert.Equal("aws:sns", record.EventSource);
        Assert.Equal("1.0", record.EventVersion);
        Assert.Equal("arn:aws:sns:eu-north-1:111122223333:order-events:0e1f2a3b-4c5d-6e7f-8091-a2b3c4d5e6f7", record.EventSubscriptionArn);
        var sns = record.Sns;
        Assert.Equal(SnsMessageType.Notification, sns.Type);
        Assert.Equal("f1e2d3c4-aaaa-5bbb-8ccc-9dddeeeeffff", sns.MessageId);
        Assert.Equal("arn:aws:sns:eu-north-1:111122223333:order-events", sns.TopicArn);
        Assert.Equal("Lantern sold", sns.Subject);
        Assert.Equal("""{"orderId":"L-20","quantity":1}""", sns.Message);
        Assert.Equal(new DateTimeOffset(2025, 10, 9, 8, 53, 24, 321, TimeSpan.Zero), sns.Timestamp!.Value);
        Assert.Equal("1", sns.SignatureVersion);
        Assert.Equal("bGFudGVybg==", sns.Signature);
        Assert.Equal("https://sns.eu-north-1.amazonaws.com/SimpleNotificationService-0000.pem", sns.SigningCertUrl);
        Assert.StartsWith("https://sns.eu-north-1.amazonaws.com/?Action=Unsubscribe", sns.UnsubscribeUrl, StringComparison.Ordinal);
        Assert.Empty(sns.MessageAttributes);
    }

    [Fact]
    public void Attributes_of_every_type_are_read()
    {
        var attributes = Read("attributes").Sns.MessageAttributes;

        Assert.Equal("sale", attributes["kind"].Value);
        Assert.Equal(SnsDataType.Number, attributes["price"].Type);
        Assert.Equal("12.90", attributes["price"].Value);
        Assert.Equal(SnsDataType.StringArray, attributes["tags"].Type);
        Assert.Equal([0, 1, 2, 253, 254, 255], attributes["icon"].BinaryValue.ToArray());
    }

    [Fact]
    public void Both_spellings_of_the_urls_are_read()
    {
        var sns = Read("capital-url").Sns;

        Assert.Equal("https://sns.eu-north-1.amazonaws.com/capital.pem", sns.SigningCertUrl);
        Assert.Equal("https://sns.eu-north-1.amazonaws.com/?Action=Unsubscribe", sns.UnsubscribeUrl);
    }

    [Fact]
    public void A_message_of_a_fifo_topic_tells_its_place() => Assert.Equal("10000000000000003000", Read("fifo").Sns.SequenceNumber);

    [Fact]
    public void A_message_inside_a_queue_message_is_read()
    {
        var message = Fixture.Read("sqs/SqsEvent.sns-body.json", SqsEvent.JsonTypeInfo).Records[0];

        var sns = message.Body<SnsMessage>()!;

        Assert.Equal("d0a1b2c3-1111-5222-8333-94445555a666", sns.MessageId);
        Assert.Equal("https://sns.eu-north-1.amazonaws.com/SimpleNotificationService-0000.pem", sns.SigningCertUrl);
        Assert.Equal("L-19", sns.Message(UserJson.Default.Order)!.OrderId);
    }

    [Fact]
    public void A_confirmation_tells_how_to_confirm()
    {
        var sns = Fixture.Read("sns/SnsMessage.confirmation.json", SnsMessage.JsonTypeInfo);

        Assert.Equal(SnsMessageType.SubscriptionConfirmation, sns.Type);
        Assert.Equal("2336412f37fb687f5d51e6e2425e", sns.Token);
        Assert.Equal("https://sns.eu-north-1.amazonaws.com/?Action=ConfirmSubscription", sns.SubscribeUrl);
    }

    [Fact]
    public void What_is_unknown_or_unreadable_is_kept()
    {
        var sns = Fixture.Read("sns/SnsMessage.raw-time.json", SnsMessage.JsonTypeInfo);

        Assert.Equal("Gossip", sns.Type.Value);
        Assert.Null(sns.Timestamp);
        Assert.Contains("\"Timestamp\":\"yesterday at noon\"", JsonSerializer.Serialize(sns, SnsMessage.JsonTypeInfo), StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_without_a_message_reads_as_an_empty_one()
    {
        var sns = JsonSerializer.Deserialize("""{"Records":[{"EventSource":"aws:sns"}]}""", SnsEvent.JsonTypeInfo)!;

        Assert.Equal("", sns.Records[0].Sns.Message);
        Assert.DoesNotContain("\"Sns\"", JsonSerializer.Serialize(sns, SnsEvent.JsonTypeInfo), StringComparison.Ordinal);
    }
}
