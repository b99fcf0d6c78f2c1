using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A parameter, or a member of a body.</summary>
public sealed partial record BedrockAgentParameter : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>The type in the schema: <c>string</c>, <c>integer</c>, <c>array</c>.</summary>
    [JsonPropertyName("type")]
    public string Type { get => field ?? ""; set; }

    /// <summary>The value, as text whatever the type.</summary>
    [JsonPropertyName("value")]
    public string Value { get => field ?? ""; set; }
}
