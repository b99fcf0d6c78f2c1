using System.Text.Json.Serialization;

namespace Lambent.Events.Ecs;

/// <summary>
/// A task that changed: <c>ECS Task State Change</c>.
/// See <see href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_task_events.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<EcsTaskDetail>))]
public sealed partial record EcsTaskDetail : LambdaPayload, ILambdaJson<EcsTaskDetail>
{
    /// <summary>The ARN of the task.</summary>
    [JsonPropertyName("taskArn")]
    public string TaskArn { get => field ?? ""; set; }

    /// <summary>The cluster.</summary>
    [JsonPropertyName("clusterArn")]
    public string ClusterArn { get => field ?? ""; set; }

    /// <summary>The task definition.</summary>
    [JsonPropertyName("taskDefinitionArn")]
    public string TaskDefinitionArn { get => field ?? ""; set; }

    /// <summary>The container instance; null on Fargate.</summary>
    [JsonPropertyName("containerInstanceArn")]
    public string? ContainerInstanceArn { get; set; }

    /// <summary>The group of the task, such as <c>service:orders</c>.</summary>
    [JsonPropertyName("group")]
    public string? Group { get; set; }

    /// <summary>The starter of the task, such as a deployment.</summary>
    [JsonPropertyName("startedBy")]
    public string? StartedBy { get; set; }

    /// <summary>The state it is in, such as <c>RUNNING</c>.</summary>
    [JsonPropertyName("lastStatus")]
    public string LastStatus { get => field ?? ""; set; }

    /// <summary>The state it is to be in.</summary>
    [JsonPropertyName("desiredStatus")]
    public string DesiredStatus { get => field ?? ""; set; }

    /// <summary><c>EC2</c>, <c>FARGATE</c> or <c>EXTERNAL</c>; null with a capacity provider.</summary>
    [JsonPropertyName("launchType")]
    public string? LaunchType { get; set; }

    /// <summary>The capacity provider.</summary>
    [JsonPropertyName("capacityProviderName")]
    public string? CapacityProviderName { get; set; }

    /// <summary>The version of Fargate.</summary>
    [JsonPropertyName("platformVersion")]
    public string? PlatformVersion { get; set; }

    /// <summary>The operating system, on Fargate.</summary>
    [JsonPropertyName("platformFamily")]
    public string? PlatformFamily { get; set; }

    /// <summary>The availability zone.</summary>
    [JsonPropertyName("availabilityZone")]
    public string? AvailabilityZone { get; set; }

    /// <summary>The CPU units; 1024 are one processor.</summary>
    [JsonPropertyName("cpu")]
    public WireNumber? Cpu { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The memory in MiB.</summary>
    [JsonPropertyName("memory")]
    public WireNumber? Memory { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The storage that ends with it.</summary>
    [JsonPropertyName("ephemeralStorage")]
    public EcsEphemeralStorage? EphemeralStorage { get; set; }

    /// <summary>The network interfaces and others that it has.</summary>
    [JsonPropertyName("attachments")]
    public IReadOnlyList<EcsAttachment> Attachments { get => field ?? []; set; }

    /// <summary>The attributes, such as <c>ecs.cpu-architecture</c>.</summary>
    [JsonPropertyName("attributes")]
    public IReadOnlyList<EcsAttribute> Attributes { get => field ?? []; set; }

    /// <summary>The containers.</summary>
    [JsonPropertyName("containers")]
    public IReadOnlyList<EcsContainer> Containers { get => field ?? []; set; }

    /// <summary>The overrides of the task definition.</summary>
    [JsonPropertyName("overrides")]
    public EcsTaskOverrides Overrides { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary><c>CONNECTED</c> or <c>DISCONNECTED</c>.</summary>
    [JsonPropertyName("connectivity")]
    public string? Connectivity { get; set; }

    /// <summary>The time of the last change of the connectivity.</summary>
    [JsonPropertyName("connectivityAt")]
    public Timestamp? ConnectivityAt { get; set; }

    /// <summary><c>HEALTHY</c>, <c>UNHEALTHY</c> or <c>UNKNOWN</c>.</summary>
    [JsonPropertyName("healthStatus")]
    public string? HealthStatus { get; set; }

    /// <summary>Whether commands may be run in it.</summary>
    [JsonPropertyName("enableExecuteCommand")]
    public bool? EnableExecuteCommand { get; set; }

    /// <summary>The time of creation.</summary>
    [JsonPropertyName("createdAt")]
    public Timestamp? CreatedAt { get; set; }

    /// <summary>The time at which the pull of the image started.</summary>
    [JsonPropertyName("pullStartedAt")]
    public Timestamp? PullStartedAt { get; set; }

    /// <summary>The time at which the pull of the image ended.</summary>
    [JsonPropertyName("pullStoppedAt")]
    public Timestamp? PullStoppedAt { get; set; }

    /// <summary>The time at which it started to run.</summary>
    [JsonPropertyName("startedAt")]
    public Timestamp? StartedAt { get; set; }

    /// <summary>The time at which the containers ended.</summary>
    [JsonPropertyName("executionStoppedAt")]
    public Timestamp? ExecutionStoppedAt { get; set; }

    /// <summary>The time at which it started to stop.</summary>
    [JsonPropertyName("stoppingAt")]
    public Timestamp? StoppingAt { get; set; }

    /// <summary>The stop time.</summary>
    [JsonPropertyName("stoppedAt")]
    public Timestamp? StoppedAt { get; set; }

    /// <summary>The stop code, such as <c>EssentialContainerExited</c>.</summary>
    [JsonPropertyName("stopCode")]
    public string? StopCode { get; set; }

    /// <summary>The reason for the stop as text.</summary>
    [JsonPropertyName("stoppedReason")]
    public string? StoppedReason { get; set; }

    /// <summary>The time of the change.</summary>
    [JsonPropertyName("updatedAt")]
    public Timestamp? UpdatedAt { get; set; }

    /// <summary>The version, which increases with each change.</summary>
    [JsonPropertyName("version")]
    public long? Version { get; set; }
}
