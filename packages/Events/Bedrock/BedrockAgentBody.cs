using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A body of one media type.</summary>
public sealed partial record BedrockAgentBody : LambdaPayload
{
    /// <summary>The text; JSON as text.</summary>
    [JsonPropertyName("body")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Body { get; set; }
}
