using System.Text.Json.Serialization;

namespace Lambent.Events.Ecs;

/// <summary>
/// A task that changed: <c>ECS Task State Change</c>.
/// See <see href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_task_events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-ecs-task-state-change")]
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

/// <summary>The ephemeral storage of a task.</summary>
public sealed partial record EcsEphemeralStorage : LambdaPayload
{
    /// <summary>The size in GiB.</summary>
    [JsonPropertyName("sizeInGiB")]
    public int? SizeInGiB { get; set; }
}

/// <summary>A container of a task.</summary>
public sealed partial record EcsContainer : LambdaPayload
{
    /// <summary>The ARN.</summary>
    [JsonPropertyName("containerArn")]
    public string ContainerArn { get => field ?? ""; set; }

    /// <summary>The task.</summary>
    [JsonPropertyName("taskArn")]
    public string TaskArn { get => field ?? ""; set; }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>The image.</summary>
    [JsonPropertyName("image")]
    public string? Image { get; set; }

    /// <summary>The digest of the image.</summary>
    [JsonPropertyName("imageDigest")]
    public string? ImageDigest { get; set; }

    /// <summary>The id that the container engine gave.</summary>
    [JsonPropertyName("runtimeId")]
    public string? RuntimeId { get; set; }

    /// <summary>The state it is in.</summary>
    [JsonPropertyName("lastStatus")]
    public string LastStatus { get => field ?? ""; set; }

    /// <summary><c>HEALTHY</c>, <c>UNHEALTHY</c> or <c>UNKNOWN</c>.</summary>
    [JsonPropertyName("healthStatus")]
    public string? HealthStatus { get; set; }

    /// <summary>The exit code.</summary>
    [JsonPropertyName("exitCode")]
    public int? ExitCode { get; set; }

    /// <summary>The reason for the end, as text.</summary>
    [JsonPropertyName("reason")]
    public string? Reason { get; set; }

    /// <summary>The CPU units.</summary>
    [JsonPropertyName("cpu")]
    public WireNumber? Cpu { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The limit of memory in MiB.</summary>
    [JsonPropertyName("memory")]
    public WireNumber? Memory { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The memory in MiB that is kept for it.</summary>
    [JsonPropertyName("memoryReservation")]
    public WireNumber? MemoryReservation { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The GPUs.</summary>
    [JsonPropertyName("gpuIds")]
    public IReadOnlyList<string> GpuIds { get => field ?? []; set; }

    /// <summary>The ports.</summary>
    [JsonPropertyName("networkBindings")]
    public IReadOnlyList<EcsNetworkBinding> NetworkBindings { get => field ?? []; set; }

    /// <summary>The network interfaces.</summary>
    [JsonPropertyName("networkInterfaces")]
    public IReadOnlyList<EcsNetworkInterface> NetworkInterfaces { get => field ?? []; set; }

    /// <summary>The agents that ECS runs in it.</summary>
    [JsonPropertyName("managedAgents")]
    public IReadOnlyList<EcsManagedAgent> ManagedAgents { get => field ?? []; set; }
}

/// <summary>A port of a container.</summary>
public sealed partial record EcsNetworkBinding : LambdaPayload
{
    /// <summary>The address.</summary>
    [JsonPropertyName("bindIP")]
    public string? BindIP { get; set; }

    /// <summary>The port in the container.</summary>
    [JsonPropertyName("containerPort")]
    public int? ContainerPort { get; set; }

    /// <summary>The port on the host.</summary>
    [JsonPropertyName("hostPort")]
    public int? HostPort { get; set; }

    /// <summary><c>tcp</c> or <c>udp</c>.</summary>
    [JsonPropertyName("protocol")]
    public string? Protocol { get; set; }
}

/// <summary>A network interface of a container.</summary>
public sealed partial record EcsNetworkInterface : LambdaPayload
{
    /// <summary>The attachment.</summary>
    [JsonPropertyName("attachmentId")]
    public string? AttachmentId { get; set; }

    /// <summary>The private IPv4 address.</summary>
    [JsonPropertyName("privateIpv4Address")]
    public string? PrivateIpv4Address { get; set; }

    /// <summary>The IPv6 address.</summary>
    [JsonPropertyName("ipv6Address")]
    public string? Ipv6Address { get; set; }
}

/// <summary>An agent that ECS runs in a container.</summary>
public sealed partial record EcsManagedAgent : LambdaPayload
{
    /// <summary>The agent, such as <c>ExecuteCommandAgent</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>The state.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>The reason why the agent does not run.</summary>
    [JsonPropertyName("reason")]
    public string? Reason { get; set; }

    /// <summary>The start time.</summary>
    [JsonPropertyName("startedAt")]
    public Timestamp? StartedAt { get; set; }
}

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

/// <summary>The overrides of a container.</summary>
public sealed partial record EcsContainerOverride : LambdaPayload
{
    /// <summary>The container.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>The command.</summary>
    [JsonPropertyName("command")]
    public IReadOnlyList<string> Command { get => field ?? []; set; }

    /// <summary>The environment variables.</summary>
    [JsonPropertyName("environment")]
    public IReadOnlyList<EcsEnvironmentVariable> Environment { get => field ?? []; set; }

    /// <summary>The CPU units.</summary>
    [JsonPropertyName("cpu")]
    public int? Cpu { get; set; }

    /// <summary>The limit of memory in MiB.</summary>
    [JsonPropertyName("memory")]
    public int? Memory { get; set; }

    /// <summary>The memory in MiB that is kept for it.</summary>
    [JsonPropertyName("memoryReservation")]
    public int? MemoryReservation { get; set; }
}

/// <summary>An environment variable.</summary>
public sealed partial record EcsEnvironmentVariable : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public string Value { get => field ?? ""; set; }
}

/// <summary>An Elastic Inference accelerator that replaces one of the task definition.</summary>
public sealed partial record EcsInferenceAcceleratorOverride : LambdaPayload
{
    /// <summary>The name of the device in the task definition.</summary>
    [JsonPropertyName("deviceName")]
    public string? DeviceName { get; set; }

    /// <summary>The type of the accelerator, such as <c>eia2.medium</c>.</summary>
    [JsonPropertyName("deviceType")]
    public string? DeviceType { get; set; }
}
