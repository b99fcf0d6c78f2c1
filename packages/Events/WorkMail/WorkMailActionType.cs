using System.Text.Json.Serialization;

namespace Lambent.Events;

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
