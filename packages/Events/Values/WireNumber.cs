using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A number that AWS sends as a JSON number or a string; the original text is kept.
/// Text that is not a number is kept: <see cref="TryGetInt64"/>, <see cref="TryGetDouble"/> and <see cref="TryGetDecimal"/> are false.
/// </summary>
[JsonConverter(typeof(WireNumberConverter))]
public readonly struct WireNumber : IEquatable<WireNumber>
{
    private readonly string? _text;
    private readonly WireForm _form;

    internal WireNumber(string text, WireForm form)
    {
        _text = text;
        _form = form;
    }

    /// <summary>Whether it is written as text.</summary>
    public bool IsText => _form == WireForm.Text;

    /// <summary>The number, if it is whole and within the range of <see cref="long"/>.</summary>
    /// <param name="value">The number.</param>
    public bool TryGetInt64(out long value)
    {
        if (long.TryParse(ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value))
            return true;
        var whole = TryGetDecimal(out var number) && number == decimal.Truncate(number) && number is >= long.MinValue and <= long.MaxValue; // 60.0
        value = whole ? (long)number : 0;
        return whole;
    }

    /// <summary>The number, if it is one.</summary>
    /// <param name="value">The number.</param>
    public bool TryGetDouble(out double value) => double.TryParse(ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    /// <summary>The number, if it is one and within the range of <see cref="decimal"/>.</summary>
    /// <param name="value">The number.</param>
    public bool TryGetDecimal(out decimal value) => decimal.TryParse(ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    /// <summary>The whole number.</summary>
    /// <exception cref="InvalidOperationException">It is not a whole number, or out of range.</exception>
    public long ToInt64() => TryGetInt64(out var value) ? value : throw Unreadable("a whole number");

    /// <summary>The whole number.</summary>
    /// <exception cref="InvalidOperationException">It is not a whole number, or out of range.</exception>
    public int ToInt32() => TryGetInt64(out var value) && value is >= int.MinValue and <= int.MaxValue ? (int)value : throw Unreadable("a whole number of 32 bits");

    /// <summary>The number.</summary>
    /// <exception cref="InvalidOperationException">It is not a number.</exception>
    public double ToDouble() => TryGetDouble(out var value) ? value : throw Unreadable("a number");

    /// <summary>The text or digits in JSON.</summary>
    public override string ToString() => _text ?? "0";

    /// <summary>The same number written as text.</summary>
    public WireNumber AsText() => new(ToString(), WireForm.Text);

    /// <summary>The same number, in this form unless its form is known.</summary>
    internal WireNumber Or(WireForm form) => _form == WireForm.Unspecified ? new(ToString(), form) : this;

    /// <inheritdoc/>
    public bool Equals(WireNumber other) =>
        TryGetDecimal(out var left) && other.TryGetDecimal(out var right) ? left == right : ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is WireNumber other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => TryGetDecimal(out var value) ? value.GetHashCode() : ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>A whole number, in the form that AWS uses where it is put.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator WireNumber(long value) => new(value.ToString(CultureInfo.InvariantCulture), WireForm.Unspecified);

    /// <summary>A number, in the form that AWS uses where it is put.</summary>
    /// <param name="value">The number; neither infinite nor NaN.</param>
    public static implicit operator WireNumber(double value) => double.IsFinite(value)
        ? new(value.ToString("R", CultureInfo.InvariantCulture), WireForm.Unspecified)
        : throw new ArgumentOutOfRangeException(nameof(value), value, "JSON has no such number.");

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(WireNumber left, WireNumber right) => left.Equals(right);

    /// <summary>Whether the numbers differ.</summary>
    public static bool operator !=(WireNumber left, WireNumber right) => !left.Equals(right);

    private static InvalidOperationException Unreadable(string expected) =>
        new($"The value on the wire is not {expected}. Ask TryGetInt64 or TryGetDouble first, or take its text from ToString.");
}

/// <summary>Reads and writes <see cref="WireNumber"/>, number or text.</summary>
public sealed class WireNumberConverter : JsonConverter<WireNumber>
{
    /// <inheritdoc/>
    public override WireNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    internal static WireNumber Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
            return new(reader.GetString()!, WireForm.Text);
        if (reader.TokenType != JsonTokenType.Number)
            throw JsonFault.Expected(nameof(WireNumber));
        using var number = JsonDocument.ParseValue(ref reader);
        return new(number.RootElement.GetRawText(), WireForm.Plain);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, WireNumber value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, WireNumber value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.IsText)
            writer.WriteStringValue(value.ToString());
        else
            writer.WriteRawValue(Encoding.UTF8.GetBytes(value.ToString()), skipInputValidation: true); // only ever from a JSON number, or from a long or double
    }
}
