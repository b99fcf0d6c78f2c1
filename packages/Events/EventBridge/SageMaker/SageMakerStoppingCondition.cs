using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>When a job is stopped.</summary>
public sealed partial record SageMakerStoppingCondition : LambdaPayload
{
    /// <summary>After how many seconds.</summary>
    [JsonPropertyName("MaxRuntimeInSeconds")]
    public int? MaxRuntimeInSeconds { get; set; }

    /// <summary>After how many seconds together with waiting for Spot instances.</summary>
    [JsonPropertyName("MaxWaitTimeInSeconds")]
    public int? MaxWaitTimeInSeconds { get; set; }
}
