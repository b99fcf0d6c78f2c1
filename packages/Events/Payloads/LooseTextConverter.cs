using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Reads and writes the text of events that people wrote, see <see cref="LooseText"/>.</summary>
/// <param name="takesAny">Whether the text may be any JSON: test events often hold a body as the object that it should be the text of.</param>
internal sealed class LooseTextConverter(bool takesAny = false) : JsonConverter<string>
{
    public static LooseTextConverter Texts { get; } = new();

    public static LooseTextConverter Bodies { get; } = new(takesAny: true);

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return reader.GetString();
        return takesAny ? LooseText.ReadJson(ref reader) : LooseText.Read(ref reader);
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => LooseText.Write(writer, value);

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString()!;

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(value);
}
