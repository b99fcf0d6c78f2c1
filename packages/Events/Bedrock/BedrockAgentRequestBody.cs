using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The body of an operation.</summary>
public sealed partial record BedrockAgentRequestBody : LambdaPayload
{
    /// <summary>The members by media type: <c>application/json</c>.</summary>
    [JsonPropertyName("content")]
    public IReadOnlyDictionary<string, BedrockAgentContent> Content
    {
        get => field ?? ReadOnlyDictionary<string, BedrockAgentContent>.Empty;
        set;
    }
}
