using System.IO.Compression;
using System.Text.Json;

namespace Lambent.Events;

/// <summary>
/// Log lines of one stream, as a subscription filter sends them: what <see cref="CloudWatchLogsEvent"/> holds compressed, and a record of
/// Kinesis or Data Firehose too.
/// See <see href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html"/>.
/// </summary>
[LambdaEvent("cloudwatch-logs-decoded-data", LambdaEventDirection.Received, "logGroup & logEvents")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record CloudWatchLogsBatch : LambdaPayload, ILambdaJson<CloudWatchLogsBatch>
{
    /// <summary><c>DATA_MESSAGE</c>; CloudWatch Logs also sends control messages to check that the destination can be reached.</summary>
    public CloudWatchLogsMessageType MessageType { get; set; }

    /// <summary>The account that the log group belongs to.</summary>
    public string Owner { get => field ?? ""; set; }

    /// <summary>The log group.</summary>
    public string LogGroup { get => field ?? ""; set; }

    /// <summary>The log stream.</summary>
    public string LogStream { get => field ?? ""; set; }

    /// <summary>The filters that matched.</summary>
    public IReadOnlyList<string> SubscriptionFilters { get => field ?? []; set; }

    /// <summary>The lines.</summary>
    public IReadOnlyList<CloudWatchLogsLine> LogEvents { get => field ?? []; set; }

    /// <summary>The level of the subscription, such as <c>ACCOUNT_LEVEL_POLICY</c>; null for a subscription filter of the log group.</summary>
    public string? PolicyLevel { get; set; }

    private const byte GzipStart = 0x1F;
    private const byte ZlibStart = 0x78;

    /// <summary>Log lines as subscription filters send them to Kinesis and Data Firehose too: <c>CloudWatchLogsBatch.Decompress(record.Data)</c>.</summary>
    /// <param name="data">JSON, compressed with gzip; zlib and plain JSON are read too.</param>
    /// <exception cref="InvalidDataException">The data is not compressed as CloudWatch Logs does it.</exception>
    /// <exception cref="JsonException">The data holds something else than log lines.</exception>
    public static CloudWatchLogsBatch Decompress(ReadOnlyMemory<byte> data)
    {
        var compressed = data.Span;
        if (compressed is [(byte)'{', ..])
            return LambdaEvents.Parse<CloudWatchLogsBatch>(compressed);
        using var input = new MemoryStream(data.ToArray(), writable: false);
        using Stream stream = compressed switch
        {
            [GzipStart, ..] => new GZipStream(input, CompressionMode.Decompress),
            [ZlibStart, ..] => new ZLibStream(input, CompressionMode.Decompress),
            _ => throw new InvalidDataException($"The data of the log event is not compressed with gzip ({compressed.Length} bytes)."),
        };
        using var json = new MemoryStream();
        stream.CopyTo(json);
        return LambdaEvents.Parse<CloudWatchLogsBatch>(json.GetBuffer().AsSpan(0, (int)json.Length));
    }

    /// <summary>The lines compressed as CloudWatch Logs sends them; for tests.</summary>
    public CloudWatchLogsEvent Compress()
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal))
        using (var writer = new Utf8JsonWriter(gzip))
            CloudWatchLogsBatchJson.Write(writer, this);
        return new() { AwsLogs = new() { Data = compressed.ToArray() } };
    }
}

/// <summary>What a message of a subscription filter is for.</summary>
[OpenEnum]
public readonly partial struct CloudWatchLogsMessageType
{
    /// <summary>It holds log lines.</summary>
    public const string Data = "DATA_MESSAGE";

    /// <summary>It checks that the destination can be reached, and holds no lines of yours.</summary>
    public const string Control = "CONTROL_MESSAGE";
}

/// <summary>A log line.</summary>
public sealed partial record CloudWatchLogsLine : LambdaPayload
{
    /// <summary>The id, a number of 56 digits.</summary>
    public string Id { get => field ?? ""; set; }

    /// <summary>The time of the log event.</summary>
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? Timestamp { get; set; }

    /// <summary>The text.</summary>
    public string Message { get => field ?? ""; set; }

    /// <summary>The fields that the filter pattern extracted, by name; only for patterns with fields.</summary>
    public IReadOnlyDictionary<string, string> ExtractedFields { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
