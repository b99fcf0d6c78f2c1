using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class StringOrListTests
{
    [Theory]
    [InlineData("\"a\"", new[] { "a" }, false)]
    [InlineData("\"\"", new[] { "" }, false)]
    [InlineData("[\"a\"]", new[] { "a" }, true)]
    [InlineData("[\"a\",\"b\",\"c\"]", new[] { "a", "b", "c" }, true)]
    [InlineData("[]", new string[0], true)]
    [InlineData("1.50", new[] { "1.50" }, false)]
    [InlineData("[1,true]", new[] { "1", "true" }, true)]
    [InlineData("null", new string[0], true)]
    [InlineData("[\"a\",null]", new[] { "a", null! }, true)]
    public void A_string_and_an_array_are_read_as_a_list_and_written_as_they_were(string json, string[] items, bool isList)
    {
        var value = JsonSerializer.Deserialize<StringOrList>(json);

        Assert.Equal(items, value);
        Assert.Equal(items.Length, value.Count);
        Assert.Equal(isList, value.IsList);
        Assert.Equal(json, JsonSerializer.Serialize(value));
    }

    [Theory]
    [InlineData("[[\"a\"]]")]
    [InlineData("{}")]
    public void What_is_neither_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<StringOrList>(json));

    [Fact]
    public void One_string_and_several_are_set_without_ceremony()
    {
        StringOrList one = "a";
        StringOrList list = ["a", "b"];
        StringOrList array = new[] { "a" };

        Assert.Equal("\"a\"", JsonSerializer.Serialize(one));
        Assert.Equal("[\"a\",\"b\"]", JsonSerializer.Serialize(list));
        Assert.Equal("[\"a\"]", JsonSerializer.Serialize(array));
        Assert.Equal("[]", JsonSerializer.Serialize<StringOrList>(default));
        Assert.Equal("b", list[1]);
    }

    [Fact]
    public void Equality_is_of_the_strings()
    {
        StringOrList one = "a";
        StringOrList list = ["a"];

        Assert.True(one == list);
        Assert.Equal(one.GetHashCode(), list.GetHashCode());
        Assert.True(list != new StringOrList(["a", "b"]));
        Assert.False(list.Equals(new StringOrList("b")));
        Assert.Empty(default(StringOrList));
    }

    [Fact]
    public void Text_is_the_string_or_all_joined()
    {
        Assert.Equal("a", new StringOrList("a").ToString());
        Assert.Equal("a,b", new StringOrList(["a", "b"]).ToString());
        Assert.Equal("", default(StringOrList).ToString());
    }
}
