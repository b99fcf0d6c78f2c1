using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class JsonScalarTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"a\"", "a")]
    [InlineData("1.50", "1.50")]
    [InlineData("-3e2", "-3e2")]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("null", "")]
    public void A_value_is_read_and_written_as_it_was(string json, string text)
    {
        var value = JsonSerializer.Deserialize<JsonScalar>(json);

        Assert.Equal(text, value.ToString());
        Assert.Equal(json, JsonSerializer.Serialize(value));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[\"a\"]")]
    public void An_array_or_object_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<JsonScalar>(json));

    [Fact]
    public void Values_are_equal_by_kind_and_text()
    {
        JsonScalar text = "1", number = 1, none = null;

        Assert.True(text != number);
        Assert.True(number == 1L);
        Assert.True(none == default);
        Assert.Equal(JsonValueKind.Null, none.Kind);
        Assert.Equal(number.GetHashCode(), ((JsonScalar)1).GetHashCode());
        Assert.Throws<ArgumentOutOfRangeException>(() => (JsonScalar)double.NaN);
    }
}
