using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The answer of a function.</summary>
public sealed partial record BedrockAgentFunctionResult : LambdaPayload
{
    /// <summary>The value from the request.</summary>
    [JsonPropertyName("actionGroup")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ActionGroup { get; set; }

    /// <summary>The value from the request.</summary>
    [JsonPropertyName("function")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Function { get; set; }

    /// <summary>The result.</summary>
    [JsonPropertyName("functionResponse")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public BedrockAgentFunctionOutcome? FunctionResponse { get; set; }
}
