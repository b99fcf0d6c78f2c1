using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Xunit;

namespace Lambent.Events.Tests;

/// <summary>What reads events without a serializer, at its edges. Errors hold the type, the path, the line and the byte, and never a value.</summary>
public sealed partial class DirectReaderTests
{
    public static TheoryData<string, string> Refused => new()
    {
        { "", ": it is empty." },
        { " ", ": at $ (line 1, byte 2)." },
        { "\"secret\"", ": at $ (line 1, byte 9), where 'SqsEvent' is expected." },
        { "{", ": at $ (line 1, byte 2)." },
        { "{} x", ": at $ (line 1, byte 4)." },
        { "{\"Records\":{}}", ": at $.Records (line 1, byte 13)." },
        { "{\"Records\":[{\"messageId\":\"secret", ": at $.Records[0].messageId (line 1, byte 33)." },
        { "{\"Records\":[{\"messageId\":\"a\"}", ": at $.Records[1] (line 1, byte 30)." },
        { "{\"Records\":[null,\n{\"messageId\":7}]}", ": at $.Records[1].messageId (line 2, byte 15), where 'String' is expected." },
        { "{\"Records\":[1]}", ": at $.Records[0] (line 1, byte 14), where 'SqsMessage' is expected." },
        { "{\"Records\":[{\"attributes\":{\"ApproximateReceiveCount\":\"secret\"}}]}", ": at $.Records[0].attributes.ApproximateReceiveCount (line 1, byte 62), where 'Int32' is expected." },
        { "{\"Records\":[{\"messageAttributes\":{\"secret\":{\"dataType\":1}}}]}", ": at $.Records[0].messageAttributes[*].dataType (line 1, byte 57), where 'SqsDataType' is expected." },
        { "{\"Records\":[{\"body\":\"\\uD800secret\"}]}", ": at $.Records[0].body (line 1, byte 35), where the text is not valid Unicode: it holds half of a surrogate pair or bytes that are not UTF-8." },
        { "{\"Records\":[{\"secret\":tru}]}", ": at $.Records[0][*] (line 1, byte 26)." },
        { "{\"more\":" + new string('[', 600), ": at $[*] (line 1, byte 520)." },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Json_that_is_no_event_is_refused_by_place_and_not_by_content(string json, string place)
    {
        var parsed = Assert.Throws<JsonException>(() => LambdaEvents.Parse<SqsEvent>(json));
        var handled = Assert.Throws<PayloadException>(() => new JsonContracts().Find<SqsEvent>(null, "event").Read(Encoding.UTF8.GetBytes(json)));

        Assert.Equal($"The payload is not the JSON that the type 'SqsEvent' expects{place}", parsed.Message);
        Assert.Equal($"The event is not the JSON that the handler's type 'SqsEvent' expects{place}", handled.Message);
        Assert.Null(handled.InnerException);
    }

    [Fact]
    public void A_null_among_the_items_of_a_list_is_kept()
    {
        var batch = LambdaEvents.Parse<SqsEvent>("""{"Records":[null,{"body":"a"}]}""");

        Assert.Null(batch.Records[0]);
        Assert.Equal("""{"Records":[null,{"body":"a"}]}""", Payload.Write(batch, SqsEvent.JsonTypeInfo));
    }

    [Fact]
    public void Members_are_found_in_any_order_with_escapes_and_more_than_once()
    {
        var message = LambdaEvents.Parse<SqsEvent>("""{"Records":[{"awsRegion":"eu-north-1","\u0062ody":"first","Body":"other","body":"last","messageId":"m"}]}""").Records[0];

        Assert.Equal(("m", "last", "eu-north-1"), (message.MessageId, message.Body, message.AwsRegion));
        Assert.Equal("other", Assert.Single(message.ExtensionData!).Value.GetString());
    }

    [Fact]
    public void An_event_is_read_from_pieces_of_one_byte()
    {
        const string Json = """{"Records":[{"messageId":"m","\u0062ody":"text","attributes":{"ApproximateReceiveCount":"2","SentTimestamp":"1760000002000"},"new":1}]}""";
        var reader = new Utf8JsonReader(Pieces(Encoding.UTF8.GetBytes(Json)));

        var message = JsonSerializer.Deserialize(ref reader, SqsEvent.JsonTypeInfo)!.Records[0];

        Assert.Equal(("m", "text", 2), (message.MessageId, message.Body, message.Attributes.ApproximateReceiveCount));
        Assert.Equal(1760000002000, message.Attributes.SentTimestamp!.Value.ToUnixTimeMilliseconds());
        Assert.Equal(1, message.ExtensionData!["new"].GetInt32());
    }

    [Fact]
    public void An_event_within_a_type_of_the_user_is_read_and_written_by_the_users_context()
    {
        const string Json = """{"name":"a","event":{"Records":[{"body":"b","new":null}]},"answer":{"statusCode":"200","body":null}}""";

        var envelope = JsonSerializer.Deserialize(Json, EnvelopeJson.Default.Envelope)!;

        Assert.Equal("b", envelope.Event!.Records[0].Body);
        Assert.Equal(200, envelope.Answer!.StatusCode);
        Assert.Equal(Json, JsonSerializer.Serialize(envelope, EnvelopeJson.Default.Envelope));
    }

    [Theory]
    [InlineData("""{"event":{"Records":[{"body":["secret"]}]}}""", "$.event.Records[0].body (line 1, byte 31), where 'String' is expected.")]
    [InlineData("""{"event":{"Records":[{"messageAttributes":{"secret":{"dataType":1}}}]}}""", "$.event.Records[0].messageAttributes[*].dataType (line 1, byte 66), where 'SqsDataType' is expected.")]
    [InlineData("""{"event":"secret"}""", "$.event (line 1, byte 18), where 'SqsEvent' is expected.")]
    public void An_error_within_a_type_of_the_user_has_the_whole_path(string body, string place)
    {
        var error = Assert.Throws<JsonException>(() => new SqsMessage { Body = body }.Body(EnvelopeJson.Default.Envelope));

        Assert.Equal($"The body of the SQS message is not the JSON that the type 'Envelope' expects: at {place}", error.Message);
    }

    [Fact]
    public void A_result_that_cannot_be_written_is_refused_by_place()
    {
        using var deep = JsonDocument.Parse(new string('[', 1100) + new string(']', 1100), new() { MaxDepth = 2000 });
        var result = new EventBridgeEvent { Detail = deep.RootElement };

        var error = Assert.Throws<PayloadException>(() => new JsonContracts().Find<EventBridgeEvent>(null, "result").Write(new PayloadBuffer(), result));

        Assert.Equal("The handler's result of type 'EventBridgeEvent' cannot be written as JSON: InvalidOperationException at $.detail.", error.Message);
    }

    [Fact]
    public void A_contract_of_an_event_reads_what_the_runtime_reads()
    {
        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("{\"Records\":[\n{\"body\":1}]}", SqsEvent.JsonTypeInfo));

        Assert.Equal(("$.Records[0].body", 1, 9), (error.Path, error.LineNumber, error.BytePositionInLine));
    }

    private static ReadOnlySequence<byte> Pieces(byte[] bytes)
    {
        var first = new Piece(bytes.AsMemory(0, 1), 0);
        var last = first;
        for (var i = 1; i < bytes.Length; i++)
            last = last.Append(bytes.AsMemory(i, 1));
        return new(first, 0, last, 1);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, long index) => (Memory, RunningIndex) = (memory, index);

        public Piece Append(ReadOnlyMemory<byte> memory)
        {
            var next = new Piece(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }

    internal sealed record Envelope(string? Name, SqsEvent? Event, APIGatewayV2Response? Answer);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(Envelope))]
    internal sealed partial class EnvelopeJson : JsonSerializerContext;
}
