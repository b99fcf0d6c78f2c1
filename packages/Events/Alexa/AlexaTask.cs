using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A task that another skill asks for.</summary>
public sealed partial record AlexaTask : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>The version.</summary>
    [JsonPropertyName("version")]
    public string? Version { get; set; }

    /// <summary>The input.</summary>
    [JsonPropertyName("input")]
    public JsonElement? Input { get; set; }
}
