using System.Text.Json.Serialization;

namespace Lambent.Events.Ecr;

/// <summary>How many findings a scan has of each severity; null is none.</summary>
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

    /// <summary>Those without a severity.</summary>
    [JsonPropertyName("UNDEFINED")]
    public int? Undefined { get; set; }
}
