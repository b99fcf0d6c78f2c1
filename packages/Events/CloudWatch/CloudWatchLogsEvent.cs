using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// Log lines that a subscription filter sends to the function, compressed. <c>logs.Decode()</c> gives the lines.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-cloudwatchlogs.html"/>.
/// </summary>
[LambdaEvent("cloudwatch-logs", LambdaEventDirection.Received, DecidedBy = "awslogs")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
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

/// <summary>Log lines, compressed.</summary>
public sealed partial record CloudWatchLogsData : LambdaPayload
{
    /// <summary>JSON, compressed with gzip, in base64. <see cref="CloudWatchLogsEvent.Decode"/> reads it.</summary>
    public Base64Bytes? Data { get; set; }
}
