using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A record of a Kinesis data stream, with its source. Read JSON data with <c>record.Data(AppJson.Default.Order)</c>.
/// </summary>
public sealed partial record KinesisRecord : LambdaPayload
{
    /// <summary>The data and the position of the record.</summary>
    [JsonPropertyName("kinesis")]
    public KinesisRecordData Kinesis { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>Always <c>aws:kinesis</c>.</summary>
    [JsonPropertyName("eventSource")]
    public string EventSource { get => field ?? ""; set; }

    /// <summary>The version of the event format, <c>1.0</c>.</summary>
    [JsonPropertyName("eventVersion")]
    public string EventVersion { get => field ?? ""; set; }

    /// <summary>The shard ID and the sequence number, separated by a colon.</summary>
    [JsonPropertyName("eventID")]
    public string EventId { get => field ?? ""; set; }

    /// <summary>Always <c>aws:kinesis:record</c>.</summary>
    [JsonPropertyName("eventName")]
    public string EventName { get => field ?? ""; set; }

    /// <summary>The ARN of the function's execution role.</summary>
    [JsonPropertyName("invokeIdentityArn")]
    public string InvokeIdentityArn { get => field ?? ""; set; }

    /// <summary>The region of the stream.</summary>
    [JsonPropertyName("awsRegion")]
    public string AwsRegion { get => field ?? ""; set; }

    /// <summary>The ARN of the stream, or of its consumer.</summary>
    [JsonPropertyName("eventSourceARN")]
    public string EventSourceArn { get => field ?? ""; set; }
}
