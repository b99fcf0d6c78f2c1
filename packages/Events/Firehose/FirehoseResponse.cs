using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The results of the records of a <see cref="FirehoseEvent"/>.
/// See <see href="https://docs.aws.amazon.com/firehose/latest/dev/data-transformation-status-model.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<FirehoseResponse>))]
public sealed partial record FirehoseResponse : LambdaPayload, ILambdaJson<FirehoseResponse>
{
    /// <summary>A result for each record of the event, in any order. A record without a result counts as failed.</summary>
    [JsonPropertyName("records")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FirehoseResponseRecord>? Records { get; set; }
}
