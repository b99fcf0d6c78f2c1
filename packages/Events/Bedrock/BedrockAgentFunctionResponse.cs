using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// The response of the function to a <see cref="BedrockAgentFunctionRequest"/>; see <see cref="To(BedrockAgentFunctionRequest, string)"/>.
/// See <see href="https://docs.aws.amazon.com/bedrock/latest/userguide/agents-lambda.html"/>.
/// </summary>
[LambdaEvent("bedrock-agent-function-response", LambdaEventDirection.Returned, "messageVersion & response & response.functionResponse")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record BedrockAgentFunctionResponse : LambdaPayload, ILambdaJson<BedrockAgentFunctionResponse>
{
    /// <summary>The version of the format: <c>1.0</c>.</summary>
    public string? MessageVersion { get; set; }

    /// <summary>The answer.</summary>
    public BedrockAgentFunctionResult? Response { get; set; }

    /// <summary>The new attributes of the session.</summary>
    public IReadOnlyDictionary<string, string>? SessionAttributes { get; set; }

    /// <summary>The new attributes of this turn.</summary>
    public IReadOnlyDictionary<string, string>? PromptSessionAttributes { get; set; }

    /// <summary>The query configurations of the knowledge bases for the rest of this turn.</summary>
    public IReadOnlyList<BedrockKnowledgeBaseConfiguration>? KnowledgeBasesConfiguration { get; set; }

    /// <summary>Answers a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="text">The result, for the model to read.</param>
    public static BedrockAgentFunctionResponse To(BedrockAgentFunctionRequest request, string text) => Answer(request, text, null);

    /// <summary>Answers a request with JSON.</summary>
    /// <param name="request">The request.</param>
    /// <param name="result">The result.</param>
    /// <param name="contract">How it is written: <c>AppJson.Default.Order</c>.</param>
    public static BedrockAgentFunctionResponse To<T>(BedrockAgentFunctionRequest request, T result, JsonTypeInfo<T> contract) =>
        Answer(request, JsonSerializer.Serialize(result, contract), null);

    /// <summary>Tells that the function failed.</summary>
    /// <param name="request">The request.</param>
    /// <param name="state">What the agent is to do.</param>
    /// <param name="text">What went wrong, for the model to read.</param>
    public static BedrockAgentFunctionResponse Failed(BedrockAgentFunctionRequest request, BedrockAgentResponseState state, string text) =>
        Answer(request, text, state);

    private static BedrockAgentFunctionResponse Answer(BedrockAgentFunctionRequest request, string text, BedrockAgentResponseState state)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new()
        {
            MessageVersion = "1.0",
            Response = new()
            {
                ActionGroup = request.ActionGroup,
                Function = request.Function,
                FunctionResponse = new()
                {
                    ResponseState = state,
                    ResponseBody = new Dictionary<string, BedrockAgentBody> { ["TEXT"] = new() { Body = text } },
                },
            },
        };
    }
}

/// <summary>How a function failed.</summary>
[OpenEnum]
public readonly partial struct BedrockAgentResponseState
{
    /// <summary>The agent ends the session with an error.</summary>
    public const string Failure = "FAILURE";

    /// <summary>The agent asks its model again, with the result.</summary>
    public const string Reprompt = "REPROMPT";
}

/// <summary>The answer of a function.</summary>
public sealed partial record BedrockAgentFunctionResult : LambdaPayload
{
    /// <summary>The value from the request.</summary>
    public string? ActionGroup { get; set; }

    /// <summary>The value from the request.</summary>
    public string? Function { get; set; }

    /// <summary>The result.</summary>
    public BedrockAgentFunctionOutcome? FunctionResponse { get; set; }
}

/// <summary>The result of a function.</summary>
public sealed partial record BedrockAgentFunctionOutcome : LambdaPayload
{
    /// <summary>Absent when it went well.</summary>
    public BedrockAgentResponseState ResponseState { get; set; }

    /// <summary>The result; its one key is <c>TEXT</c>.</summary>
    public IReadOnlyDictionary<string, BedrockAgentBody>? ResponseBody { get; set; }
}
