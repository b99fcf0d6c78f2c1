using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A value of a slot type.</summary>
public sealed partial record AlexaNamedValue : LambdaPayload
{
    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>Its id in the slot type.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }
}
