namespace Lambent.Emulator;

/// <summary>Something that subscribers are told.</summary>
/// <param name="Time">When it happened.</param>
/// <param name="Type">Its type, such as <c>platform.start</c> or <c>function</c>.</param>
/// <param name="Record">What happened, as JSON.</param>
internal sealed record TelemetryEvent(DateTimeOffset Time, string Type, ReadOnlyMemory<byte> Record)
{
    /// <summary>The record as a JSON string, for subscribers that know no other of lines; null when it is the same.</summary>
    public ReadOnlyMemory<byte>? RecordAsText { get; init; }

    /// <summary>Whether only the older Logs API has it.</summary>
    public bool IsForLogsApi { get; init; }

    /// <summary>What subscribers subscribe to: <c>platform</c>, <c>function</c> or <c>extension</c>.</summary>
    public string Category => Type.StartsWith("platform.", StringComparison.Ordinal) ? "platform" : Type;

    public byte[] ToJson(bool withObjects) => Json.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("time", Time.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", System.Globalization.CultureInfo.InvariantCulture));
        writer.WriteString("type", Type);
        writer.WritePropertyName("record");
        writer.WriteRawValue((withObjects ? Record : RecordAsText ?? Record).Span, skipInputValidation: true);
        writer.WriteEndObject();
    }).ToArray();
}
