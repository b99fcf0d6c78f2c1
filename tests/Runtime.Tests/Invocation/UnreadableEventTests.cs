using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Xunit;

namespace Lambent.Tests.Invocation;

/// <summary>User code that throws during the deserialization of an event: a converter, a constructor, a property setter.</summary>
public sealed class UnreadableEventTests
{
    private const string Start = "The event is not the JSON that the handler's type 'Parcel' expects: ";

    [Theory]
    [InlineData("{\"code\":\"4711-SECRET\"}", "at $.code (line 1, byte 21), where FormatException is thrown while 'ParcelCode' is read.")]
    [InlineData("{\"weight\":1,\n\"code\":\"4711-SECRET\",\"id\":2}", "at $.code (line 2, byte 20), where FormatException is thrown while 'ParcelCode' is read.")]
    [InlineData("{\"codes\":[\"1\",\"4711-SECRET\"]}", "at $.codes[1] (line 1, byte 27), where FormatException is thrown while 'ParcelCode' is read.")]
    [InlineData("{\"byName\":{\"SECRET\":\"4711-SECRET\"}}", "at $.byName[*] (line 1, byte 33), where FormatException is thrown while 'ParcelCode' is read.")]
    [InlineData("{\"size\":{\"text\":\"4711-SECRET\"}}", "at $.size (line 1, byte 30), where ArgumentException is thrown while 'ParcelSize' is read.")]
    [InlineData("{\"weight\":-4711}", "at $.weight (line 1, byte 16), where ArgumentOutOfRangeException is thrown while 'Int32' is read.")]
    [InlineData("{\"owner\":\"4711-SECRET\"}", "at $.owner (line 1, byte 22), where OperationCanceledException is thrown while 'String' is read.")]
    [InlineData("{\"chosen\":\"4711-SECRET\"}", "at $.chosen (line 1, byte 23), where LambdaException is thrown while 'String' is read.")]
    [InlineData("{\"state\":\"4711-SECRET\"}", "at $.state (line 1, byte 22), where InvalidOperationException is thrown while 'String' is read.")]
    public void An_exception_of_user_code_is_an_unmarshal_error_with_the_path_and_without_values(string text, string place)
    {
        foreach (var format in Enum.GetValues<LambdaLogFormat>())
        {
            var (outcomes, source, log) = FunctionRun.On(
                [text, "{\"weight\":3}"],
                () => LambdaRuntime.Run<Parcel, int>(parcel => parcel.Weight, ParcelJson.Default),
                new LambdaRuntimeOptions { LogFormat = format });

            Assert.Equal(["Runtime.UnmarshalError: " + Start + place, "3"], outcomes);
            Assert.Equal("Runtime.UnmarshalError", Assert.Single(source.Errors).HeaderType);
            var everything = log.Text + Report(source.Errors[0]);
            Assert.DoesNotContain("SECRET", everything, StringComparison.Ordinal);
            Assert.DoesNotContain("4711", everything, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_constructor_that_throws_is_an_unmarshal_error()
    {
        var (outcomes, source, log) = FunctionRun.On(
            ["{\"code\":\"4711-SECRET\"}"], () => LambdaRuntime.Run<Label, int>(_ => 1, ParcelJson.Default));

        Assert.Equal(
            ["Runtime.UnmarshalError: The event is not the JSON that the handler's type 'Label' expects: at $ (line 1, byte 22), where ArgumentException is thrown while 'Label' is read."],
            outcomes);
        Assert.DoesNotContain("SECRET", log.Text + Report(source.Errors[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void An_exception_of_the_converter_of_the_event_type_is_an_unmarshal_error()
    {
        var (outcomes, _, _) = FunctionRun.On(["\"4711-SECRET\""], () => LambdaRuntime.Run<ParcelCode, int>(_ => 1, ParcelJson.Default));

        Assert.Equal(
            ["Runtime.UnmarshalError: The event is not the JSON that the handler's type 'ParcelCode' expects: at $ (line 1, byte 13), where FormatException is thrown while 'ParcelCode' is read."],
            outcomes);
    }

    [Fact]
    public void Streaming_and_responding_functions_report_the_same_unmarshal_error()
    {
        var (streaming, _, _) = FunctionRun.On(
            ["{\"code\":\"4711-SECRET\"}"], () => LambdaRuntime.CreateBuilder().MapStreaming<Parcel>((_, _, _) => Task.CompletedTask, ParcelJson.Default).Run());
        var (responding, _, _) = FunctionRun.On(
            ["{\"code\":\"4711-SECRET\"}"], () => LambdaRuntime.CreateBuilder().Map<Parcel, int>((_, _, _) => Task.CompletedTask, ParcelJson.Default).Run());

        Assert.All(streaming.Concat(responding), outcome => Assert.StartsWith("Runtime.UnmarshalError: " + Start + "at $.code", outcome, StringComparison.Ordinal));
    }

    [Fact]
    public void Half_a_surrogate_pair_in_a_JsonElement_or_JsonNode_fails_when_the_handler_reads_it()
    {
        var (element, _, _) = FunctionRun.On(["\"\\ud800\""], () => LambdaRuntime.Run<JsonElement, int>(value => (int)value.ValueKind));
        var (node, _, _) = FunctionRun.On(["{\"a\":1,\"a\":2}"], () => LambdaRuntime.Run<JsonNode, int>(value => (int)value.GetValueKind(), ParcelJson.Default));

        Assert.Equal(["3"], element);
        Assert.Equal(["1"], node);
    }

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("{\"a \\uDC00 key\":[1,\"\\ud83d\"],\"b\":null}")]
    [InlineData("null")]
    public void A_JsonElement_with_half_a_surrogate_pair_is_written_as_it_was_read(string json)
    {
        var (outcomes, _, _) = FunctionRun.On([json], () => LambdaRuntime.Run<JsonElement, JsonElement>(value => value));

        Assert.Equal([json], outcomes);
    }

    [Fact]
    public void An_OutOfMemoryException_during_deserialization_keeps_its_error_type()
    {
        var (outcomes, _, _) = FunctionRun.On(["{\"large\":1}"], () => LambdaRuntime.Run<Parcel, int>(_ => 1, ParcelJson.Default));

        Assert.StartsWith("InsufficientMemoryException: ", Assert.Single(outcomes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$[4711")]
    [InlineData("$[SECRET]")]
    [InlineData("4711-SECRET")]
    public void A_path_that_a_converter_sets_is_not_in_the_message(string path)
    {
        var e = new JsonException("SECRET", path, 0, 0);

        var text = JsonErrors.Describe("The event is not the JSON that the handler's type", 1, typeof(Parcel), e, ParcelJson.Default.Parcel);

        Assert.Equal("The event is not the JSON that the handler's type 'Parcel' expects: at $[*] (line 1, byte 1).", text);
    }

    [Fact]
    public void The_error_of_a_result_that_cannot_be_serialized_contains_no_dictionary_keys()
    {
        var (outcomes, _, _) = FunctionRun.On(
            ["1"], () => LambdaRuntime.Run<int, Parcel>(_ => new Parcel { ByName = new() { ["SECRET"] = new ParcelCode(-1) } }, ParcelJson.Default));

        Assert.Equal(["Runtime.MarshalError: The handler's result of type 'Parcel' cannot be written as JSON: JsonException at $.byName[*]."], outcomes);
    }

    private static string Report(LambdaError error)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, PayloadBuffer.WriterOptions))
            ErrorReport.WriteBody(writer, error);
        return Encoding.UTF8.GetString(stream.ToArray()) + Encoding.UTF8.GetString(ErrorReport.WriteXRayCause(error));
    }
}

internal sealed class Parcel
{
    public int Id { get; set; }

    public ParcelCode? Code { get; set; }

    public List<ParcelCode>? Codes { get; set; }

    public Dictionary<string, ParcelCode>? ByName { get; set; }

    public ParcelSize? Size { get; set; }

    public int Weight
    {
        get;
        set => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The weight is negative.");
    }

    public string? Owner { get => null; set => throw new OperationCanceledException(value); }

    public string? Chosen { get => null; set => throw new LambdaException("Custom", value!); }

    public string? State { get => null; set => throw new InvalidOperationException(value, new FormatException(value)); }

    public int Large { get => 0; set => throw new InsufficientMemoryException(); }
}

internal sealed record Label
{
    public Label(string code) => Code = code.Length < 5 ? code : throw new ArgumentException($"'{code}' is too long.", nameof(code));

    public string Code { get; }
}

[JsonConverter(typeof(ParcelCodeConverter))]
internal sealed record ParcelCode(int Number);

internal sealed class ParcelCodeConverter : JsonConverter<ParcelCode>
{
    public override ParcelCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        return int.TryParse(text, out var number) ? new ParcelCode(number) : throw new FormatException($"'{text}' is no code.");
    }

    public override void Write(Utf8JsonWriter writer, ParcelCode value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.Number >= 0 ? value.Number : throw new JsonException(null, "$.byName.SECRET", null, null));
}

[JsonConverter(typeof(ParcelSizeConverter))]
internal sealed record ParcelSize(string Text);

internal sealed class ParcelSizeConverter : JsonConverter<ParcelSize>
{
    public override ParcelSize Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        throw new ArgumentException(document.RootElement.GetProperty("text").GetString());
    }

    public override void Write(Utf8JsonWriter writer, ParcelSize value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Parcel))]
[JsonSerializable(typeof(Label))]
[JsonSerializable(typeof(JsonNode))]
[JsonSerializable(typeof(int))]
internal sealed partial class ParcelJson : JsonSerializerContext;
