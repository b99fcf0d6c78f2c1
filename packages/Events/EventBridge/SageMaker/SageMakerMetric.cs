using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>The metrics.</summary>
public sealed partial record SageMakerMetric : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("MetricName")]
    public string MetricName { get => field ?? ""; set; }

    /// <summary>The value.</summary>
    [JsonPropertyName("Value")]
    public WireNumber? Value { get; set; }

    /// <summary>The time.</summary>
    [JsonPropertyName("Timestamp")]
    public Timestamp? Timestamp { get; set; }
}
