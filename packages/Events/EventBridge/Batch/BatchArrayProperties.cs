using System.Text.Json.Serialization;

namespace Lambent.Events.Batch;

/// <summary>The place of a job in an array.</summary>
public sealed partial record BatchArrayProperties : LambdaPayload
{
    /// <summary>The number of jobs of the array.</summary>
    [JsonPropertyName("size")]
    public int? Size { get; set; }

    /// <summary>The place, from 0.</summary>
    [JsonPropertyName("index")]
    public int? Index { get; set; }

    /// <summary>The number of jobs by state.</summary>
    [JsonPropertyName("statusSummary")]
    public IReadOnlyDictionary<string, int> StatusSummary { get => field ?? ReadOnlyDictionary<string, int>.Empty; set; }
}
