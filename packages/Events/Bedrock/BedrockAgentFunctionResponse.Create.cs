using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

public sealed partial record BedrockAgentFunctionResponse
{
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
