using System.Text.Json;

namespace Lambent.Emulator;

/// <summary>The records of platform events: https://docs.aws.amazon.com/lambda/latest/dg/telemetry-schema-reference.html.</summary>
internal static class PlatformRecords
{
    /// <summary>An object of texts and what a caller adds. A text that is null is left out.</summary>
    public static ReadOnlyMemory<byte> Of(Action<Utf8JsonWriter>? more, params (string Name, string? Value)[] texts) => Json.Write(writer =>
    {
        writer.WriteStartObject();
        foreach (var (name, value) in texts)
        {
            if (value is not null)
                writer.WriteString(name, value);
        }

        more?.Invoke(writer);
        writer.WriteEndObject();
    });

    public static ReadOnlyMemory<byte> LogsDropped(long bytes, long records) => Of(
        writer =>
        {
            writer.WriteNumber("droppedBytes", bytes);
            writer.WriteNumber("droppedRecords", records);
        },
        ("reason", "Consumer seems to have fallen behind as it has not acknowledged receipt of logs."));

    public static void Duration(Utf8JsonWriter writer, TimeSpan duration)
    {
        writer.WriteStartObject("metrics");
        writer.WriteNumber("durationMs", Milliseconds(duration));
        writer.WriteEndObject();
    }

    public static void Tracing(Utf8JsonWriter writer, InvocationRequest request)
    {
        writer.WriteStartObject("tracing");
        writer.WriteString("type", "X-Amzn-Trace-Id");
        writer.WriteString("value", request.TraceId);
        writer.WriteEndObject();
    }

    public static void Names(Utf8JsonWriter writer, string member, IEnumerable<string> names)
    {
        writer.WriteStartArray(member);
        foreach (var name in names)
            writer.WriteStringValue(name);
        writer.WriteEndArray();
    }

    public static double Milliseconds(TimeSpan duration) => Math.Round(duration.TotalMilliseconds, 3);
}
