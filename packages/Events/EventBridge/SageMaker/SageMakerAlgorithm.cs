using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>An algorithm.</summary>
public sealed partial record SageMakerAlgorithm : LambdaPayload
{
    /// <summary>The image.</summary>
    [JsonPropertyName("TrainingImage")]
    public string? TrainingImage { get; set; }

    /// <summary>The name, instead of an image.</summary>
    [JsonPropertyName("AlgorithmName")]
    public string? AlgorithmName { get; set; }

    /// <summary>The input mode: <c>File</c>, <c>Pipe</c> or <c>FastFile</c>.</summary>
    [JsonPropertyName("TrainingInputMode")]
    public string? TrainingInputMode { get; set; }

    /// <summary>The metrics.</summary>
    [JsonPropertyName("MetricDefinitions")]
    public IReadOnlyList<SageMakerMetricDefinition> MetricDefinitions { get => field ?? []; set; }
}
