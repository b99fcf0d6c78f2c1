using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A batch of results that a Kinesis Data Analytics application for SQL delivers to the function. Answer with a <see
/// cref="KinesisAnalyticsResponse"/>.
/// See <see href="https://docs.aws.amazon.com/kinesisanalytics/latest/dev/how-it-works-output-lambda.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<KinesisAnalyticsOutputEvent>))]
public sealed partial record KinesisAnalyticsOutputEvent : LambdaPayload, ILambdaJson<KinesisAnalyticsOutputEvent>
{
    /// <summary>An id of this call.</summary>
    [JsonPropertyName("invocationId")]
    public string InvocationId { get => field ?? ""; set; }

    /// <summary>The ARN of the application.</summary>
    [JsonPropertyName("applicationArn")]
    public string ApplicationArn { get => field ?? ""; set; }

    /// <summary>The results.</summary>
    [JsonPropertyName("records")]
    public IReadOnlyList<KinesisAnalyticsOutputRecord> Records { get => field ?? []; set; }
}
