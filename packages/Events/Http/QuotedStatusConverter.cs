using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// Reads a status code that stands in quotes. The number alone cannot tell that it did, so it is marked for the setter of the contract, which takes
/// the mark away.
/// </summary>
internal sealed class QuotedStatusConverter : JsonConverter<int?>
{
    private const int Mark = int.MinValue; // far from any status
    private const int Statuses = 1000;

    public static QuotedStatusConverter Instance { get; } = new();

    /// <summary>The status without its mark; null when it has none.</summary>
    public static int? Unmark(int value) => value < Mark + Statuses ? value - Mark : null;

    public override int? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            return reader.GetInt32();
        var text = reader.GetString()!;
        var isStatus = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var status) && status is >= 100 and < Statuses && text.Length == 3;
        return isStatus ? Mark + status : throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, int? value, JsonSerializerOptions options) => writer.WriteNumberValue(value.GetValueOrDefault()); // null is not written
}
