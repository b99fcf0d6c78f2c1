namespace Lambent.Events.Ecs;

/// <summary>
/// A task that changed: <c>ECS Task State Change</c>.
/// See <see href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_task_events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-ecs-task-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record EcsTaskDetail : LambdaPayload, ILambdaJson<EcsTaskDetail>
{
    /// <summary>The ARN of the task.</summary>
    public string TaskArn { get => field ?? ""; set; }

    /// <summary>The cluster.</summary>
    public string ClusterArn { get => field ?? ""; set; }

    /// <summary>The task definition.</summary>
    public string TaskDefinitionArn { get => field ?? ""; set; }

    /// <summary>The container instance; null on Fargate.</summary>
    public string? ContainerInstanceArn { get; set; }

    /// <summary>The group of the task, such as <c>service:orders</c>.</summary>
    public string? Group { get; set; }

    /// <summary>The starter of the task, such as a deployment.</summary>
    public string? StartedBy { get; set; }

    /// <summary>The state it is in, such as <c>RUNNING</c>.</summary>
    public string LastStatus { get => field ?? ""; set; }

    /// <summary>The state it is to be in.</summary>
    public string DesiredStatus { get => field ?? ""; set; }

    /// <summary><c>EC2</c>, <c>FARGATE</c> or <c>EXTERNAL</c>; null with a capacity provider.</summary>
    public string? LaunchType { get; set; }

    /// <summary>The capacity provider.</summary>
    public string? CapacityProviderName { get; set; }

    /// <summary>The version of Fargate.</summary>
    public string? PlatformVersion { get; set; }

    /// <summary>The operating system, on Fargate.</summary>
    public string? PlatformFamily { get; set; }

    /// <summary>The availability zone.</summary>
    public string? AvailabilityZone { get; set; }

    /// <summary>The CPU units; 1024 are one processor.</summary>
    public WireNumber? Cpu { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The memory in MiB.</summary>
    public WireNumber? Memory { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The storage that ends with it.</summary>
    public EcsEphemeralStorage? EphemeralStorage { get; set; }

    /// <summary>The network interfaces and others that it has.</summary>
    public IReadOnlyList<EcsAttachment> Attachments { get => field ?? []; set; }

    /// <summary>The attributes, such as <c>ecs.cpu-architecture</c>.</summary>
    public IReadOnlyList<EcsAttribute> Attributes { get => field ?? []; set; }

    /// <summary>The containers.</summary>
    public IReadOnlyList<EcsContainer> Containers { get => field ?? []; set; }

    /// <summary>The overrides of the task definition.</summary>
    public EcsTaskOverrides Overrides { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary><c>CONNECTED</c> or <c>DISCONNECTED</c>.</summary>
    public string? Connectivity { get; set; }

    /// <summary>The time of the last change of the connectivity.</summary>
    public partial DateTimeOffset? ConnectivityAt { get; set; }

    /// <summary><c>HEALTHY</c>, <c>UNHEALTHY</c> or <c>UNKNOWN</c>.</summary>
    public string? HealthStatus { get; set; }

    /// <summary>Whether commands may be run in it.</summary>
    public bool? EnableExecuteCommand { get; set; }

    /// <summary>The time of creation.</summary>
    public partial DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The time at which the pull of the image started.</summary>
    public partial DateTimeOffset? PullStartedAt { get; set; }

    /// <summary>The time at which the pull of the image ended.</summary>
    public partial DateTimeOffset? PullStoppedAt { get; set; }

    /// <summary>The time at which it started to run.</summary>
    public partial DateTimeOffset? StartedAt { get; set; }

    /// <summary>The time at which the containers ended.</summary>
    public partial DateTimeOffset? ExecutionStoppedAt { get; set; }

    /// <summary>The time at which it started to stop.</summary>
    public partial DateTimeOffset? StoppingAt { get; set; }

    /// <summary>The stop time.</summary>
    public partial DateTimeOffset? StoppedAt { get; set; }

    /// <summary>The stop code, such as <c>EssentialContainerExited</c>.</summary>
    public string? StopCode { get; set; }

    /// <summary>The reason for the stop as text.</summary>
    public string? StoppedReason { get; set; }

    /// <summary>The time of the change.</summary>
    public partial DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>The version, which increases with each change.</summary>
    public long? Version { get; set; }
}

/// <summary>The ephemeral storage of a task.</summary>
public sealed partial record EcsEphemeralStorage : LambdaPayload
{
    /// <summary>The size in GiB.</summary>
    public int? SizeInGiB { get; set; }
}

/// <summary>A container of a task.</summary>
public sealed partial record EcsContainer : LambdaPayload
{
    /// <summary>The ARN.</summary>
    public string ContainerArn { get => field ?? ""; set; }

    /// <summary>The task.</summary>
    public string TaskArn { get => field ?? ""; set; }

    /// <summary>The name.</summary>
    public string Name { get => field ?? ""; set; }

    /// <summary>The image.</summary>
    public string? Image { get; set; }

    /// <summary>The digest of the image.</summary>
    public string? ImageDigest { get; set; }

    /// <summary>The id that the container engine gave.</summary>
    public string? RuntimeId { get; set; }

    /// <summary>The state it is in.</summary>
    public string LastStatus { get => field ?? ""; set; }

    /// <summary><c>HEALTHY</c>, <c>UNHEALTHY</c> or <c>UNKNOWN</c>.</summary>
    public string? HealthStatus { get; set; }

    /// <summary>The exit code.</summary>
    public int? ExitCode { get; set; }

    /// <summary>The reason for the end, as text.</summary>
    public string? Reason { get; set; }

    /// <summary>The CPU units.</summary>
    public WireNumber? Cpu { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The limit of memory in MiB.</summary>
    public WireNumber? Memory { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The memory in MiB that is kept for it.</summary>
    public WireNumber? MemoryReservation { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The GPUs.</summary>
    public IReadOnlyList<string> GpuIds { get => field ?? []; set; }

    /// <summary>The ports.</summary>
    public IReadOnlyList<EcsNetworkBinding> NetworkBindings { get => field ?? []; set; }

    /// <summary>The network interfaces.</summary>
    public IReadOnlyList<EcsNetworkInterface> NetworkInterfaces { get => field ?? []; set; }

    /// <summary>The agents that ECS runs in it.</summary>
    public IReadOnlyList<EcsManagedAgent> ManagedAgents { get => field ?? []; set; }
}

/// <summary>A port of a container.</summary>
public sealed partial record EcsNetworkBinding : LambdaPayload
{
    /// <summary>The address.</summary>
    public string? BindIP { get; set; }

    /// <summary>The port in the container.</summary>
    public int? ContainerPort { get; set; }

    /// <summary>The port on the host.</summary>
    public int? HostPort { get; set; }

    /// <summary><c>tcp</c> or <c>udp</c>.</summary>
    public string? Protocol { get; set; }
}

/// <summary>A network interface of a container.</summary>
public sealed partial record EcsNetworkInterface : LambdaPayload
{
    /// <summary>The attachment.</summary>
    public string? AttachmentId { get; set; }

    /// <summary>The private IPv4 address.</summary>
    public string? PrivateIpv4Address { get; set; }

    /// <summary>The IPv6 address.</summary>
    public string? Ipv6Address { get; set; }
}

/// <summary>An agent that ECS runs in a container.</summary>
public sealed partial record EcsManagedAgent : LambdaPayload
{
    /// <summary>The agent, such as <c>ExecuteCommandAgent</c>.</summary>
    public string? Name { get; set; }

    /// <summary>The state.</summary>
    public string? Status { get; set; }

    /// <summary>The reason why the agent does not run.</summary>
    public string? Reason { get; set; }

    /// <summary>The start time.</summary>
    public partial DateTimeOffset? StartedAt { get; set; }
}

/// <summary>The overrides of a task definition.</summary>
public sealed partial record EcsTaskOverrides : LambdaPayload
{
    /// <summary>The overrides of the containers.</summary>
    public IReadOnlyList<EcsContainerOverride> ContainerOverrides { get => field ?? []; set; }

    /// <summary>The CPU units.</summary>
    public string? Cpu { get; set; }

    /// <summary>The memory in MiB.</summary>
    public string? Memory { get; set; }

    /// <summary>The role that starts it.</summary>
    public string? ExecutionRoleArn { get; set; }

    /// <summary>The role of its containers.</summary>
    public string? TaskRoleArn { get; set; }

    /// <summary>
    /// The Elastic Inference accelerators that replace those of the task definition.
    /// See <see href="https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskOverride.html"/>.
    /// </summary>
    public IReadOnlyList<EcsInferenceAcceleratorOverride> InferenceAcceleratorOverrides { get => field ?? []; set; }

    /// <summary>The ephemeral storage of the task on Fargate.</summary>
    public EcsEphemeralStorage? EphemeralStorage { get; set; }
}

/// <summary>The overrides of a container.</summary>
public sealed partial record EcsContainerOverride : LambdaPayload
{
    /// <summary>The container.</summary>
    public string Name { get => field ?? ""; set; }

    /// <summary>The command.</summary>
    public IReadOnlyList<string> Command { get => field ?? []; set; }

    /// <summary>The environment variables.</summary>
    public IReadOnlyList<EcsEnvironmentVariable> Environment { get => field ?? []; set; }

    /// <summary>The CPU units.</summary>
    public int? Cpu { get; set; }

    /// <summary>The limit of memory in MiB.</summary>
    public int? Memory { get; set; }

    /// <summary>The memory in MiB that is kept for it.</summary>
    public int? MemoryReservation { get; set; }
}

/// <summary>An environment variable.</summary>
public sealed partial record EcsEnvironmentVariable : LambdaPayload
{
    /// <summary>The name.</summary>
    public string Name { get => field ?? ""; set; }

    /// <summary>The value.</summary>
    public string Value { get => field ?? ""; set; }
}

/// <summary>An Elastic Inference accelerator that replaces one of the task definition.</summary>
public sealed partial record EcsInferenceAcceleratorOverride : LambdaPayload
{
    /// <summary>The name of the device in the task definition.</summary>
    public string? DeviceName { get; set; }

    /// <summary>The type of the accelerator, such as <c>eia2.medium</c>.</summary>
    public string? DeviceType { get; set; }
}
