using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class DynamoDbValueTests
{
    private static DynamoDbItem Item => Fixture.Read("dynamodb/DynamoDbEvent.changes.json", DynamoDbEvent.JsonTypeInfo).Records[0].DynamoDb.NewImage;

    [Fact]
    public void Every_type_is_read()
    {
        var item = Item;

        Assert.Equal("L-1", item["orderId"].AsString);
        Assert.Equal("", item["customer"].AsString);
        Assert.Equal(2, item["quantity"].AsInt32);
        Assert.Equal(2, item["quantity"].AsInt64);
        Assert.Equal(19.90m, item["price"].AsDecimal);
        Assert.Equal(19.9, item["price"].AsDouble);
        Assert.Equal("19.90", item["price"].AsNumberText);
        Assert.Equal("12345678901234567890123456789012345678", item["weight"].AsNumberText);
        Assert.Equal([0, 1, 2, 253, 254, 255], item["thumbnail"].AsBinary.ToArray());
        Assert.False(item["gift"].AsBoolean);
        Assert.True(item["paid"].AsBoolean);
        Assert.True(item["coupon"].IsNull);
        Assert.Equal("Malmö", item["address"].AsMap["city"].AsString);
        Assert.Equal([DynamoDbType.String, DynamoDbType.Null, DynamoDbType.Map], item["address"].AsMap["lines"].AsList.Select(line => line.Type));
        Assert.Empty(item["empty"].AsList);
        Assert.Equal(["brass", "oil"], item["tags"].AsStringSet);
        Assert.Equal(["1", "2.5", "-3E+10"], item["sizes"].AsNumberSet);
        Assert.Equal([1], item["prints"].AsBinarySet[0].ToArray());
    }

    [Fact]
    public void Another_type_is_refused_by_its_name()
    {
        Assert.Equal(
            "The DynamoDB attribute is of the type Number, not String. Ask Type or TryGet… first.",
            Assert.Throws<InvalidOperationException>(() => Item["price"].AsString).Message);
        Assert.Equal(
            "The DynamoDB attribute is a number, but not a whole number of 64 bits. Take its text from AsNumberText.",
            Assert.Throws<InvalidOperationException>(() => Item["weight"].AsInt64).Message);
        Assert.Throws<InvalidOperationException>(() => Item["price"].AsInt32);
        Assert.Throws<KeyNotFoundException>(() => Item["colour"]);
    }

    [Fact]
    public void A_value_can_be_asked_for()
    {
        var item = Item;

        Assert.True(item["orderId"].TryGetString(out var text));
        Assert.Equal("L-1", text);
        Assert.False(item["quantity"].TryGetString(out _));
        Assert.True(item["quantity"].TryGetInt64(out var whole));
        Assert.Equal(2, whole);
        Assert.False(item["orderId"].TryGetInt64(out _));
        Assert.True(item["price"].TryGetDecimal(out var price));
        Assert.Equal(19.90m, price);
        Assert.True(item["paid"].TryGetBoolean(out var paid) && paid);
        Assert.True(item["thumbnail"].TryGetBinary(out var bytes));
        Assert.Equal(6, bytes.Span.Length);
        Assert.True(item["address"].TryGetMap(out var map));
        Assert.Equal(2, map!.Count);
        Assert.True(item["empty"].TryGetList(out var list));
        Assert.Empty(list!);
        Assert.False(item["tags"].TryGetList(out _));
        Assert.False(item.TryGetValue("colour", out _));
    }

    [Fact]
    public void An_item_is_plain_json()
    {
        var item = new DynamoDbItem
        {
            ["text"] = "L-1",
            ["number"] = DynamoDbValue.Number("12345678901234567890123456789012345678"),
            ["odd"] = DynamoDbValue.Number("+1"),
            ["bytes"] = DynamoDbValue.Binary(new byte[] { 1, 2, 3 }),
            ["yes"] = true,
            ["none"] = DynamoDbValue.Null,
            ["map"] = new DynamoDbItem { ["list"] = DynamoDbValue.List(1, "a") },
            ["strings"] = DynamoDbValue.StringSet("a", "b"),
            ["numbers"] = DynamoDbValue.NumberSet("1.50", "-3E+10"),
            ["binaries"] = DynamoDbValue.BinarySet(new byte[] { 1 }),
        };

        Assert.Equal(
            """
            {"text":"L-1","number":12345678901234567890123456789012345678,"odd":"\u002B1","bytes":"AQID","yes":true,"none":null,
            "map":{"list":[1,"a"]},"strings":["a","b"],"numbers":[1.50,-3E+10],"binaries":["AQ=="]}
            """.ReplaceLineEndings(""),
            item.ToJson());
    }

    [Fact]
    public void An_item_becomes_a_type_of_the_users_and_back()
    {
        var item = new DynamoDbItem { ["orderId"] = "L-18", ["quantity"] = 2 };

        Assert.Equal(new Order("L-18", 2), item.To(UserJson.Default.Order));
        Assert.Equal(item, DynamoDbItem.From(new Order("L-18", 2), UserJson.Default.Order));
        Assert.Null(DynamoDbItem.Empty.To(UserJson.Default.Order));
        Assert.Throws<ArgumentException>(() => DynamoDbItem.From(null, UserJson.Default.Order));
        Assert.Equal(
            "The DynamoDB item is not the JSON that the type 'Order' expects: at $.quantity (line 1, byte 21), where 'Int32' is expected.",
            Assert.Throws<JsonException>(() => new DynamoDbItem { ["quantity"] = "SECRET" }.To(UserJson.Default.Order)).Message);
    }

    [Fact]
    public void Values_are_equal_by_type_and_content()
    {
        Assert.Equal(Item, Item);
        Assert.Equal(Item.GetHashCode(), Item.GetHashCode());
        Assert.Equal(DynamoDbValue.StringSet("a", "b"), DynamoDbValue.StringSet("b", "a"));
        Assert.Equal(DynamoDbValue.BinarySet(new byte[] { 1 }), DynamoDbValue.BinarySet(new byte[] { 1 }));
        Assert.NotEqual(DynamoDbValue.List("a", "b"), DynamoDbValue.List("b", "a"));
        Assert.NotEqual(DynamoDbValue.String("1"), DynamoDbValue.Number(1));
        Assert.NotEqual(DynamoDbValue.StringSet("1"), DynamoDbValue.NumberSet("1"));
        Assert.NotEqual(new DynamoDbItem { ["a"] = 1 }, new DynamoDbItem { ["a"] = 1, ["b"] = 2 });
        Assert.False(Item["orderId"].Equals(null));
    }

    [Theory]
    [InlineData("""{"V":[1,2]}""")]
    [InlineData("""{"S":"x","Z":{"a":1.50}}""")]
    [InlineData("""{"N":7}""")]
    [InlineData("""{"NULL":false}""")]
    [InlineData("""{"B":"not base64!"}""")]
    [InlineData("{}")]
    public void What_is_not_known_is_kept(string json)
    {
        var value = JsonSerializer.Deserialize<DynamoDbValue>(json)!;

        Assert.Equal(json, JsonSerializer.Serialize(value));
        Assert.Equal(value, JsonSerializer.Deserialize<DynamoDbValue>(json));
        Assert.Equal(value.Type is DynamoDbType.Unknown, !json.Contains("\"S\"", StringComparison.Ordinal) && !json.Contains("\"B\"", StringComparison.Ordinal));
    }

    [Fact]
    public void No_payload_is_in_the_text_of_a_value()
    {
        Assert.Equal("DynamoDbValue[String]", Item["orderId"].ToString());
        Assert.Equal("DynamoDbItem[14]", Item.ToString());
    }

    [Fact]
    public void An_item_of_32_levels_is_read()
    {
        var value = DynamoDbValue.String("deep");
        for (var i = 0; i < 32; i++)
            value = new DynamoDbItem { ["a"] = value };
        var change = new DynamoDbEvent { Records = [new() { DynamoDb = new() { NewImage = new() { ["root"] = value } } }] };

        var again = JsonSerializer.Deserialize(JsonSerializer.Serialize(change, DynamoDbEvent.JsonTypeInfo), DynamoDbEvent.JsonTypeInfo)!;

        Assert.Equal(value, again.Records[0].DynamoDb.NewImage["root"]);
    }

    [Fact]
    public void A_delete_of_dynamodb_itself_is_told()
    {
        var records = Fixture.Read("dynamodb/DynamoDbEvent.changes.json", DynamoDbEvent.JsonTypeInfo).Records;

        Assert.False(records[0].IsTimeToLiveDelete);
        Assert.True(records[2].IsTimeToLiveDelete);
        Assert.Empty(records[2].DynamoDb.NewImage);
        Assert.Null(records[2].DynamoDb.NewImage.To(UserJson.Default.Order));
        Assert.Equal(DynamoDbOperation.Remove, records[2].EventName);
    }

    [Fact]
    public void A_null_that_is_no_attribute_value_is_no_error()
    {
        var item = JsonSerializer.Deserialize<DynamoDbItem>("""{"a":null,"b":{"S":"lit"}}""")!;

        Assert.Equal(DynamoDbType.Unknown, item["a"].Type);
        Assert.Equal("lit", item["b"].AsString);
    }
}
