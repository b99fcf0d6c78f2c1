using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The results for the records of a <see cref="FirehoseEvent"/>.
/// See <see href="https://docs.aws.amazon.com/firehose/latest/dev/data-transformation-status-model.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<FirehoseResponse>))]
public sealed partial record FirehoseResponse : LambdaPayload, ILambdaJson<FirehoseResponse>
{
    /// <summary>A row for each record of the request, in any order. A record without one counts as failed.</summary>
    [JsonPropertyName("records")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FirehoseResponseRecord>? Records { get; set; }
}
