using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A task that another skill asks for.</summary>
public sealed partial record AlexaTask : LambdaPayload
{
    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>Its version.</summary>
    [JsonPropertyName("version")]
    public string? Version { get; set; }

    /// <summary>Its input.</summary>
    [JsonPropertyName("input")]
    public JsonElement? Input { get; set; }
}
