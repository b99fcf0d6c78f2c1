using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A phrase that the user will probably say.</summary>
public sealed partial record LexV2HintValue : LambdaPayload
{
    /// <summary>The phrase.</summary>
    [JsonPropertyName("phrase")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Phrase { get; set; }
}
