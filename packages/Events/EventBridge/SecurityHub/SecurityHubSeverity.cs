using System.Text.Json.Serialization;

namespace Lambent.Events.SecurityHub;

/// <summary>The severity of a finding.</summary>
public sealed partial record SecurityHubSeverity : LambdaPayload
{
    /// <summary>The label.</summary>
    [JsonPropertyName("Label")]
    public SecurityHubSeverityLabel Label { get; set; }

    /// <summary>Up to 100.</summary>
    [JsonPropertyName("Normalized")]
    public int? Normalized { get; set; }

    /// <summary>As the product says it.</summary>
    [JsonPropertyName("Original")]
    public string? Original { get; set; }

    /// <summary>The number of the product.</summary>
    [JsonPropertyName("Product")]
    public WireNumber? Product { get; set; }
}
