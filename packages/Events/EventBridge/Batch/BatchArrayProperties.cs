using System.Text.Json.Serialization;

namespace Lambent.Events.Batch;

/// <summary>The place of a job in an array.</summary>
public sealed partial record BatchArrayProperties : LambdaPayload
{
    /// <summary>How many jobs the array has.</summary>
    [JsonPropertyName("size")]
    public int? Size { get; set; }

    /// <summary>The place, from 0.</summary>
    [JsonPropertyName("index")]
    public int? Index { get; set; }

    /// <summary>How many jobs are in which state.</summary>
    [JsonPropertyName("statusSummary")]
    public IReadOnlyDictionary<string, int> StatusSummary { get => field ?? ReadOnlyDictionary<string, int>.Empty; set; }
}
