using System.Text.Json;
using System.Text.Json.Serialization;
using Xunit;

namespace Lambent.Events.Tests;

/// <summary>A user may name our types in a context of their own: nothing may be lost there.</summary>
public sealed class UserContextTests
{
    public static TheoryData<string> Events => [.. Files(response: false)];

    public static TheoryData<string> Responses => [.. Files(response: true).Where(file => !file.Contains("null", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Events))]
    public void An_event_survives_a_context_without_options(string file) =>
        JsonEquality.AssertSameEvent(Fixture.Text(file), RoundTrip(PlainUserJson.Default, file));

    [Theory]
    [MemberData(nameof(Responses))]
    public void A_response_survives_a_context_without_options(string file) =>
        JsonEquality.AssertSame(Fixture.Text(file), RoundTrip(PlainUserJson.Default, file));

    [Theory]
    [MemberData(nameof(Responses))]
    public void A_response_survives_a_context_for_the_web(string file) =>
        JsonEquality.AssertSame(Fixture.Text(file), RoundTrip(UserJson.Default, file));

    [Fact]
    public void A_part_without_the_value_of_an_open_enum_is_read_and_written_in_a_users_context()
    {
        var attribute = JsonSerializer.Deserialize("""{"dataType":null}""", PlainUserJson.Default.SqsMessageAttribute)!;

        Assert.True(attribute.DataType == null);
        Assert.Equal("{}", JsonSerializer.Serialize(attribute, PlainUserJson.Default.SqsMessageAttribute)); // in an event null is absent
        Assert.Equal("""{"recordId":"1"}""", JsonSerializer.Serialize(new FirehoseResponseRecord { RecordId = "1" }, PlainUserJson.Default.FirehoseResponseRecord));
        Assert.Equal(
            """{"recordId":"1","result":"Dropped"}""",
            JsonSerializer.Serialize(new FirehoseResponseRecord { RecordId = "1", Result = FirehoseResult.Dropped }, PlainUserJson.Default.FirehoseResponseRecord));
    }

    [Fact]
    public void An_event_reads_the_same_in_a_context_for_the_web()
    {
        var message = JsonSerializer.Deserialize(Fixture.Text("sqs/SqsEvent.fifo.json"), UserJson.Default.SqsEvent)!.Records[0];

        Assert.Equal("0a4b7d1e-1c1c-4d7f-8a53-6a0b1b5c2d33", message.MessageId);
        Assert.Equal("arn:aws:sqs:eu-north-1:111122223333:orders.fifo", message.EventSourceArn);
        Assert.Equal("customer-42", message.Attributes.MessageGroupId);
        Assert.Equal(1760000002000, message.Attributes.SentTimestamp!.Value.ToUnixTimeMilliseconds());
    }

    [Fact]
    public void A_part_that_is_kept_on_its_own_is_written_as_in_its_event()
    {
        var message = Fixture.Read("sqs/SqsEvent.fifo.json", SqsEvent.JsonTypeInfo).Records[0];

        var json = JsonSerializer.Serialize(message, PlainUserJson.Default.SqsMessage);

        Assert.Contains("\"SentTimestamp\":\"1760000002000\"", json, StringComparison.Ordinal);
        Assert.Equal(message, JsonSerializer.Deserialize(json, PlainUserJson.Default.SqsMessage));
    }

    [Fact]
    public void Urls_of_sns_are_read_in_a_context_that_ignores_case()
    {
        var sns = JsonSerializer.Deserialize(Fixture.Text("sns/SnsEvent.capital-url.json"), UserJson.Default.SnsEvent)!.Records[0].Sns;

        Assert.Equal("https://sns.eu-north-1.amazonaws.com/capital.pem", sns.SigningCertUrl);
    }

    private static IEnumerable<string> Files(bool response) =>
        from file in Fixture.All
        let type = Fixture.PayloadOf(file).Type
        where PlainUserJson.Default.GetTypeInfo(type.Type) is not null && type.Direction == LambdaEventDirection.Returned == response
        select file;

    private static string RoundTrip(JsonSerializerContext context, string file)
    {
        var contract = context.GetTypeInfo(Fixture.PayloadOf(file).Type.Type)!;
        return Payload.Write(JsonSerializer.Deserialize(Fixture.Text(file), contract)!, contract);
    }
}
