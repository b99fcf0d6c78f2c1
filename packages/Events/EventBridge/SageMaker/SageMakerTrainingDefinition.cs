using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>The definition of the training jobs of a tuning job.</summary>
public sealed partial record SageMakerTrainingDefinition : LambdaPayload
{
    /// <summary>The hyperparameters that are not searched for.</summary>
    [JsonPropertyName("StaticHyperParameters")]
    public IReadOnlyDictionary<string, string> StaticHyperParameters { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The algorithm.</summary>
    [JsonPropertyName("AlgorithmSpecification")]
    public SageMakerAlgorithm? AlgorithmSpecification { get; set; }

    /// <summary>The role of the jobs.</summary>
    [JsonPropertyName("RoleArn")]
    public string? RoleArn { get; set; }

    /// <summary>The input channels.</summary>
    [JsonPropertyName("InputDataConfig")]
    public IReadOnlyList<SageMakerChannel> InputDataConfig { get => field ?? []; set; }

    /// <summary>The VPC configuration.</summary>
    [JsonPropertyName("VpcConfig")]
    public SageMakerVpc? VpcConfig { get; set; }

    /// <summary>The output configuration.</summary>
    [JsonPropertyName("OutputDataConfig")]
    public SageMakerOutput? OutputDataConfig { get; set; }

    /// <summary>The resources of the jobs.</summary>
    [JsonPropertyName("ResourceConfig")]
    public SageMakerResources? ResourceConfig { get; set; }

    /// <summary>The stopping condition.</summary>
    [JsonPropertyName("StoppingCondition")]
    public SageMakerStoppingCondition? StoppingCondition { get; set; }
}
