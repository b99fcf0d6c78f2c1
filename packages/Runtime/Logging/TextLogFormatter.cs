namespace Lambent;

/// <summary>
/// Writes a record as <c>time ⇥ requestId ⇥ level ⇥ message [⇥ traceId=… ⇥ tenantId=…]</c> on one line, followed by the exception after a carriage return.
/// </summary>
internal static class TextLogFormatter
{
    public static void Write(LogBuffer buffer, in LogRecord record, bool keepNewLines)
    {
        buffer.AppendTime(record.Time);
        buffer.Append("\t"u8);
        buffer.AppendLine(record.Context?.RequestId, false);
        buffer.Append("\t"u8);
        buffer.Append(LogSettings.TextLevel(record.Level));
        buffer.Append("\t"u8);
        if (record.Category is not null)
        {
            buffer.AppendLine(record.Category, false);
            buffer.Append(": "u8);
        }

        buffer.AppendLine(record.Message, keepNewLines);
        AppendField(buffer, "\ttraceId="u8, record.Context?.TraceHeader);
        AppendField(buffer, "\ttenantId="u8, record.Context?.TenantId);
        if (record.Exception is { } exception)
        {
            buffer.Append(keepNewLines ? "\n"u8 : "\r"u8);
            buffer.AppendLine(SafeText.From(exception), keepNewLines);
        }

        buffer.Append("\n"u8);
    }

    private static void AppendField(LogBuffer buffer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is null)
            return;
        buffer.Append(name);
        buffer.AppendLine(value, false);
    }
}
