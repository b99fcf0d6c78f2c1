using System.Text;
using System.Text.Json;

namespace Lambent.Extensions;

/// <summary>
/// Turns what Lambda delivers into records. Nothing is ever lost to one record that is odd: it becomes an <see cref="UnknownRecord"/>, and what
/// follows malformed JSON becomes one with its text.
/// </summary>
internal static class RecordReader
{
    /// <summary>Reads an array of records, or one record, and adds them.</summary>
    public static void Read(ReadOnlySpan<byte> json, List<TelemetryRecord> records)
    {
        json = json.TrimStart("\uFEFF"u8); // a byte order mark; JSON begins with none of its bytes
        var reader = new Utf8JsonReader(json);
        var at = 0L; // where what has not been read begins
        try
        {
            if (!reader.Read())
                return;
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                Add(records, JsonElement.ParseValue(ref reader));
                at = reader.BytesConsumed;
                if (reader.Read())
                    throw new JsonException("more than one value");
                return;
            }

            at = reader.BytesConsumed;
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                Add(records, JsonElement.ParseValue(ref reader));
                at = reader.BytesConsumed;
            }

            at = reader.BytesConsumed;
            reader.Read();
        }
        catch (JsonException)
        {
            records.Add(new UnknownRecord { Text = Encoding.UTF8.GetString(json[(int)at..]) });
        }
    }

    private static void Add(List<TelemetryRecord> records, JsonElement raw)
    {
        var time = default(DateTimeOffset);
        var type = default(TelemetryRecordType);
        try
        {
            var envelope = new RecordMembers(raw);
            time = envelope.TimeOrDefault("time");
            type = new(envelope.Text("type"));
            records.Add(Make(type.Value, raw) with { Time = time, Type = type, Raw = raw });
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException) // a member of another kind, or text that is not UTF-8
        {
            records.Add(new UnknownRecord { Time = time, Type = type, Raw = raw });
        }
    }

    private static TelemetryRecord Make(string type, JsonElement raw)
    {
        if (!raw.TryGetProperty("record"u8, out var record))
            throw new FormatException("there is no record");
        switch (type)
        {
            case "function":
                return record.ValueKind == JsonValueKind.String ? new FunctionLog { Text = record.GetString() } : new FunctionLog { Json = record };
            case "extension":
                return record.ValueKind == JsonValueKind.String ? new ExtensionLog { Text = record.GetString() } : new ExtensionLog { Json = record };
            case "platform.fault":
                return new PlatformFault { Text = record.ValueKind == JsonValueKind.String ? record.GetString()! : throw new FormatException("a fault is text") };
            default:
                return MakePlatform(type, new RecordMembers(record));
        }
    }

    private static TelemetryRecord MakePlatform(string type, RecordMembers of) => type switch
    {
        "platform.initStart" => new PlatformInitStart
        {
            InitializationType = new(of.Text("initializationType")),
            Phase = new(of.Text("phase")),
            FunctionName = of.Text("functionName"),
            FunctionVersion = of.Text("functionVersion"),
            InstanceId = of.TextOrNull("instanceId"),
            InstanceMaxMemory = of.NumberOrNull("instanceMaxMemory"),
            RuntimeVersion = of.TextOrNull("runtimeVersion"),
            RuntimeVersionArn = of.TextOrNull("runtimeVersionArn"),
        },
        "platform.initRuntimeDone" => new PlatformInitRuntimeDone
        {
            InitializationType = new(of.Text("initializationType")),
            Phase = new(of.Text("phase")),
            Status = new(of.Text("status")),
            ErrorType = of.TextOrNull("errorType"),
            Spans = of.Spans(),
        },
        "platform.initReport" => new PlatformInitReport
        {
            InitializationType = new(of.Text("initializationType")),
            Phase = new(of.Text("phase")),
            Status = new(of.Text("status")),
            Duration = of.Object("metrics").Duration("durationMs") ?? default,
            ErrorType = of.TextOrNull("errorType"),
            Spans = of.Spans(),
        },
        "platform.start" => new PlatformStart
        {
            RequestId = of.Text("requestId"),
            Version = of.TextOrNull("version"),
            TenantId = of.TextOrNull("tenantId"),
            Tracing = of.Tracing(),
        },
        "platform.runtimeDone" => new PlatformRuntimeDone
        {
            RequestId = of.Text("requestId"),
            Status = new(of.Text("status")),
            ErrorType = of.TextOrNull("errorType"),
            Duration = of.Object("metrics").Duration("durationMs"),
            ProducedBytes = of.Object("metrics").NumberOrNull("producedBytes"),
            Spans = of.Spans(),
            Tracing = of.Tracing(),
        },
        "platform.report" => new PlatformReport
        {
            RequestId = of.Text("requestId"),
            Status = new(of.Text("status")),
            Metrics = Metrics(of.Object("metrics")),
            ErrorType = of.TextOrNull("errorType"),
            Spans = of.Spans(),
            Tracing = of.Tracing(),
        },
        "platform.end" => new PlatformEnd { RequestId = of.Text("requestId") },
        "platform.restoreStart" => new PlatformRestoreStart
        {
            FunctionName = of.Text("functionName"),
            FunctionVersion = of.Text("functionVersion"),
            InstanceId = of.TextOrNull("instanceId"),
            InstanceMaxMemory = of.NumberOrNull("instanceMaxMemory"),
            RuntimeVersion = of.TextOrNull("runtimeVersion"),
            RuntimeVersionArn = of.TextOrNull("runtimeVersionArn"),
        },
        "platform.restoreRuntimeDone" => new PlatformRestoreRuntimeDone
        {
            Status = new(of.Text("status")),
            ErrorType = of.TextOrNull("errorType"),
            Spans = of.Spans(),
        },
        "platform.restoreReport" => new PlatformRestoreReport
        {
            Status = new(of.Text("status")),
            Duration = of.Object("metrics").Duration("durationMs"),
            ErrorType = of.TextOrNull("errorType"),
            Spans = of.Spans(),
        },
        "platform.extension" => new PlatformExtension
        {
            Name = of.Text("name"),
            State = of.Text("state"),
            Events = of.Texts("events"),
            ErrorType = of.TextOrNull("errorType"),
        },
        "platform.telemetrySubscription" => new PlatformTelemetrySubscription { Name = of.Text("name"), State = of.Text("state"), Types = of.Texts("types") },
        "platform.logsSubscription" => new PlatformLogsSubscription { Name = of.Text("name"), State = of.Text("state"), Types = of.Texts("types") },
        "platform.logsDropped" => new PlatformLogsDropped
        {
            Reason = of.Text("reason"),
            DroppedRecords = of.NumberOrNull("droppedRecords") ?? 0,
            DroppedBytes = of.NumberOrNull("droppedBytes") ?? 0,
        },
        _ => new UnknownRecord(),
    };

    private static ReportMetrics Metrics(RecordMembers of) => new()
    {
        Duration = of.Duration("durationMs") ?? default,
        BilledDuration = of.Duration("billedDurationMs"),
        MemorySizeMB = of.NumberOrNull("memorySizeMB"),
        MaxMemoryUsedMB = of.NumberOrNull("maxMemoryUsedMB"),
        InitDuration = of.Duration("initDurationMs"),
        RestoreDuration = of.Duration("restoreDurationMs"),
    };
}
