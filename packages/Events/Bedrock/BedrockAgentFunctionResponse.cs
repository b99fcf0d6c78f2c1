using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The response of the function to a <see cref="BedrockAgentFunctionRequest"/>; see <see cref="To(BedrockAgentFunctionRequest, string)"/>.
/// See <see href="https://docs.aws.amazon.com/bedrock/latest/userguide/agents-lambda.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<BedrockAgentFunctionResponse>))]
public sealed partial record BedrockAgentFunctionResponse : LambdaPayload, ILambdaJson<BedrockAgentFunctionResponse>
{
    /// <summary>The version of the format: <c>1.0</c>.</summary>
    [JsonPropertyName("messageVersion")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? MessageVersion { get; set; }

    /// <summary>The answer.</summary>
    [JsonPropertyName("response")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public BedrockAgentFunctionResult? Response { get; set; }

    /// <summary>The new attributes of the session.</summary>
    [JsonPropertyName("sessionAttributes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? SessionAttributes { get; set; }

    /// <summary>The new attributes of this turn.</summary>
    [JsonPropertyName("promptSessionAttributes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? PromptSessionAttributes { get; set; }

    /// <summary>The query configurations of the knowledge bases for the rest of this turn.</summary>
    [JsonPropertyName("knowledgeBasesConfiguration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<BedrockKnowledgeBaseConfiguration>? KnowledgeBasesConfiguration { get; set; }
}
