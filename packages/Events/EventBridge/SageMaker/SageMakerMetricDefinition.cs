using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>The definition of a metric: its name and the pattern in the log.</summary>
public sealed partial record SageMakerMetricDefinition : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("Name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>The regular expression that finds it.</summary>
    [JsonPropertyName("Regex")]
    public string? Regex { get; set; }
}
