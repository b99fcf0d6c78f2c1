using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

public sealed partial record BedrockAgentApiResponse
{
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
