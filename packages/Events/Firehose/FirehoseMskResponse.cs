using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The results of the records of a <see cref="FirehoseMskEvent"/>.
/// See <see href="https://docs.aws.amazon.com/firehose/latest/dev/data-transformation-status-model.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<FirehoseMskResponse>))]
public sealed partial record FirehoseMskResponse : LambdaPayload, ILambdaJson<FirehoseMskResponse>
{
    /// <summary>A result for each record of the event, in any order. A record without a result counts as failed.</summary>
    [JsonPropertyName("records")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FirehoseMskResponseRecord>? Records { get; set; }
}
