using System.Text.Json;

namespace Lambent.Extensions;

/// <summary>Reads what <c>event/next</c> answers, by hand: two small objects do not pay for a serializer.</summary>
internal static class ExtensionEventReader
{
    private const long MaxDeadlineMs = 253402300799999; // the last millisecond that DateTimeOffset holds

    /// <summary>An <see cref="InvokeEvent"/> or a <see cref="ShutdownEvent"/>; null for an event of a kind that is not known. Throws <see cref="JsonException"/>.</summary>
    public static object? Read(ReadOnlySpan<byte> json)
    {
        string type = "", requestId = "", arn = "", reason = "";
        var deadline = default(DateTimeOffset);
        TraceContext? tracing = null;
        var reader = new Utf8JsonReader(json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("the event is no JSON object");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Is(ref reader, "eventType"u8))
                type = Text(ref reader);
            else if (Is(ref reader, "requestId"u8))
                requestId = Text(ref reader);
            else if (Is(ref reader, "invokedFunctionArn"u8))
                arn = Text(ref reader);
            else if (Is(ref reader, "shutdownReason"u8))
                reason = Text(ref reader);
            else if (Is(ref reader, "deadlineMs"u8))
                deadline = Deadline(ref reader);
            else if (Is(ref reader, "tracing"u8))
                tracing = Tracing(ref reader);
            else
                reader.Skip();
        }

        if (type.Equals("INVOKE", StringComparison.OrdinalIgnoreCase))
            return new InvokeEvent { RequestId = requestId, Deadline = deadline, InvokedFunctionArn = arn, Tracing = tracing };
        if (type.Equals("SHUTDOWN", StringComparison.OrdinalIgnoreCase))
            return new ShutdownEvent { Reason = new(reason), Deadline = deadline };
        return null;
    }

    /// <summary>Whether this is the member, the reader then being on its value.</summary>
    internal static bool Is(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) => reader.ValueTextEquals(name) && reader.Read();

    /// <summary>A text; empty for any other value, which is skipped.</summary>
    internal static string Text(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
            return reader.GetString()!;
        reader.Skip();
        return "";
    }

    private static DateTimeOffset Deadline(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var ms) && ms is > 0 and <= MaxDeadlineMs)
            return DateTimeOffset.FromUnixTimeMilliseconds(ms);
        reader.Skip();
        return default;
    }

    private static TraceContext? Tracing(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return null;
        }

        string type = "", value = "";
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Is(ref reader, "type"u8))
                type = Text(ref reader);
            else if (Is(ref reader, "value"u8))
                value = Text(ref reader);
            else
                reader.Skip();
        }

        return value.Length == 0 ? null : new TraceContext { Type = type, Value = value };
    }
}
