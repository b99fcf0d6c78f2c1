using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class KafkaEventTests
{
    private static IReadOnlyList<KafkaRecord> Orders => Fixture.Read("kafka/KafkaEvent.msk.json", KafkaEvent.JsonTypeInfo).Records["lantern-orders-0"];

    [Fact]
    public void Keys_and_values_are_bytes_and_may_be_json()
    {
        Assert.Equal("L-18", Orders[0].Key!.Value.ToUtf8String());
        Assert.Equal(new Order("L-18", 2), Orders[0].Value(UserJson.Default.Order));
        Assert.Equal(
            "The key of the Kafka record is not the JSON that the type 'Order' expects (line 1, byte 1).",
            Assert.Throws<JsonException>(() => Orders[0].Key(UserJson.Default.Order)).Message);
    }

    [Fact]
    public void A_tombstone_has_no_value()
    {
        Assert.True(Orders[1].IsTombstone);
        Assert.False(Orders[0].IsTombstone);
        Assert.Null(Orders[1].Value(UserJson.Default.Order));
    }

    [Fact]
    public void Headers_are_bytes_whose_numbers_are_signed()
    {
        var headers = Orders[0].Headers;

        Assert.Equal(["source", "city", "source", "none"], headers.Select(header => header.Name));
        Assert.Equal("Malmö", headers["city"]!.Text);
        Assert.Equal([0x4D, 0x61, 0x6C, 0x6D, 0xC3, 0xB6], headers["city"]!.Value!.Value.ToArray());
        Assert.Equal("", headers["source"]!.Text);
        Assert.Equal("web", headers[0].Text);
        Assert.Null(headers["none"]!.Value);
        Assert.Null(headers["City"]);
        Assert.Empty(new KafkaRecord().Headers);
    }

    [Theory]
    [InlineData("""[{"a":[-36,127,-128,0]}]""")]
    [InlineData("""[{"a":[206,177]}]""")]
    [InlineData("""[{"a":"d2Vi"}]""")]
    [InlineData("""[{"a":null},{"a":[]}]""")]
    [InlineData("[]")]
    public void Headers_are_written_as_they_came(string json)
    {
        var headers = JsonSerializer.Deserialize<KafkaHeaders>(json);

        Assert.Equal(json, JsonSerializer.Serialize(headers));
    }

    [Theory]
    [InlineData("""[{"a":[256]}]""")]
    [InlineData("""[{"a":[-129]}]""")]
    [InlineData("""[{"a":{}}]""")]
    [InlineData("""["a"]""")]
    [InlineData("{}")]
    public void What_is_no_header_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<KafkaHeaders>(json));

    [Fact]
    public void Headers_set_in_code_are_written_as_lambda_does()
    {
        var record = new KafkaRecord { Headers = [new("city", "Ö"), new("none", default(Base64Bytes?))] };

        Assert.Equal("""[{"city":[-61,-106]},{"none":null}]""", JsonSerializer.Serialize(record.Headers));
        Assert.Equal(new KafkaHeader("city", "Ö"), record.Headers[0]);
        Assert.NotEqual(new KafkaHeader("city", "O"), record.Headers[0]);
        Assert.Equal("KafkaHeader[city]", record.Headers[0].ToString());
    }

    [Theory]
    [InlineData("orders-0", "orders", 0)]
    [InlineData("lantern-orders-11", "lantern-orders", 11)]
    [InlineData("a--1", "a-", 1)]
    public void A_partition_is_told_from_its_topic(string text, string topic, int partition)
    {
        Assert.True(KafkaTopicPartition.TryParse(text, out var value));
        Assert.Equal(new KafkaTopicPartition(topic, partition), value);
        Assert.Equal(text, value.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("orders")]
    [InlineData("-1")]
    [InlineData("orders-")]
    [InlineData("orders-x")]
    [InlineData("orders-99999999999")]
    public void What_names_no_partition_is_refused(string? text)
    {
        Assert.False(KafkaTopicPartition.TryParse(text, out _));
        Assert.Throws<FormatException>(() => KafkaTopicPartition.Parse(text!));
    }

    [Theory]
    [InlineData("SelfManagedKafka", true)]
    [InlineData("aws:SelfManagedKafka", true)]
    [InlineData("aws:kafka", false)]
    public void A_cluster_of_ones_own_has_two_names(string source, bool isSelfManaged) => Assert.Equal(isSelfManaged, new KafkaEventSource(source).IsSelfManaged);
}
