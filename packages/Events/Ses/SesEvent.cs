using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// SES received a mail, and a receipt rule runs the function. The mail's text is not in it. A rule that waits takes a <see
/// cref="SesResponse"/>.
/// See <see href="https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-lambda-event.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<SesEvent>))]
public sealed partial record SesEvent : LambdaPayload, ILambdaJson<SesEvent>
{
    /// <summary>The mail; always one.</summary>
    [JsonPropertyName("Records")]
    public IReadOnlyList<SesRecord> Records { get => field ?? []; set; }
}
