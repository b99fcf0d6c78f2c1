using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A value of a slot type.</summary>
public sealed partial record AlexaNamedValue : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>The id in the slot type.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }
}
