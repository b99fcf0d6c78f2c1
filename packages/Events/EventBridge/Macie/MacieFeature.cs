using System.Text.Json.Serialization;

namespace Lambent.Events.Macie;

/// <summary>An unusual feature.</summary>
public sealed partial record MacieFeature : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>The description of the feature.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>The narrative of the feature.</summary>
    [JsonPropertyName("narrative")]
    public string? Narrative { get; set; }

    /// <summary>Whether the feature is anomalous.</summary>
    [JsonPropertyName("anomalous")]
    public bool? Anomalous { get; set; }

    /// <summary>The ratio to the usual value.</summary>
    [JsonPropertyName("multiplier")]
    public WireNumber? Multiplier { get; set; }

    /// <summary>The time of the unusual values.</summary>
    [JsonPropertyName("excession_times")]
    public IReadOnlyList<Timestamp> ExcessionTimes { get => field ?? []; set; }

    /// <summary>The severity.</summary>
    [JsonPropertyName("risk")]
    public int? Risk { get; set; }
}
