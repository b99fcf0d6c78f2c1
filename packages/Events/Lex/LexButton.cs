using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A button of a card.</summary>
public sealed partial record LexButton : LambdaPayload
{
    /// <summary>What stands on it.</summary>
    [JsonPropertyName("text")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; set; }

    /// <summary>What the user says by pressing it.</summary>
    [JsonPropertyName("value")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Value { get; set; }
}
