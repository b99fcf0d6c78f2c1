using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// An action for a message.
/// See <see href="https://docs.aws.amazon.com/workmail/latest/adminguide/lambda.html"/>.
/// </summary>
[LambdaEvent("workmail-run-lambda-response", LambdaEventDirection.Returned, "actions.action")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<WorkMailMessageResponse>))]
public sealed partial record WorkMailMessageResponse : LambdaPayload, ILambdaJson<WorkMailMessageResponse>
{
    /// <summary>The actions; each recipient takes the first that names it.</summary>
    [JsonPropertyName("actions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<WorkMailAction>? Actions { get; set; }
}

/// <summary>An action for some recipients, or for all that no other action names.</summary>
public sealed partial record WorkMailAction : LambdaPayload
{
    /// <summary>Whether the action is for all other recipients.</summary>
    [JsonPropertyName("allRecipients")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? AllRecipients { get; set; }

    /// <summary>The addresses it is for.</summary>
    [JsonPropertyName("recipients")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Recipients { get; set; }

    /// <summary>The action.</summary>
    [JsonPropertyName("action")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WorkMailActionType? Action { get; set; }
}

/// <summary>An action for a message.</summary>
public sealed partial record WorkMailActionType : LambdaPayload
{
    /// <summary>
    /// <c>DEFAULT</c>, <c>DROP</c>, <c>BOUNCE</c>, <c>MOVE_TO_JUNK</c>, <c>BYPASS_SPAM_CHECK</c> and others, depending on the direction.
    /// </summary>
    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Type { get; set; }

    /// <summary>The parameters of the action, such as <c>bounceMessage</c>.</summary>
    [JsonPropertyName("parameters")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? Parameters { get; set; }
}
