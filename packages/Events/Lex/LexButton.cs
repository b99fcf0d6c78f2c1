using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A button of a card.</summary>
public sealed partial record LexButton : LambdaPayload
{
    /// <summary>The text on the button.</summary>
    [JsonPropertyName("text")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; set; }

    /// <summary>The value that is sent to Lex when the user presses the button.</summary>
    [JsonPropertyName("value")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Value { get; set; }
}
