using Lambent.TestKit;
using Xunit;

namespace Lambent.Events.Generators.Tests;

/// <summary>The code is small and readable, and the compiler has nothing to say about it.</summary>
public sealed class GeneratedCodeTests
{
    private const string Lamp =
        """
        namespace Lambent.Events.Lamps;

        [JsonPayload(JsonPayloadRules.OmitEmpty)]
        public sealed partial record LampEvent : LambdaPayload, ILambdaJson<LampEvent>
        {
            [JsonPropertyName("lamp-id")]
            public string LampId { get => field ?? ""; set; }

            [JsonPropertyName("event")]
            public string? Event { get; set; }

            public int? Lumen { get; set; }

            [WireFormat(TimestampFormat.UnixSeconds)]
            public partial DateTimeOffset? LitAt { get; set; }

            [JsonPropertyName("type")]
            public SqsDataType? Type { get; set; }

            [JsonPropertyName("place")]
            public LampPlace Place { get => field ??= new() { IsPlaceholder = true }; set; }

            [JsonPropertyName("bulbs")]
            public IReadOnlyList<LampPlace> Bulbs { get => field ?? []; set; }

            [JsonPropertyName("tags")]
            public IReadOnlyDictionary<string, IReadOnlyList<string>> Tags { get => field ?? new Dictionary<string, IReadOnlyList<string>>(); set; }

            [JsonIgnore]
            public bool IsLit => Lumen > 0;
        }

        public sealed partial record LampPlace : LambdaPayload
        {
            [JsonPropertyName("room")]
            public string? Room { get; set; }
        }
        """;

    [Fact]
    public void An_event_is_read_and_written_by_a_class_of_its_own() => Snapshot.Match(Code(Lamp, "Lambent.Events.Lamps.LampEvent"));

    [Fact]
    public void A_part_that_a_getter_makes_up_is_asked_for_content() => Snapshot.Match(Code(Lamp, "Lambent.Events.Lamps.LampPlace"));

    [Fact]
    public void A_response_keeps_nulls_and_a_status_in_quotes() => Snapshot.Match(
        Code(
            """
            namespace Lambent.Events.Lamps;

            [JsonPayload(JsonPayloadRules.KeepExactly)]
            public sealed partial record LampResponse : LambdaPayload, ILambdaJson<LampResponse>
            {
                [JsonPropertyName("statusCode")]
                public int? StatusCode { get; set; }

                [JsonPropertyName("headers")]
                public HeaderMap? Headers { get; set; }

                [JsonPropertyName("body")]
                public string? Body { get; set; }
            }
            """,
            "Lambent.Events.Lamps.LampResponse"));

    [Theory]
    [InlineData("Array")]
    [InlineData("ObjectOrArray")]
    public void A_batch_may_be_an_array(string form) => Snapshot.Match(
        Code(
            $$"""
            namespace Lambent.Events.Lamps;

            [JsonPayload(JsonPayloadRules.OmitEmpty, Form = JsonPayloadForm.{{form}})]
            public sealed partial record LampBatch : LambdaPayload, ILambdaJson<LampBatch>
            {
                [JsonPropertyName("Records")]
                public IReadOnlyList<LampRecord> Records { get => field ?? []; set; }
            }

            public sealed partial record LampRecord : LambdaPayload
            {
                [JsonPropertyName("room")]
                public string? Room { get; set; }
            }
            """,
            "Lambent.Events.Lamps.LampBatch"),
        form);

    [Fact]
    public void A_part_that_no_payload_holds_gets_equality_and_no_reader()
    {
        var (own, ofCode, sources) = Compilations.Run("namespace Lambent.Events.Lamps; public sealed partial record LampPlace : LambdaPayload { [JsonPropertyName(\"room\")] public string? Room { get; set; } }");

        Assert.Empty(own);
        Assert.Empty(ofCode);
        var text = Assert.Single(sources).SourceText.ToString();
        Assert.Contains("bool Equals(LampPlace other)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Utf8JsonReader", text, StringComparison.Ordinal);
    }

    private static string Code(string source, string type)
    {
        var (own, ofCode, sources) = Compilations.Run(source);
        Assert.Empty(own);
        Assert.Empty(ofCode);
        return Assert.Single(sources, one => one.HintName == $"{type}.g.cs").SourceText.ToString();
    }
}
