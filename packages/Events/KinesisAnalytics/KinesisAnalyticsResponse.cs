using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The results for the records of a <see cref="KinesisAnalyticsInputEvent"/> or <see cref="KinesisAnalyticsOutputEvent"/>.
/// See <see href="https://docs.aws.amazon.com/kinesisanalytics/latest/dev/lambda-preprocessing.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<KinesisAnalyticsResponse>))]
public sealed partial record KinesisAnalyticsResponse : LambdaPayload, ILambdaJson<KinesisAnalyticsResponse>
{
    /// <summary>A row for each record of the request.</summary>
    [JsonPropertyName("records")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<KinesisAnalyticsResponseRecord>? Records { get; set; }
}
