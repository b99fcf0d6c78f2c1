using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// An action for a message.
/// See <see href="https://docs.aws.amazon.com/workmail/latest/adminguide/lambda.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<WorkMailMessageResponse>))]
public sealed partial record WorkMailMessageResponse : LambdaPayload, ILambdaJson<WorkMailMessageResponse>
{
    /// <summary>The actions; each recipient takes the first that names it.</summary>
    [JsonPropertyName("actions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<WorkMailAction>? Actions { get; set; }
}
