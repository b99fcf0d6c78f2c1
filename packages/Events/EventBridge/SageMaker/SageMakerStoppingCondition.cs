using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>The stopping condition of a job.</summary>
public sealed partial record SageMakerStoppingCondition : LambdaPayload
{
    /// <summary>The maximum time, in seconds.</summary>
    [JsonPropertyName("MaxRuntimeInSeconds")]
    public int? MaxRuntimeInSeconds { get; set; }

    /// <summary>The maximum time including the wait for Spot instances, in seconds.</summary>
    [JsonPropertyName("MaxWaitTimeInSeconds")]
    public int? MaxWaitTimeInSeconds { get; set; }
}
