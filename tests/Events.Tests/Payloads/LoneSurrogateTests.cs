using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

/// <summary>Half of a surrogate pair, escaped, is valid JSON; UTF-8 cannot hold it.</summary>
public sealed class LoneSurrogateTests
{
    [Theory]
    [InlineData("""{"detail":{"note":"\ud800"}}""")]
    [InlineData("""{"detail":{"note":"\uDC00 lantern"}}""")]
    [InlineData("""{"detail":{"a \ud83d key":[1,{"b":"\ud83d"}]}}""")]
    [InlineData("""{"detail":{"complete":"\ud83d\ude80"}}""")]
    [InlineData("""{"detail":{},"later":["\ud800"]}""")]
    public void Free_form_JSON_with_a_lone_surrogate_is_written_as_it_was_read(string json)
    {
        var written = Payload.Write(LambdaEvents.Parse<EventBridgeEvent>(json), EventBridgeEvent.JsonTypeInfo);

        Assert.Equal(json, written);
    }

    [Fact]
    public void Documents_of_MongoDB_and_unknown_attributes_of_DynamoDB_are_written_as_they_were_read()
    {
        const string documents = """{"events":[{"event":{"fullDocument":{"note":"\ud800"}}}]}""";
        const string changes = """{"Records":[{"dynamodb":{"NewImage":{"a":{"later":"\ud800"}}}}]}""";

        Assert.Equal(documents, Payload.Write(LambdaEvents.Parse<DocumentDbEvent>(documents), DocumentDbEvent.JsonTypeInfo));
        Assert.Equal(changes, Payload.Write(LambdaEvents.Parse<DynamoDbEvent>(changes), DynamoDbEvent.JsonTypeInfo));
    }

    [Fact]
    public void A_handler_returns_the_event_as_it_was_read()
    {
        const string json = """{"detail":{"note":"\ud800"}}""";

        Assert.Equal(json, System.Text.Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(LambdaEvents.Parse<EventBridgeEvent>(json), PlainUserJson.Default.EventBridgeEvent)));
    }

    [Fact]
    public void Text_with_a_lone_surrogate_is_refused_with_its_place() => Assert.Equal(
        "The payload is not the JSON that the type 'SqsEvent' expects: at $.Records[0].body (line 1, byte 29), where the text is not valid Unicode: it holds half of a surrogate pair or bytes that are not UTF-8.",
        Assert.Throws<JsonException>(() => LambdaEvents.Parse<SqsEvent>("""{"Records":[{"body":"\ud800"}]}""")).Message);
}
