using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The results for the records of a <see cref="FirehoseMskEvent"/>.
/// See <see href="https://docs.aws.amazon.com/firehose/latest/dev/data-transformation-status-model.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<FirehoseMskResponse>))]
public sealed partial record FirehoseMskResponse : LambdaPayload, ILambdaJson<FirehoseMskResponse>
{
    /// <summary>A row for each record of the request, in any order. A record without one counts as failed.</summary>
    [JsonPropertyName("records")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FirehoseMskResponseRecord>? Records { get; set; }
}
