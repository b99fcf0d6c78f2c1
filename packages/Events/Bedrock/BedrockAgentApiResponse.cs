using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The response of the function to a <see cref="BedrockAgentApiRequest"/>; see <see cref="To(BedrockAgentApiRequest, string, int)"/>.
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
