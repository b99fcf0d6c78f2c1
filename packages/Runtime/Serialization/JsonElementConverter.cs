using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent;

/// <summary>
/// Reads and writes free-form JSON. Why not the converter of System.Text.Json: it throws for half of a surrogate pair (<c>"\ud800"</c>), which is valid
/// JSON and which a function can receive.
/// </summary>
internal sealed class JsonElementConverter : JsonConverter<JsonElement>
{
    private const int MaxDepth = 1000; // that of a Utf8JsonWriter

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override JsonElement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonElement.ParseValue(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, JsonElement value, JsonSerializerOptions options) => Write(writer, value);

    /// <summary>Writes the element; text with an escaped surrogate is written as it was read.</summary>
    public static void Write(Utf8JsonWriter writer, JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.String or JsonValueKind.Object or JsonValueKind.Array && HasEscapedSurrogate(JsonMarshal.GetRawUtf8Value(value)))
            WriteRaw(writer, JsonMarshal.GetRawUtf8Value(value));
        else
            value.WriteTo(writer);
    }

    private static bool HasEscapedSurrogate(ReadOnlySpan<byte> json) => json.IndexOf("\\ud"u8) >= 0 || json.IndexOf("\\uD"u8) >= 0;

    private static void WriteRaw(Utf8JsonWriter writer, ReadOnlySpan<byte> json)
    {
        // A document that was parsed with comments or trailing commas has them in its raw text: they throw here.
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        while (reader.Read())
        {
        }

        writer.WriteRawValue(json, skipInputValidation: true);
    }
}
