using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A string, a number or a boolean, where AWS takes any of them but no array or object: the context of an authorizer.</summary>
/// <example>
/// <code>
/// response.Context = new Dictionary&lt;string, JsonScalar&gt; { ["tenant"] = "north", ["orders"] = 3, ["admin"] = false };
/// </code>
/// </example>
[JsonConverter(typeof(JsonScalarConverter))]
public readonly struct JsonScalar : IEquatable<JsonScalar>
{
    private readonly string? _text;
    private readonly JsonValueKind _kind;

    internal JsonScalar(JsonValueKind kind, string? text)
    {
        _kind = kind;
        _text = text;
    }

    /// <summary>What it is: a string, a number, true or false, or null.</summary>
    public JsonValueKind Kind => _kind == JsonValueKind.Undefined ? JsonValueKind.Null : _kind;

    /// <summary>The string, the digits of the number, or <c>true</c> or <c>false</c>; empty when it is null.</summary>
    public override string ToString() => Kind switch
    {
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => _text ?? "",
    };

    /// <inheritdoc/>
    public bool Equals(JsonScalar other) => Kind == other.Kind && _text == other._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JsonScalar other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, _text);

    /// <summary>A string.</summary>
    /// <param name="value">The string.</param>
    public static implicit operator JsonScalar(string? value) => value is null ? default : new(JsonValueKind.String, value);

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator JsonScalar(long value) => new(JsonValueKind.Number, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number.</summary>
    /// <param name="value">The number; neither infinite nor NaN.</param>
    public static implicit operator JsonScalar(double value) => double.IsFinite(value)
        ? new(JsonValueKind.Number, value.ToString("R", CultureInfo.InvariantCulture))
        : throw new ArgumentOutOfRangeException(nameof(value), value, "JSON has no such number.");

    /// <summary>A boolean.</summary>
    /// <param name="value">The boolean.</param>
    public static implicit operator JsonScalar(bool value) => new(value ? JsonValueKind.True : JsonValueKind.False, null);

    /// <summary>Whether both are the same.</summary>
    public static bool operator ==(JsonScalar left, JsonScalar right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(JsonScalar left, JsonScalar right) => !left.Equals(right);
}

/// <summary>Reads and writes <see cref="JsonScalar"/>.</summary>
public sealed class JsonScalarConverter : JsonConverter<JsonScalar>
{
    /// <summary>A null is a value of its own in a map.</summary>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override JsonScalar Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    internal static JsonScalar Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return default;
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.True or JsonTokenType.False:
                return reader.GetBoolean();
            case JsonTokenType.Number:
                using (var number = JsonDocument.ParseValue(ref reader))
                    return new(JsonValueKind.Number, number.RootElement.GetRawText());
            default:
                throw JsonFault.Expected(nameof(JsonScalar));
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, JsonScalar value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, JsonScalar value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.Kind == JsonValueKind.String)
            writer.WriteStringValue(value.ToString());
        else if (value.Kind == JsonValueKind.Null)
            writer.WriteNullValue();
        else
            writer.WriteRawValue(Encoding.UTF8.GetBytes(value.ToString()), skipInputValidation: true); // a number is only ever from JSON, or from a long or double
    }
}
