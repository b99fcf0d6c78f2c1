using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// What the function answers to a <see cref="BedrockAgentApiRequest"/>; see <see cref="To(BedrockAgentApiRequest, string, int)"/>.
/// See <see href="https://docs.aws.amazon.com/bedrock/latest/userguide/agents-lambda.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<BedrockAgentApiResponse>))]
public sealed partial record BedrockAgentApiResponse : LambdaPayload, ILambdaJson<BedrockAgentApiResponse>
{
    /// <summary>The version of the format: <c>1.0</c>.</summary>
    [JsonPropertyName("messageVersion")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? MessageVersion { get; set; }

    /// <summary>The answer.</summary>
    [JsonPropertyName("response")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public BedrockAgentApiResult? Response { get; set; }

    /// <summary>What holds for the session from now on.</summary>
    [JsonPropertyName("sessionAttributes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? SessionAttributes { get; set; }

    /// <summary>What holds for this turn from now on.</summary>
    [JsonPropertyName("promptSessionAttributes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? PromptSessionAttributes { get; set; }

    /// <summary>How the agent is to query its knowledge bases in the rest of this turn.</summary>
    [JsonPropertyName("knowledgeBasesConfiguration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<BedrockKnowledgeBaseConfiguration>? KnowledgeBasesConfiguration { get; set; }
}
