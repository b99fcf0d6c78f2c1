using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The agent that asks.</summary>
public sealed partial record BedrockAgent : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public string Id { get => field ?? ""; set; }

    /// <summary>The id of its alias.</summary>
    [JsonPropertyName("alias")]
    public string Alias { get => field ?? ""; set; }

    /// <summary>The version, or <c>DRAFT</c>.</summary>
    [JsonPropertyName("version")]
    public string Version { get => field ?? ""; set; }
}
