using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The response of the function of a Lex V2 bot; see <see cref="Close"/>, <see cref="Delegate"/>, <see cref="ElicitSlot"/>, <see
/// cref="ElicitIntent"/> and <see cref="ConfirmIntent"/>.
/// See <see href="https://docs.aws.amazon.com/lexv2/latest/dg/lambda-response-format.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<LexV2Response>))]
public sealed partial record LexV2Response : LambdaPayload, ILambdaJson<LexV2Response>
{
    /// <summary>The new state of the session.</summary>
    [JsonPropertyName("sessionState")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LexV2SessionState? SessionState { get; set; }

    /// <summary>The messages for the user; required when Lex elicits the intent.</summary>
    [JsonPropertyName("messages")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<LexV2Message>? Messages { get; set; }

    /// <summary>The request attributes for the client.</summary>
    [JsonPropertyName("requestAttributes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? RequestAttributes { get; set; }
}
