using System.Text.Json.Serialization;

namespace Lambent.Events.Ecr;

/// <summary>The number of findings of a scan by severity; null means none.</summary>
public sealed partial record EcrSeverityCounts : LambdaPayload
{
    /// <summary>Critical ones.</summary>
    [JsonPropertyName("CRITICAL")]
    public int? Critical { get; set; }

    /// <summary>High ones.</summary>
    [JsonPropertyName("HIGH")]
    public int? High { get; set; }

    /// <summary>Medium ones.</summary>
    [JsonPropertyName("MEDIUM")]
    public int? Medium { get; set; }

    /// <summary>Low ones.</summary>
    [JsonPropertyName("LOW")]
    public int? Low { get; set; }

    /// <summary>Informational ones.</summary>
    [JsonPropertyName("INFORMATIONAL")]
    public int? Informational { get; set; }

    /// <summary>The number of findings without a severity.</summary>
    [JsonPropertyName("UNDEFINED")]
    public int? Undefined { get; set; }
}
