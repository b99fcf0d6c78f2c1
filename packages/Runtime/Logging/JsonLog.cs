using System.Text.Json;

namespace Lambent;

/// <summary>
/// One JSON object a line, with the keys of Lambda's JSON logs, https://docs.aws.amazon.com/lambda/latest/dg/csharp-logging.html: <c>timestamp</c>,
/// <c>level</c>, <c>requestId</c>, <c>traceId</c>, <c>tenantId</c>, <c>message</c>, then the exception, then template values and scopes.
/// </summary>
internal static class JsonLog
{
    private static readonly string[] OwnKeys =
    [
        "timestamp", "level", "requestId", "traceId", "tenantId", "logger", "eventId", "message", "errorType", "errorMessage", "stackTrace", "scopes",
    ];

    public static void Write(LogBuffer buffer, in LogRecord record)
    {
        var json = buffer.Json;
        json.WriteStartObject();
        Span<byte> time = stackalloc byte[24];
        record.Time.UtcDateTime.TryFormat(time, out var count, "yyyy-MM-ddTHH:mm:ss.fffZ", System.Globalization.CultureInfo.InvariantCulture);
        json.WriteString("timestamp"u8, time[..count]);
        json.WriteString("level"u8, LogSettings.JsonLevel(record.Level));
        if (record.Context is { } context)
        {
            json.WriteString("requestId"u8, context.RequestId);
            if (context.TraceId is { } trace)
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
        if (record.Values is not null || record.Scopes is not null)
            WriteValues(json, record);
        json.WriteEndObject();
        json.Flush();
        buffer.Append("\n"u8);
    }

    private static void WriteException(Utf8JsonWriter json, Exception exception, string? errorType)
    {
        json.WriteString("errorType"u8, errorType ?? LambdaError.ShortName(exception));
        json.WriteString("errorMessage"u8, exception.Message);
        json.WriteStartArray("stackTrace"u8);
        foreach (var line in SafeText.Of(exception).AsSpan().EnumerateLines())
        {
            if (!line.IsWhiteSpace())
                json.WriteStringValue(line.Trim());
        }

        json.WriteEndArray();
    }

    private static void WriteValues(Utf8JsonWriter json, in LogRecord record)
    {
        var written = new List<string>();
        for (var i = 0; i < record.Values?.Count; i++)
            WriteValue(json, record.Values[i], written);

        var texts = new List<string>();
        // A value of the message wins over one of the same name in a scope: names stay unique.
        record.Scopes?.ForEachScope(
            static (scope, state) =>
            {
                if (scope is IEnumerable<KeyValuePair<string, object?>> values)
                {
                    var named = false;
                    foreach (var value in values)
                        named |= WriteValue(state.json, value, state.written);
                    if (named)
                        return;
                }

                state.texts.Add(SafeText.Of(scope));
            },
            (json, written, texts));
        if (texts.Count == 0)
            return;
        json.WriteStartArray("scopes"u8);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static bool WriteValue(Utf8JsonWriter json, KeyValuePair<string, object?> value, List<string> written)
    {
        var name = value.Key;
        if (name is null or "{OriginalFormat}")
            return false;
        if (name is ['@', ..])
            name = name[1..];
        while (OwnKeys.Contains(name, StringComparer.Ordinal))
            name += "_";
        if (written.Contains(name))
            return true;
        written.Add(name);
        json.WritePropertyName(name);
        JsonLogValue.Write(json, value.Value, 0);
        return true;
    }
}
