using Xunit;

namespace Lambent.Events.Generators.Tests;

/// <summary>What cannot be read and written is an error of the build.</summary>
public sealed class ProblemTests
{
    [Fact]
    public void A_type_without_converter_is_reported() => Expect(
        "LAMBENTGEN001",
        "The member 'At' has the type 'System.DateTime?', which the generator cannot read and write. Use a supported type, or give the type a converter with static Read and Write methods.",
        Event("[JsonPropertyName(\"at\")] public DateTime? At { get; set; }"));

    [Fact]
    public void A_list_of_a_type_without_converter_is_reported() => Expect(
        "LAMBENTGEN001",
        "The member 'At' has the type 'System.DateTime', which the generator cannot read and write. Use a supported type, or give the type a converter with static Read and Write methods.",
        Event("[JsonPropertyName(\"at\")] public IReadOnlyList<DateTime>? At { get; set; }"));

    [Fact]
    public void A_time_that_is_not_partial_is_reported() => Expect(
        "LAMBENTGEN017",
        "The property 'LitAt' is a time, whose body the generator writes. Make it partial.",
        Event("public DateTimeOffset? LitAt { get; set; }"));

    [Fact]
    public void A_converter_without_static_methods_is_reported() => Expect(
        "LAMBENTGEN003",
        "The converter of 'Room', 'RoomConverter', cannot be called without a serializer. Add 'static T Read(ref Utf8JsonReader reader)' and 'static void Write(Utf8JsonWriter writer, T value)'.",
        Event("[JsonPropertyName(\"room\")] [JsonConverter(typeof(RoomConverter))] public string? Room { get; set; }") +
        """
        public sealed class RoomConverter : JsonConverter<string>
        {
            public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => null;
            public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) { }
        }
        """);

    [Theory]
    [InlineData("{ get; }")]
    [InlineData("{ get; init; }")]
    public void A_member_without_setter_is_reported(string accessors) => Expect(
        "LAMBENTGEN004",
        "The member 'Room' has no accessor 'set'. Add one; 'init' is not enough.",
        Event($"[JsonPropertyName(\"room\")] public string? Room {accessors}"));

    [Fact]
    public void Two_members_of_one_json_name_are_reported() => Expect(
        "LAMBENTGEN005",
        "The member 'Place' has the JSON name 'room', which another member of the type has too. Change one of the names.",
        Event("[JsonPropertyName(\"room\")] public string? Room { get; set; } [JsonPropertyName(\"room\")] public string? Place { get; set; }"));

    [Fact]
    public void A_payload_that_is_not_partial_is_reported() => Expect(
        "LAMBENTGEN006",
        "The generator completes the payload 'LampEvent'. Declare it 'partial'.",
        Event("").Replace("partial ", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("[JsonRequired]", "[JsonRequired]")]
    [InlineData("[JsonInclude]", "[JsonInclude]")]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.Never)]", "[JsonIgnore] with a condition")]
    [InlineData("[JsonNumberHandling(JsonNumberHandling.WriteAsString)]", "[JsonNumberHandling] of this kind")]
    public void An_attribute_that_is_not_supported_is_reported(string attribute, string said) => Expect(
        "LAMBENTGEN008",
        $"The member 'Lumen' has '{said}', which the generator does not support. Remove the attribute.",
        Event($"[JsonPropertyName(\"lumen\")] {attribute} public int? Lumen {{ get; set; }}"));

    [Fact]
    public void A_json_name_of_more_than_127_bytes_is_reported()
    {
        var name = new string('x', 128);

        Expect("LAMBENTGEN009", $"The member 'Room' has a JSON name of more than 127 bytes: '{name}'. Shorten it.", Event($"[JsonPropertyName(\"{name}\")] public string? Room {{ get; set; }}"));
    }

    [Theory]
    [InlineData("sealed partial", "partial")]
    [InlineData("{\n", "{\n    public LampEvent(int number) { }\n")]
    [InlineData("{\n", "{\n    [JsonIgnore] public required string Id { get; set; }\n")]
    public void A_payload_that_cannot_be_made_is_reported(string declared, string instead) => Expect(
        "LAMBENTGEN010",
        "The payload 'LampEvent' must be a sealed record that is not generic, with a constructor without parameters and without required members.",
        Event("").ReplaceLineEndings("\n").Replace(declared, instead, StringComparison.Ordinal));

    [Theory]
    [InlineData("[JsonPropertyName(\"room\")] public string? Room { get; set; }")]
    [InlineData("[JsonPropertyName(\"lamps\")] public IReadOnlyList<string>? Lamps { get; set; } [JsonPropertyName(\"room\")] public string? Room { get; set; }")]
    public void An_array_with_other_members_than_one_list_is_reported(string members) => Expect(
        "LAMBENTGEN013",
        "The payload 'LampEvent' has the form 'ObjectOrArray', and must have one member, which is a list. Remove the other members, or the form.",
        Event(members).Replace("OmitEmpty)", "OmitEmpty, Form = JsonPayloadForm.ObjectOrArray)", StringComparison.Ordinal));

    private static string Event(string member) =>
        $$"""
        namespace Lamps;

        [JsonPayload(JsonPayloadRules.OmitEmpty)]
        public sealed partial record LampEvent : LambdaPayload, ILambdaJson<LampEvent>
        {
            {{member}}
        }

        """;

    private static void Expect(string id, string message, string source)
    {
        var (own, _, sources) = Compilations.Run(source);

        var problem = Assert.Single(own);
        Assert.Equal(id, problem.Id);
        Assert.Equal(message, problem.GetMessage(null));
        Assert.True(problem.Location.GetLineSpan().StartLinePosition.Line > 0);
        Assert.Empty(sources);
    }
}
