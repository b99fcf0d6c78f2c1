using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

/// <summary>What is free-form may be deeper than the 64 levels that System.Text.Json takes by default.</summary>
public sealed class DeepPayloadTests
{
    private static readonly string Objects = Nested("{\"a\":", "1", "}");
    private static readonly string Arrays = Nested("[", "1", "]");

    private static readonly string Maps = Nested("{\"M\":{\"a\":", "{\"S\":\"x\"}", "}}");
    private static readonly string Lists = Nested("{\"L\":[", "{\"N\":\"1\"}", "]}");

    public static TheoryData<string, string> Payloads => new()
    {
        { "dynamodb-stream", Deep("""{"Records":[{"dynamodb":{"NewImage":{"a":DEEP}}}]}""", Maps) },
        { "dynamodb-stream", Deep("""{"Records":[{"dynamodb":{"NewImage":{"a":DEEP}}}]}""", Lists) },
        { "documentdb-change-stream", Deep("""{"events":[{"event":{"fullDocument":DEEP}}]}""", Objects) },
        { "stepfunctions-context", Deep("""{"Execution":{"Input":DEEP}}""", Objects) },
        { "stepfunctions-context", Deep("""{"Execution":{"Input":DEEP}}""", Arrays) },
        { "lambda-destination", Deep("""{"requestPayload":DEEP}""", Objects) },
        { "eventbridge-custom", Deep("""{"detail":DEEP}""", Arrays) },
        { "time-window-response", Deep("""{"state":DEEP}""", Objects) },
        { "amazonmq-rabbitmq", Deep("""{"rmqMessagesByQueue":{"q":[{"basicProperties":{"headers":{"a":DEEP}}}]}}""", Arrays) },
        { "sqs", Deep("""{"Records":[{"added":DEEP}]}""", Objects) },
    };

    [Theory]
    [MemberData(nameof(Payloads))]
    public void A_hundred_levels_are_read_and_written(string kind, string json) => Payload.Of(kind).AssertRoundTrip(json);

    [Fact]
    public void A_deep_item_is_made_plain()
    {
        var record = JsonSerializer.Deserialize(Deep("""{"dynamodb":{"NewImage":{"a":DEEP}}}""", Maps), DynamoDbRecord.JsonTypeInfo)!;

        Assert.Equal(Nested("{\"a\":", "{\"a\":\"x\"}", "}"), record.DynamoDb.NewImage.ToJson());
    }

    private static string Deep(string json, string value) => json.Replace("DEEP", value, StringComparison.Ordinal);

    private static string Nested(string open, string inner, string close) =>
        string.Concat(Enumerable.Repeat(open, 100)) + inner + string.Concat(Enumerable.Repeat(close, 100));
}
