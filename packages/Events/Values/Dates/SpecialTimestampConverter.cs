using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// Reads and writes <see cref="Timestamp"/> where AWS has a form of its own for a few members. Whatever any other member reads is read too. The
/// text is kept, so that it is written as it came; a time that was set in code is written in the form of the member.
/// </summary>
/// <remarks>Why not with all other forms: only events that have such a member carry the code for it.</remarks>
public abstract class SpecialTimestampConverter : JsonConverter<Timestamp>
{
    private static readonly TimestampConverter Others = new();

    /// <inheritdoc/>
    public sealed override Timestamp Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var timestamp = Others.Read(ref reader, typeToConvert, options);
        return timestamp.Format == TimestampFormat.Unreadable && TryRead(timestamp.ToString(), out var ticks, out var offset)
            ? new Timestamp(ticks, TimestampStyle.Special(timestamp.IsNumber, offset), timestamp.ToString())
            : timestamp;
    }

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, Timestamp value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.Format == TimestampFormat.Unspecified)
            writer.WriteStringValue(Text(value.Value));
        else
            Others.Write(writer, value, options);
    }

    /// <summary>Reads the form of the member.</summary>
    private protected abstract bool TryRead(string text, out long ticks, out int offsetMinutes);

    /// <summary>Writes the form of the member.</summary>
    private protected abstract string Text(DateTimeOffset value);
}
