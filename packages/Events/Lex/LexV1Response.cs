using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The response of the function of a Lex V1 bot; see <see cref="Close"/>, <see cref="Delegate"/>, <see cref="ElicitSlot"/>, <see
/// cref="ElicitIntent"/> and <see cref="ConfirmIntent"/>.
/// See <see href="https://docs.aws.amazon.com/lex/latest/dg/lambda-input-response-format.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<LexV1Response>))]
public sealed partial record LexV1Response : LambdaPayload, ILambdaJson<LexV1Response>
{
    /// <summary>The session attributes; without them the attributes of the session are removed.</summary>
    [JsonPropertyName("sessionAttributes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(TextMapConverter))]
    public IReadOnlyDictionary<string, string>? SessionAttributes { get; set; }

    /// <summary>The last intents, changed.</summary>
    [JsonPropertyName("recentIntentSummaryView")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<LexV1IntentSummary?>? RecentIntentSummaryView { get; set; }

    /// <summary>Contexts that hold for some turns.</summary>
    [JsonPropertyName("activeContexts")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<LexV1ActiveContext>? ActiveContexts { get; set; }

    /// <summary>The next action of Lex.</summary>
    [JsonPropertyName("dialogAction")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LexV1DialogAction? DialogAction { get; set; }
}
