using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// Reads and writes <see cref="Timestamp"/> where AWS has a form of its own for a few members. Whatever any other member reads is read too. The
/// text is kept, so that it is written as it came; a time that was set in code is written in the form of the member.
/// </summary>
/// <remarks>Why not with all other forms: only events that have such a member carry the code for it.</remarks>
internal abstract class TimestampFormatConverter : JsonConverter<Timestamp>
{
    /// <inheritdoc/>
    public sealed override Timestamp Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader, this);

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, Timestamp value, JsonSerializerOptions options) => Write(writer, value, this);

    private protected static Timestamp Read(ref Utf8JsonReader reader, TimestampFormatConverter form)
    {
        var timestamp = TimestampConverter.Read(ref reader);
        return timestamp.Format == TimestampFormat.Unreadable && form.TryRead(timestamp.ToString(), out var ticks, out var offset)
            ? new Timestamp(ticks, TimestampStyle.Special(timestamp.IsNumber, offset), timestamp.ToString())
            : timestamp;
    }

    private protected static void Write(Utf8JsonWriter writer, Timestamp value, TimestampFormatConverter form)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.Format == TimestampFormat.Unspecified && value.TryGetValue(out var instant))
            writer.WriteStringValue(form.Text(instant));
        else
            TimestampConverter.Write(writer, value);
    }

    /// <summary>Reads the form of the member.</summary>
    private protected abstract bool TryRead(string text, out long ticks, out int offsetMinutes);

    /// <summary>Writes the form of the member.</summary>
    private protected abstract string Text(DateTimeOffset value);
}
