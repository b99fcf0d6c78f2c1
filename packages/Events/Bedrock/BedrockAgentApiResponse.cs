using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// The response of the function to a <see cref="BedrockAgentApiRequest"/>; see <see cref="To(BedrockAgentApiRequest, string, int)"/>.
/// See <see href="https://docs.aws.amazon.com/bedrock/latest/userguide/agents-lambda.html"/>.
/// </summary>
[LambdaEvent("bedrock-agent-api-response", LambdaEventDirection.Returned, "messageVersion & response")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record BedrockAgentApiResponse : LambdaPayload, ILambdaJson<BedrockAgentApiResponse>
{
    /// <summary>The version of the format: <c>1.0</c>.</summary>
    public string? MessageVersion { get; set; }

    /// <summary>The answer.</summary>
    public BedrockAgentApiResult? Response { get; set; }

    /// <summary>The new attributes of the session.</summary>
    public IReadOnlyDictionary<string, string>? SessionAttributes { get; set; }

    /// <summary>The new attributes of this turn.</summary>
    public IReadOnlyDictionary<string, string>? PromptSessionAttributes { get; set; }

    /// <summary>The query configurations of the knowledge bases for the rest of this turn.</summary>
    public IReadOnlyList<BedrockKnowledgeBaseConfiguration>? KnowledgeBasesConfiguration { get; set; }

    /// <summary>Answers a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="body">The answer as JSON.</param>
    /// <param name="status">The HTTP status.</param>
    public static BedrockAgentApiResponse To(BedrockAgentApiRequest request, string body, int status = 200)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new()
        {
            MessageVersion = "1.0",
            Response = new()
            {
                ActionGroup = request.ActionGroup,
                ApiPath = request.ApiPath,
                HttpMethod = request.HttpMethod,
                HttpStatusCode = status,
                ResponseBody = new Dictionary<string, BedrockAgentBody> { ["application/json"] = new() { Body = body } },
            },
        };
    }

    /// <summary>Answers a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="body">The answer.</param>
    /// <param name="contract">How it is written: <c>AppJson.Default.Order</c>.</param>
    /// <param name="status">The HTTP status.</param>
    public static BedrockAgentApiResponse To<T>(BedrockAgentApiRequest request, T body, JsonTypeInfo<T> contract, int status = 200) =>
        To(request, JsonSerializer.Serialize(body, contract), status);
}

/// <summary>The answer of an operation.</summary>
public sealed partial record BedrockAgentApiResult : LambdaPayload
{
    /// <summary>The value from the request.</summary>
    public string? ActionGroup { get; set; }

    /// <summary>The value from the request.</summary>
    public string? ApiPath { get; set; }

    /// <summary>The value from the request.</summary>
    public string? HttpMethod { get; set; }

    /// <summary>The status: 200.</summary>
    public int? HttpStatusCode { get; set; }

    /// <summary>The body by media type: <c>application/json</c>.</summary>
    public IReadOnlyDictionary<string, BedrockAgentBody>? ResponseBody { get; set; }
}

/// <summary>The query configuration of a knowledge base.</summary>
public sealed partial record BedrockKnowledgeBaseConfiguration : LambdaPayload
{
    /// <summary>The knowledge base.</summary>
    public string? KnowledgeBaseId { get; set; }

    /// <summary>The retrieval configuration.</summary>
    public BedrockRetrievalConfiguration? RetrievalConfiguration { get; set; }
}

/// <summary>The retrieval configuration of a knowledge base.</summary>
public sealed partial record BedrockRetrievalConfiguration : LambdaPayload
{
    /// <summary>The configuration of the vector search.</summary>
    public BedrockVectorSearchConfiguration? VectorSearchConfiguration { get; set; }
}
