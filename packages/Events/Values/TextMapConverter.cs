using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// Reads and writes a map of text whose values tools and tests also send as booleans or numbers, where the service sends <c>"true"</c>.
/// Such a value reads as its JSON, <c>true</c>, and is written as it came.
/// </summary>
public sealed class TextMapConverter : JsonConverter<IReadOnlyDictionary<string, string>>
{
    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    internal static IReadOnlyDictionary<string, string> Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw JsonFault.Expected(null);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        HashSet<string>? raw = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.Null)
            {
                texts[name] = reader.GetString()!; // null is a slot without a value
                raw?.Remove(name);
                continue;
            }

            using var value = JsonDocument.ParseValue(ref reader);
            texts[name] = value.RootElement.GetRawText();
            (raw ??= new(StringComparer.Ordinal)).Add(name);
        }

        return raw is null ? texts : new MixedMap(texts, raw);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, string> value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, string> value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        var raw = (value as MixedMap)?.Raw;
        writer.WriteStartObject();
        foreach (var (name, text) in value)
        {
            writer.WritePropertyName(name);
            if (raw?.Contains(name) == true)
                writer.WriteRawValue(text, skipInputValidation: true); // it was read as JSON
            else
                writer.WriteStringValue(text);
        }

        writer.WriteEndObject();
    }

    // Read-only, so that what is written raw is what was read.
    private sealed class MixedMap(Dictionary<string, string> texts, HashSet<string> raw) : ReadOnlyDictionary<string, string>(texts)
    {
        public HashSet<string> Raw => raw;
    }
}
