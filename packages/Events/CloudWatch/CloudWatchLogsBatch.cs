using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// Log lines of one stream, as a subscription filter sends them: what <see cref="CloudWatchLogsEvent"/> holds compressed, and a record of
/// Kinesis or Data Firehose too.
/// See <see href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html"/>.
/// </summary>
[LambdaEvent("cloudwatch-logs-decoded-data", LambdaEventDirection.Received)]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<CloudWatchLogsBatch>))]
public sealed partial record CloudWatchLogsBatch : LambdaPayload, ILambdaJson<CloudWatchLogsBatch>
{
    /// <summary><c>DATA_MESSAGE</c>; CloudWatch Logs also sends control messages to check that the destination can be reached.</summary>
    [JsonPropertyName("messageType")]
    public CloudWatchLogsMessageType MessageType { get; set; }

    /// <summary>The account that the log group belongs to.</summary>
    [JsonPropertyName("owner")]
    public string Owner { get => field ?? ""; set; }

    /// <summary>The log group.</summary>
    [JsonPropertyName("logGroup")]
    public string LogGroup { get => field ?? ""; set; }

    /// <summary>The log stream.</summary>
    [JsonPropertyName("logStream")]
    public string LogStream { get => field ?? ""; set; }

    /// <summary>The filters that matched.</summary>
    [JsonPropertyName("subscriptionFilters")]
    public IReadOnlyList<string> SubscriptionFilters { get => field ?? []; set; }

    /// <summary>The lines.</summary>
    [JsonPropertyName("logEvents")]
    public IReadOnlyList<CloudWatchLogsLine> LogEvents { get => field ?? []; set; }

    /// <summary>The level of the subscription, such as <c>ACCOUNT_LEVEL_POLICY</c>; null for a subscription filter of the log group.</summary>
    [JsonPropertyName("policyLevel")]
    public string? PolicyLevel { get; set; }
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
    [JsonPropertyName("id")]
    public string Id { get => field ?? ""; set; }

    /// <summary>The time of the log event.</summary>
    [JsonPropertyName("timestamp")]
    public Timestamp? Timestamp { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>The text.</summary>
    [JsonPropertyName("message")]
    public string Message { get => field ?? ""; set; }

    /// <summary>The fields that the filter pattern extracted, by name; only for patterns with fields.</summary>
    [JsonPropertyName("extractedFields")]
    public IReadOnlyDictionary<string, string> ExtractedFields { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
