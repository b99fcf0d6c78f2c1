using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The answer of a function.</summary>
public sealed partial record BedrockAgentFunctionResult : LambdaPayload
{
    /// <summary>That of the request.</summary>
    [JsonPropertyName("actionGroup")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ActionGroup { get; set; }

    /// <summary>That of the request.</summary>
    [JsonPropertyName("function")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Function { get; set; }

    /// <summary>What came of it.</summary>
    [JsonPropertyName("functionResponse")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public BedrockAgentFunctionOutcome? FunctionResponse { get; set; }
}
