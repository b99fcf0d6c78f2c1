using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The result of a function.</summary>
public sealed partial record BedrockAgentFunctionOutcome : LambdaPayload
{
    /// <summary>Absent when it went well.</summary>
    [JsonPropertyName("responseState")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public BedrockAgentResponseState ResponseState { get; set; }

    /// <summary>The result; its one key is <c>TEXT</c>.</summary>
    [JsonPropertyName("responseBody")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, BedrockAgentBody>? ResponseBody { get; set; }
}
