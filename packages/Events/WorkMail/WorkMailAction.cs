using System.Text.Json.Serialization;

namespace Lambent.Events;

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
