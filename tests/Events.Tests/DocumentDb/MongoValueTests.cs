using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class MongoValueTests
{
    private static DocumentDbChange Insert => Fixture.Read("documentdb/DocumentDbEvent.documents.json", DocumentDbEvent.JsonTypeInfo).Events[0].Event;

    [Fact]
    public void A_document_is_read_as_a_type_of_the_users() => Assert.Equal(new Order("L-18", 2), Insert.FullDocument(UserJson.Default.Order));

    [Fact]
    public void A_document_is_plain_json() => Assert.Equal(
        """
        {"_id":"68e77a84d418cd98afb1c1d7","orderId":"L-18","quantity":2,"total":39.80,"weight":1.5,"serial":9007199254740993,
        "placed":"2025-10-09T08:53:24.321Z","sent":"2025-10-10T00:00:00.000Z","photo":"AQID","tags":["brass",null,true,3],
        "pattern":{"$regularExpression":{"pattern":"^L","options":"i"}}}
        """.ReplaceLineEndings(""),
        Insert.FullDocument!.Value.ToJson());

    [Fact]
    public void A_change_tells_when_and_what()
    {
        var change = Insert;

        Assert.Equal(DocumentDbOperation.Insert, change.OperationType);
        Assert.Equal(new DateTimeOffset(2025, 10, 9, 8, 53, 24, TimeSpan.Zero), change.Time);
        Assert.True(change.DocumentKey!.Value["_id"]!.Value.TryGetObjectId(out var id));
        Assert.Equal("68e77a84d418cd98afb1c1d7", id);
        Assert.True(change.TransactionNumber!.Value.TryGetInt64(out var number));
        Assert.Equal(1, number);
        Assert.Null(new DocumentDbChange().Time);
        Assert.Null(new DocumentDbChange().FullDocument(UserJson.Default.Order));
    }

    [Theory]
    [InlineData("""{"$oid":"68e77a84d418cd98afb1c1d7"}""", MongoType.ObjectId, "\"68e77a84d418cd98afb1c1d7\"")]
    [InlineData("""{"$numberInt":"7"}""", MongoType.Number, "7")]
    [InlineData("""{"$numberLong":"-9007199254740993"}""", MongoType.Number, "-9007199254740993")]
    [InlineData("""{"$numberDouble":"NaN"}""", MongoType.Number, "\"NaN\"")]
    [InlineData("""{"$numberDecimal":"1.5E3"}""", MongoType.Number, "1.5E3")]
    [InlineData("""{"$date":1760000004321}""", MongoType.DateTime, "\"2025-10-09T08:53:24.321Z\"")]
    [InlineData("""{"$date":"soon"}""", MongoType.DateTime, "\"soon\"")]
    [InlineData("""{"$timestamp":{"t":1760000004,"i":1}}""", MongoType.Timestamp, "\"2025-10-09T08:53:24.000Z\"")]
    [InlineData("""{"$timestamp":{"t":"x"}}""", MongoType.Timestamp, """{"$timestamp":{"t":"x"}}""")]
    [InlineData("""{"$binary":"AQID","$type":"00"}""", MongoType.Binary, "\"AQID\"")]
    [InlineData("""{"$uuid":"00010203-0405-0607-0809-0a0b0c0d0e0f"}""", MongoType.Binary, "\"00010203-0405-0607-0809-0a0b0c0d0e0f\"")]
    [InlineData("""{"$symbol":"a"}""", MongoType.String, "\"a\"")]
    [InlineData("""{"$undefined":true}""", MongoType.Null, "null")]
    [InlineData("""{"$minKey":1}""", MongoType.Other, """{"$minKey":1}""")]
    [InlineData("""{"$ref":"orders","$id":{"$oid":"1"}}""", MongoType.Document, """{"$ref":"orders","$id":"1"}""")]
    [InlineData("{}", MongoType.Document, "{}")]
    [InlineData("[1]", MongoType.Array, "[1]")]
    [InlineData("null", MongoType.Null, "null")]
    [InlineData("false", MongoType.Boolean, "false")]
    [InlineData("\"a\"", MongoType.String, "\"a\"")]
    [InlineData("1.50", MongoType.Number, "1.50")]
    public void Extended_json_is_told_by_its_type(string json, MongoType type, string plain)
    {
        var value = JsonSerializer.Deserialize<MongoValue>(json);

        Assert.Equal(type, value.Type);
        Assert.Equal(plain, value.ToJson());
        Assert.Equal(json, JsonSerializer.Serialize(value));
        Assert.Equal($"MongoValue[{type}]", value.ToString());
    }

    [Fact]
    public void Values_can_be_asked_for()
    {
        Assert.True(Of("""{"$numberLong":"7"}""").TryGetInt64(out var whole) && whole == 7);
        Assert.True(Of("7").TryGetInt64(out whole) && whole == 7);
        Assert.False(Of("\"7\"").TryGetInt64(out _));
        Assert.True(Of("""{"$numberDouble":"-Infinity"}""").TryGetDouble(out var number) && double.IsNegativeInfinity(number));
        Assert.True(Of("""{"$numberDecimal":"1.50"}""").TryGetDecimal(out var exact) && exact == 1.50m);
        Assert.True(Of("\"a\"").TryGetString(out var text) && text == "a");
        Assert.False(Of("""{"$oid":"a"}""").TryGetString(out _));
        Assert.True(Of("true").TryGetBoolean(out var yes) && yes);
        Assert.True(Of("""{"$binary":{"base64":"AQID","subType":"00"}}""").TryGetBinary(out var bytes) && bytes.Span is [1, 2, 3]);
        Assert.True(Of("""{"$uuid":"00010203-0405-0607-0809-0a0b0c0d0e0f"}""").TryGetBinary(out bytes) && bytes.Span is [0, 1, 2, ..]);
        Assert.False(Of("""{"$uuid":"x"}""").TryGetBinary(out _));
        Assert.False(Of("1").TryGetDateTime(out _));
        Assert.False(Of("""{"$date":{"$numberLong":"9223372036854775807"}}""").TryGetDateTime(out _));
        Assert.Equal(2, Of("[1,2]").Items().Count());
        Assert.Empty(Of("{}").Items());
        Assert.Null(Of("[]")["a"]);
        Assert.Equal(Of("""{"a":1}"""), Of("""{ "a": 1 }"""));
        Assert.Equal(MongoType.Other, default(MongoValue).Type);
    }

    private static MongoValue Of(string json) => JsonSerializer.Deserialize<MongoValue>(json);
}
