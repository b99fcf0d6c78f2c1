using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A batch of records that a Kinesis Data Analytics application for SQL wants transformed before it reads them. Answer with a <see
/// cref="KinesisAnalyticsResponse"/>.
/// See <see href="https://docs.aws.amazon.com/kinesisanalytics/latest/dev/lambda-preprocessing.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<KinesisAnalyticsInputEvent>))]
public sealed partial record KinesisAnalyticsInputEvent : LambdaPayload, ILambdaJson<KinesisAnalyticsInputEvent>
{
    /// <summary>An id of this call.</summary>
    [JsonPropertyName("invocationId")]
    public string InvocationId { get => field ?? ""; set; }

    /// <summary>The ARN of the application.</summary>
    [JsonPropertyName("applicationArn")]
    public string ApplicationArn { get => field ?? ""; set; }

    /// <summary>The ARN of the Kinesis or Firehose stream that the records come from.</summary>
    [JsonPropertyName("streamArn")]
    public string StreamArn { get => field ?? ""; set; }

    /// <summary>The records.</summary>
    [JsonPropertyName("records")]
    public IReadOnlyList<KinesisAnalyticsInputRecord> Records { get => field ?? []; set; }
}
