using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class WireNumberTests
{
    [Theory]
    [InlineData("17")]
    [InlineData("\"17\"")]
    [InlineData("60.0")]
    [InlineData("1.50E3")]
    [InlineData("\"007\"")]
    [InlineData("\"\"")]
    [InlineData("\"many\"")]
    [InlineData("123456789012345678901234567890")]
    public void It_is_written_as_it_came(string json) => Assert.Equal(json, JsonSerializer.Serialize(Read(json), WireJson.Default.WireNumber));

    [Fact]
    public void It_is_a_number_whatever_its_form()
    {
        Assert.Equal(17, Read("\"17\"").ToInt32());
        Assert.Equal(60, Read("60.0").ToInt64());
        Assert.Equal(1500, Read("1.50E3").ToInt64());
        Assert.Equal(0.25, Read("\"0.25\"").ToDouble());
        Assert.Equal(Read("\"17\""), Read("17.0"));
        Assert.Equal(Read("\"17\"").GetHashCode(), Read("17.0").GetHashCode());
    }

    [Fact]
    public void Text_that_is_no_number_is_not_one()
    {
        var number = Read("\"many\"");

        Assert.False(number.TryGetInt64(out _));
        Assert.False(number.TryGetDouble(out _));
        Assert.Equal("many", number.ToString());
        var error = Assert.Throws<InvalidOperationException>(() => number.ToInt32());
        Assert.DoesNotContain("many", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_set_in_code_takes_the_form_of_its_member()
    {
        WireNumber number = 17;

        Assert.Equal("17", JsonSerializer.Serialize(number, WireJson.Default.WireNumber));
        Assert.Equal("\"17\"", JsonSerializer.Serialize(number.AsText(), WireJson.Default.WireNumber));
        Assert.Equal("0.1", JsonSerializer.Serialize((WireNumber)0.1, WireJson.Default.WireNumber));
        Assert.Equal("0", JsonSerializer.Serialize(default(WireNumber), WireJson.Default.WireNumber));
        Assert.Throws<ArgumentOutOfRangeException>(() => (WireNumber)double.NaN);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("\"True\"")]
    [InlineData("\"false\"")]
    [InlineData("\"perhaps\"")]
    public void A_boolean_is_written_as_it_came(string json) =>
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, WireJson.Default.WireBoolean), WireJson.Default.WireBoolean));

    [Fact]
    public void A_boolean_is_true_in_any_casing()
    {
        Assert.True(JsonSerializer.Deserialize("\"True\"", WireJson.Default.WireBoolean));
        Assert.False(JsonSerializer.Deserialize("\"False\"", WireJson.Default.WireBoolean));
        Assert.False(JsonSerializer.Deserialize("\"perhaps\"", WireJson.Default.WireBoolean));
        Assert.Equal("\"true\"", JsonSerializer.Serialize(((WireBoolean)true).AsText(), WireJson.Default.WireBoolean));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[1]")]
    public void What_is_neither_is_refused(string json)
    {
        Assert.Throws<JsonException>(() => Read(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, WireJson.Default.WireBoolean));
    }

    private static WireNumber Read(string json) => JsonSerializer.Deserialize(json, WireJson.Default.WireNumber);
}

[System.Text.Json.Serialization.JsonSerializable(typeof(WireNumber))]
[System.Text.Json.Serialization.JsonSerializable(typeof(WireBoolean))]
internal sealed partial class WireJson : System.Text.Json.Serialization.JsonSerializerContext;
