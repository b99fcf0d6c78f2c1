using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A body of one media type.</summary>
public sealed partial record BedrockAgentContent : LambdaPayload
{
    /// <summary>The members.</summary>
    [JsonPropertyName("properties")]
    public IReadOnlyList<BedrockAgentParameter> Properties { get => field ?? []; set; }
}
