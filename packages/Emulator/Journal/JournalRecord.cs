using System.Globalization;

namespace Lambent.Emulator;

/// <summary>Something that happened in an execution environment: an action of Lambda, or a line of a process.</summary>
/// <param name="Time">The time.</param>
/// <param name="Type">The type as in the Telemetry API, such as <c>platform.start</c> or <c>function</c>.</param>
/// <param name="Record">The record as JSON.</param>
internal sealed record JournalRecord(DateTimeOffset Time, string Type, ReadOnlyMemory<byte> Record)
{
    /// <summary>The id of the execution environment.</summary>
    public required string EnvironmentId { get; init; }

    /// <summary>The invocation that begins or ends; null for other types.</summary>
    public string? RequestId { get; init; }

    /// <summary>The record as a JSON string, for subscribers whose schema has lines as strings only; null when it is the same.</summary>
    public ReadOnlyMemory<byte>? RecordAsText { get; init; }

    /// <summary>Whether only the older Logs API has it.</summary>
    public bool IsForLogsApi { get; init; }

    /// <summary>The line in a log in text format; null when such a log has none for it.</summary>
    public string? Text { get; init; }

    /// <summary>The metrics of an invocation that has ended; null for other types.</summary>
    public InvocationReport? Report { get; init; }

    /// <summary>What subscribers subscribe to: <c>platform</c>, <c>function</c> or <c>extension</c>.</summary>
    public string Category => Type.StartsWith("platform.", StringComparison.Ordinal) ? "platform" : Type;

    /// <summary>The number of bytes by which the journal is bounded.</summary>
    public int Size => Record.Length + (RecordAsText?.Length ?? 0) + (2 * (Text?.Length ?? 0));

    public byte[] ToJson(bool withObjects) => Json.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("time", Time.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture));
        writer.WriteString("type", Type);
        writer.WritePropertyName("record");
        writer.WriteRawValue((withObjects ? Record : RecordAsText ?? Record).Span, skipInputValidation: true);
        writer.WriteEndObject();
    }).ToArray();
}
