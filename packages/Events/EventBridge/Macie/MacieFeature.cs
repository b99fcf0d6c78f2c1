using System.Text.Json.Serialization;

namespace Lambent.Events.Macie;

/// <summary>Something unusual.</summary>
public sealed partial record MacieFeature : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>What it counts.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>What it may mean.</summary>
    [JsonPropertyName("narrative")]
    public string? Narrative { get; set; }

    /// <summary>Whether it is out of the ordinary.</summary>
    [JsonPropertyName("anomalous")]
    public bool? Anomalous { get; set; }

    /// <summary>How many times more it is than usual.</summary>
    [JsonPropertyName("multiplier")]
    public WireNumber? Multiplier { get; set; }

    /// <summary>When it was more than usual.</summary>
    [JsonPropertyName("excession_times")]
    public IReadOnlyList<Timestamp> ExcessionTimes { get => field ?? []; set; }

    /// <summary>How bad it is.</summary>
    [JsonPropertyName("risk")]
    public int? Risk { get; set; }
}
