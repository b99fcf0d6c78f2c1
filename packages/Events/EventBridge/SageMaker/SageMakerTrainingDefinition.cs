using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>What the training jobs of a search have in common.</summary>
public sealed partial record SageMakerTrainingDefinition : LambdaPayload
{
    /// <summary>The hyperparameters that are not searched for.</summary>
    [JsonPropertyName("StaticHyperParameters")]
    public IReadOnlyDictionary<string, string> StaticHyperParameters { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The algorithm.</summary>
    [JsonPropertyName("AlgorithmSpecification")]
    public SageMakerAlgorithm? AlgorithmSpecification { get; set; }

    /// <summary>Their role.</summary>
    [JsonPropertyName("RoleArn")]
    public string? RoleArn { get; set; }

    /// <summary>What they learn from.</summary>
    [JsonPropertyName("InputDataConfig")]
    public IReadOnlyList<SageMakerChannel> InputDataConfig { get => field ?? []; set; }

    /// <summary>Their network.</summary>
    [JsonPropertyName("VpcConfig")]
    public SageMakerVpc? VpcConfig { get; set; }

    /// <summary>Where their results lie.</summary>
    [JsonPropertyName("OutputDataConfig")]
    public SageMakerOutput? OutputDataConfig { get; set; }

    /// <summary>Where they run.</summary>
    [JsonPropertyName("ResourceConfig")]
    public SageMakerResources? ResourceConfig { get; set; }

    /// <summary>When they are stopped.</summary>
    [JsonPropertyName("StoppingCondition")]
    public SageMakerStoppingCondition? StoppingCondition { get; set; }
}
