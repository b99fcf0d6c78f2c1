using System.Text;
using System.Text.Json;

namespace Lambent.Extensions;

/// <summary>
/// Parses delivered JSON into records. A record that does not match its type becomes an <see cref="UnknownRecord"/>, and so does the rest of a batch
/// after malformed JSON, as text: one bad record never costs the others.
/// </summary>
internal static class TelemetryRecordReader
{
    /// <summary>Parses a JSON array of records, or one record, and adds the records to the list.</summary>
    public static void Read(ReadOnlySpan<byte> json, List<TelemetryRecord> records)
    {
        json = json.TrimStart("\uFEFF"u8); // a byte order mark; no JSON value starts with one of its bytes
        var reader = new Utf8JsonReader(json);
        var parsed = 0L; // the number of bytes before the first unparsed one
        try
        {
            if (!reader.Read())
                return;
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                Add(records, JsonElement.ParseValue(ref reader));
                parsed = reader.BytesConsumed;
                if (reader.Read())
                    throw new JsonException("more than one value");
                return;
            }

            parsed = reader.BytesConsumed;
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                Add(records, JsonElement.ParseValue(ref reader));
                parsed = reader.BytesConsumed;
            }

            parsed = reader.BytesConsumed;
            reader.Read();
        }
        catch (JsonException)
        {
            records.Add(new UnknownRecord { Text = Encoding.UTF8.GetString(json[(int)parsed..]) });
        }
    }

    private static void Add(List<TelemetryRecord> records, JsonElement raw)
    {
        var time = default(DateTimeOffset);
        var type = default(TelemetryRecordType);
        try
        {
            var envelope = new JsonObjectReader(raw);
            time = envelope.GetTimeOrDefault("time");
            type = new(envelope.GetString("type"));
            records.Add(CreateRecord(type.Value, raw) with { Time = time, Type = type, Raw = raw });
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException) // a member of an unexpected type, or a string that is not UTF-8
        {
            records.Add(new UnknownRecord { Time = time, Type = type, Raw = raw });
        }
    }

    private static TelemetryRecord CreateRecord(string type, JsonElement raw)
    {
        if (!raw.TryGetProperty("record"u8, out var record))
            throw new FormatException("the member 'record' is missing");
        switch (type)
        {
            case "function":
                return record.ValueKind == JsonValueKind.String ? new FunctionLog { Text = record.GetString() } : new FunctionLog { Json = record };
            case "extension":
                return record.ValueKind == JsonValueKind.String ? new ExtensionLog { Text = record.GetString() } : new ExtensionLog { Json = record };
            case "platform.fault":
                return new PlatformFault { Text = record.ValueKind == JsonValueKind.String ? record.GetString()! : throw new FormatException("the record of platform.fault is not a string") };
            default:
                return CreatePlatformRecord(type, new JsonObjectReader(record));
        }
    }

    private static TelemetryRecord CreatePlatformRecord(string type, JsonObjectReader members) => type switch
    {
        "platform.initStart" => new PlatformInitStart
        {
            InitializationType = new(members.GetString("initializationType")),
            Phase = new(members.GetString("phase")),
            FunctionName = members.GetString("functionName"),
            FunctionVersion = members.GetString("functionVersion"),
            InstanceId = members.GetStringOrNull("instanceId"),
            InstanceMaxMemory = members.GetIntegerOrNull("instanceMaxMemory"),
            RuntimeVersion = members.GetStringOrNull("runtimeVersion"),
            RuntimeVersionArn = members.GetStringOrNull("runtimeVersionArn"),
        },
        "platform.initRuntimeDone" => new PlatformInitRuntimeDone
        {
            InitializationType = new(members.GetString("initializationType")),
            Phase = new(members.GetString("phase")),
            Status = new(members.GetString("status")),
            ErrorType = members.GetStringOrNull("errorType"),
            Spans = members.GetSpans(),
        },
        "platform.initReport" => new PlatformInitReport
        {
            InitializationType = new(members.GetString("initializationType")),
            Phase = new(members.GetString("phase")),
            Status = new(members.GetString("status")),
            Duration = members.GetObject("metrics").GetDurationOrNull("durationMs") ?? default,
            ErrorType = members.GetStringOrNull("errorType"),
            Spans = members.GetSpans(),
        },
        "platform.start" => new PlatformStart
        {
            RequestId = members.GetString("requestId"),
            Version = members.GetStringOrNull("version"),
            TenantId = members.GetStringOrNull("tenantId"),
            Tracing = members.GetTracing(),
        },
        "platform.runtimeDone" => new PlatformRuntimeDone
        {
            RequestId = members.GetString("requestId"),
            Status = new(members.GetString("status")),
            ErrorType = members.GetStringOrNull("errorType"),
            Duration = members.GetObject("metrics").GetDurationOrNull("durationMs"),
            ProducedBytes = members.GetObject("metrics").GetIntegerOrNull("producedBytes"),
            Spans = members.GetSpans(),
            Tracing = members.GetTracing(),
        },
        "platform.report" => new PlatformReport
        {
            RequestId = members.GetString("requestId"),
            Status = new(members.GetString("status")),
            Metrics = ReadMetrics(members.GetObject("metrics")),
            ErrorType = members.GetStringOrNull("errorType"),
            Spans = members.GetSpans(),
            Tracing = members.GetTracing(),
        },
        "platform.end" => new PlatformEnd { RequestId = members.GetString("requestId") },
        "platform.restoreStart" => new PlatformRestoreStart
        {
            FunctionName = members.GetString("functionName"),
            FunctionVersion = members.GetString("functionVersion"),
            InstanceId = members.GetStringOrNull("instanceId"),
            InstanceMaxMemory = members.GetIntegerOrNull("instanceMaxMemory"),
            RuntimeVersion = members.GetStringOrNull("runtimeVersion"),
            RuntimeVersionArn = members.GetStringOrNull("runtimeVersionArn"),
        },
        "platform.restoreRuntimeDone" => new PlatformRestoreRuntimeDone
        {
            Status = new(members.GetString("status")),
            ErrorType = members.GetStringOrNull("errorType"),
            Spans = members.GetSpans(),
        },
        "platform.restoreReport" => new PlatformRestoreReport
        {
            Status = new(members.GetString("status")),
            Duration = members.GetObject("metrics").GetDurationOrNull("durationMs"),
            ErrorType = members.GetStringOrNull("errorType"),
            Spans = members.GetSpans(),
        },
        "platform.extension" => new PlatformExtension
        {
            Name = members.GetString("name"),
            State = members.GetString("state"),
            Events = members.GetStrings("events"),
            ErrorType = members.GetStringOrNull("errorType"),
        },
        "platform.telemetrySubscription" => new PlatformTelemetrySubscription { Name = members.GetString("name"), State = members.GetString("state"), Types = members.GetStrings("types") },
        "platform.logsSubscription" => new PlatformLogsSubscription { Name = members.GetString("name"), State = members.GetString("state"), Types = members.GetStrings("types") },
        "platform.logsDropped" => new PlatformLogsDropped
        {
            Reason = members.GetString("reason"),
            DroppedRecords = members.GetIntegerOrNull("droppedRecords") ?? 0,
            DroppedBytes = members.GetIntegerOrNull("droppedBytes") ?? 0,
        },
        _ => new UnknownRecord(),
    };

    private static ReportMetrics ReadMetrics(JsonObjectReader members) => new()
    {
        Duration = members.GetDurationOrNull("durationMs") ?? default,
        BilledDuration = members.GetDurationOrNull("billedDurationMs"),
        MemorySizeMB = members.GetIntegerOrNull("memorySizeMB"),
        MaxMemoryUsedMB = members.GetIntegerOrNull("maxMemoryUsedMB"),
        InitDuration = members.GetDurationOrNull("initDurationMs"),
        RestoreDuration = members.GetDurationOrNull("restoreDurationMs"),
    };
}
