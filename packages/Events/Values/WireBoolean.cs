using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A boolean that AWS sends as a JSON boolean or a string, <c>"true"</c> or <c>"False"</c>; it is written as it was read.
/// Text that is neither reads as false and is kept.
/// </summary>
[JsonConverter(typeof(WireBooleanConverter))]
public readonly struct WireBoolean : IEquatable<WireBoolean>
{
    private readonly string? _text;
    private readonly WireForm _form;

    internal WireBoolean(bool value, WireForm form, string? text = null)
    {
        Value = value;
        _form = form;
        _text = text;
    }

    /// <summary>Whether it is true, in any casing.</summary>
    public bool Value { get; }

    /// <summary>Whether it is written as text.</summary>
    public bool IsText => _form == WireForm.Text;

    /// <summary>The text in JSON.</summary>
    public override string ToString() => _text ?? (Value ? "true" : "false");

    /// <summary>The same boolean written as text, <c>"true"</c> or <c>"false"</c>.</summary>
    public WireBoolean AsText() => new(Value, WireForm.Text, _text);

    /// <summary>The same boolean, in this form unless its form is known.</summary>
    internal WireBoolean Or(WireForm form) => _form == WireForm.Unspecified ? new(Value, form) : this;

    /// <summary>Whether both are true or both are false; text that is neither equals the same text only.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(WireBoolean other) => ToString().Equals(other.ToString(), StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WireBoolean other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>The value.</summary>
    /// <param name="value">The boolean.</param>
    public static implicit operator bool(WireBoolean value) => value.Value;

    /// <summary>A boolean, in the form that AWS uses where it is put.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator WireBoolean(bool value) => new(value, WireForm.Unspecified);

    /// <summary>Whether both are the same.</summary>
    public static bool operator ==(WireBoolean left, WireBoolean right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(WireBoolean left, WireBoolean right) => !left.Equals(right);
}

/// <summary>Reads and writes <see cref="WireBoolean"/>, boolean or text.</summary>
public sealed class WireBooleanConverter : JsonConverter<WireBoolean>
{
    /// <inheritdoc/>
    public override WireBoolean Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    internal static WireBoolean Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.True or JsonTokenType.False)
            return new(reader.TokenType == JsonTokenType.True, WireForm.Plain);
        if (reader.TokenType != JsonTokenType.String)
            throw JsonFault.Expected(nameof(WireBoolean));
        var text = reader.GetString()!;
        return new(text.Equals("true", StringComparison.OrdinalIgnoreCase), WireForm.Text, text);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, WireBoolean value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, WireBoolean value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.IsText)
            writer.WriteStringValue(value.ToString());
        else
            writer.WriteBooleanValue(value.Value);
    }
}
