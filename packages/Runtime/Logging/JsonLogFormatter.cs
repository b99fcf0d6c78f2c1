using System.Text.Json;

namespace Lambent;

/// <summary>
/// Writes a record as one JSON object on one line, with the keys of Lambda's JSON logs: <c>timestamp</c>, <c>level</c>, <c>requestId</c>, <c>traceId</c>,
/// <c>tenantId</c>, <c>message</c>, then the exception, template values and scopes. See https://docs.aws.amazon.com/lambda/latest/dg/csharp-logging.html.
/// </summary>
internal static class JsonLogFormatter
{
    public static void Write(LogBuffer buffer, in LogRecord record)
    {
        var json = buffer.Json;
        json.WriteStartObject();
        Span<byte> time = stackalloc byte[LogTime.Length];
        LogTime.Write(time, record.Time);
        json.WriteString("timestamp"u8, time);
        json.WriteString("level"u8, LogSettings.JsonLevel(record.Level));
        if (record.Context is { } context)
        {
            json.WriteString("requestId"u8, context.RequestId);
            if (context.TraceHeader is { } trace)
                json.WriteString("traceId"u8, trace);
            if (context.TenantId is { } tenant)
                json.WriteString("tenantId"u8, tenant);
        }

        if (record.Category is not null)
            json.WriteString("logger"u8, record.Category);
        if (record.EventId.Id != 0)
            json.WriteNumber("eventId"u8, record.EventId.Id);
        json.WriteString("message"u8, record.Message);
        if (record.Exception is { } exception)
            WriteException(json, exception, record.ErrorType);
        record.WriteMore?.Invoke(json);
        json.WriteEndObject();
        json.Flush();
        buffer.Append("\n"u8);
    }

    private static void WriteException(Utf8JsonWriter json, Exception exception, string? errorType)
    {
        json.WriteString("errorType"u8, errorType ?? LambdaError.ShortName(exception));
        json.WriteString("errorMessage"u8, SafeText.MessageOf(exception));
        json.WriteStartArray("stackTrace"u8);
        foreach (var line in SafeText.From(exception).AsSpan().EnumerateLines())
        {
            if (!line.IsWhiteSpace())
                json.WriteStringValue(line.Trim());
        }

        json.WriteEndArray();
    }
}
