using System.Text.Json;

namespace Lambent.Extensions;

/// <summary>Reads the response of <c>event/next</c>. It uses no serializer, because a serializer adds more code than these two small objects need.</summary>
internal static class ExtensionEventReader
{
    private const long MaxDeadlineMs = 253402300799999; // the largest value that DateTimeOffset can hold

    /// <summary>
    /// Returns an <see cref="InvokeEvent"/>, a <see cref="ShutdownEvent"/>, or null for an unknown event type. Throws <see cref="JsonException"/> for
    /// malformed JSON.
    /// </summary>
    public static object? Read(ReadOnlySpan<byte> json)
    {
        string type = "", requestId = "", arn = "", reason = "";
        var deadline = default(DateTimeOffset);
        TraceContext? tracing = null;
        var reader = new Utf8JsonReader(json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("the event is not a JSON object");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (MoveToValueOf(ref reader, "eventType"u8))
                type = ReadString(ref reader);
            else if (MoveToValueOf(ref reader, "requestId"u8))
                requestId = ReadString(ref reader);
            else if (MoveToValueOf(ref reader, "invokedFunctionArn"u8))
                arn = ReadString(ref reader);
            else if (MoveToValueOf(ref reader, "shutdownReason"u8))
                reason = ReadString(ref reader);
            else if (MoveToValueOf(ref reader, "deadlineMs"u8))
                deadline = ReadDeadline(ref reader);
            else if (MoveToValueOf(ref reader, "tracing"u8))
                tracing = ReadTracing(ref reader);
            else
                reader.Skip();
        }

        if (type.Equals("INVOKE", StringComparison.OrdinalIgnoreCase))
            return new InvokeEvent { RequestId = requestId, Deadline = deadline, InvokedFunctionArn = arn, Tracing = tracing };
        if (type.Equals("SHUTDOWN", StringComparison.OrdinalIgnoreCase))
            return new ShutdownEvent { Reason = new(reason), Deadline = deadline };
        return null;
    }

    /// <summary>If the reader is on the property of this name, moves it to the value and returns true.</summary>
    internal static bool MoveToValueOf(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) => reader.ValueTextEquals(name) && reader.Read();

    /// <summary>Returns the string; for a value of another type skips it and returns an empty string.</summary>
    internal static string ReadString(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
            return reader.GetString()!;
        reader.Skip();
        return "";
    }

    private static DateTimeOffset ReadDeadline(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var ms) && ms is > 0 and <= MaxDeadlineMs)
            return DateTimeOffset.FromUnixTimeMilliseconds(ms);
        reader.Skip();
        return default;
    }

    private static TraceContext? ReadTracing(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return null;
        }

        string type = "", value = "";
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (MoveToValueOf(ref reader, "type"u8))
                type = ReadString(ref reader);
            else if (MoveToValueOf(ref reader, "value"u8))
                value = ReadString(ref reader);
            else
                reader.Skip();
        }

        return value.Length == 0 ? null : new TraceContext { Type = type, Value = value };
    }
}
