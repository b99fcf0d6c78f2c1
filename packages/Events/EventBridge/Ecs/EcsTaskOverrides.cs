using System.Text.Json.Serialization;

namespace Lambent.Events.Ecs;

/// <summary>The overrides of a task definition.</summary>
public sealed partial record EcsTaskOverrides : LambdaPayload
{
    /// <summary>The overrides of the containers.</summary>
    [JsonPropertyName("containerOverrides")]
    public IReadOnlyList<EcsContainerOverride> ContainerOverrides { get => field ?? []; set; }

    /// <summary>The CPU units.</summary>
    [JsonPropertyName("cpu")]
    public string? Cpu { get; set; }

    /// <summary>The memory in MiB.</summary>
    [JsonPropertyName("memory")]
    public string? Memory { get; set; }

    /// <summary>The role that starts it.</summary>
    [JsonPropertyName("executionRoleArn")]
    public string? ExecutionRoleArn { get; set; }

    /// <summary>The role of its containers.</summary>
    [JsonPropertyName("taskRoleArn")]
    public string? TaskRoleArn { get; set; }

    /// <summary>
    /// The Elastic Inference accelerators that replace those of the task definition.
    /// See <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskOverride.html"/>.
    /// </summary>
    [JsonPropertyName("inferenceAcceleratorOverrides")]
    public IReadOnlyList<EcsInferenceAcceleratorOverride> InferenceAcceleratorOverrides { get => field ?? []; set; }

    /// <summary>The ephemeral storage of the task on Fargate.</summary>
    [JsonPropertyName("ephemeralStorage")]
    public EcsEphemeralStorage? EphemeralStorage { get; set; }
}
