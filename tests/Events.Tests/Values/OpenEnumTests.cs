using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class OpenEnumTests
{
    [Fact]
    public void A_known_value_equals_its_member()
    {
        var type = JsonSerializer.Deserialize<SqsDataType>("\"Binary\"");

        Assert.Equal(SqsDataType.Binary, type);
        Assert.Equal("Binary", type.ToString());
    }

    [Fact]
    public void An_unknown_value_is_kept()
    {
        var type = JsonSerializer.Deserialize<SnsDataType>("\"Quaternion\"");

        Assert.Equal("Quaternion", type.Value);
        Assert.Equal("\"Quaternion\"", JsonSerializer.Serialize(type));
    }

    [Fact]
    public void A_value_is_case_sensitive_as_aws_is() => Assert.NotEqual(SnsDataType.String, new SnsDataType("string").Value);

    [Fact]
    public void Anything_but_text_is_refused() => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SnsMessageType>("1"));

    [Fact]
    public void The_default_has_no_text()
    {
        Assert.Equal("", default(SnsMessageType).ToString());
        Assert.Equal("", default(SnsMessageType).Value);
        Assert.True(default(SnsMessageType) == new SnsMessageType(null));
    }

    [Fact]
    public void A_value_compares_with_text_and_with_constants()
    {
        var record = new DynamoDbRecord { EventName = "INSERT" };

        Assert.True(record.EventName == "INSERT");
        Assert.True("INSERT" == record.EventName);
        Assert.True(record.EventName == DynamoDbOperation.Insert);
        Assert.True(record.EventName != DynamoDbOperation.Remove);
        Assert.False(record.EventName == null);
        Assert.Equal(DynamoDbOperation.Insert, record.EventName);
    }

    [Fact]
    public void A_switch_over_the_value_takes_constants() => Assert.Equal("new", new DynamoDbRecord { EventName = DynamoDbOperation.Insert }.EventName.Value switch
    {
        DynamoDbOperation.Insert => "new",
        DynamoDbOperation.Remove => "gone",
        _ => "other",
    });

    [Fact]
    public void No_value_is_not_written_and_compares_with_null()
    {
        var record = JsonSerializer.Deserialize("""{"Records":[{"eventName":null},{}]}""", DynamoDbEvent.JsonTypeInfo)!;

        Assert.All(record.Records, static one => Assert.True(one.EventName == null));
        Assert.Equal("""{"Records":[{},{}]}""", JsonSerializer.Serialize(record, DynamoDbEvent.JsonTypeInfo));
    }
}
