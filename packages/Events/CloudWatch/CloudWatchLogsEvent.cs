using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// Log lines that a subscription filter sends to the function, compressed. <c>logs.Decode()</c> gives the lines.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-cloudwatchlogs.html"/>.
/// </summary>
[LambdaEvent("cloudwatch-logs", LambdaEventDirection.Received)]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<CloudWatchLogsEvent>))]
public sealed partial record CloudWatchLogsEvent : LambdaPayload, ILambdaJson<CloudWatchLogsEvent>
{
    /// <summary>The compressed lines.</summary>
    [JsonPropertyName("awslogs")]
    public CloudWatchLogsData AwsLogs { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>Returns the log lines: decodes base64, decompresses and parses the JSON.</summary>
    /// <exception cref="InvalidDataException">The data is not compressed as CloudWatch Logs does it.</exception>
    /// <exception cref="JsonException">The data holds something else than log lines.</exception>
    public CloudWatchLogsBatch Decode() => CloudWatchLogsBatch.Decompress(AwsLogs.Data ?? default(Base64Bytes));
}

public sealed partial record CloudWatchLogsBatch
{
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

/// <summary>Log lines, compressed.</summary>
public sealed partial record CloudWatchLogsData : LambdaPayload
{
    /// <summary>JSON, compressed with gzip, in base64. <see cref="CloudWatchLogsEvent.Decode"/> reads it.</summary>
    [JsonPropertyName("data")]
    public Base64Bytes? Data { get; set; }
}
