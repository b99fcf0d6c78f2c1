namespace Lambent.Events.Ecs;

/// <summary>
/// A machine of a cluster that changed: <c>ECS Container Instance State Change</c>.
/// See <see href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_container_instance_events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-ecs-container-instance-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record EcsContainerInstanceDetail : LambdaPayload, ILambdaJson<EcsContainerInstanceDetail>
{
    /// <summary>The ARN of the container instance.</summary>
    public string ContainerInstanceArn { get => field ?? ""; set; }

    /// <summary>The cluster.</summary>
    public string ClusterArn { get => field ?? ""; set; }

    /// <summary>The instance of EC2.</summary>
    public string? Ec2InstanceId { get; set; }

    /// <summary>Whether its agent is connected.</summary>
    public bool? AgentConnected { get; set; }

    /// <summary>The status of the agent update.</summary>
    public string? AgentUpdateStatus { get; set; }

    /// <summary>The state, such as <c>ACTIVE</c> or <c>DRAINING</c>.</summary>
    public string Status { get => field ?? ""; set; }

    /// <summary>The reason as text.</summary>
    public string? StatusReason { get; set; }

    /// <summary>The attributes of the instance.</summary>
    public IReadOnlyList<EcsAttribute> Attributes { get => field ?? []; set; }

    /// <summary>The network interfaces it has attached.</summary>
    public IReadOnlyList<EcsAttachment> Attachments { get => field ?? []; set; }

    /// <summary>All that it has.</summary>
    public IReadOnlyList<EcsResource> RegisteredResources { get => field ?? []; set; }

    /// <summary>The remaining resources.</summary>
    public IReadOnlyList<EcsResource> RemainingResources { get => field ?? []; set; }

    /// <summary>The number of pending tasks.</summary>
    public int? PendingTasksCount { get; set; }

    /// <summary>The number of running tasks.</summary>
    public int? RunningTasksCount { get; set; }

    /// <summary>The type of the account.</summary>
    public string? AccountType { get; set; }

    /// <summary>The capacity provider.</summary>
    public string? CapacityProviderName { get; set; }

    /// <summary>The time at which the instance joined the cluster.</summary>
    public partial DateTimeOffset? RegisteredAt { get; set; }

    /// <summary>The time of the change.</summary>
    public partial DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>The version, which increases with each change.</summary>
    public long? Version { get; set; }

    /// <summary>The versions of its agent and container engine.</summary>
    public EcsVersionInfo? VersionInfo { get; set; }
}

/// <summary>An attribute of a task or container instance.</summary>
public sealed partial record EcsAttribute : LambdaPayload
{
    /// <summary>The name.</summary>
    public string Name { get => field ?? ""; set; }

    /// <summary>The value.</summary>
    public string? Value { get; set; }

    /// <summary>The type of what has it.</summary>
    public string? TargetType { get; set; }

    /// <summary>The target of the attribute.</summary>
    public string? TargetId { get; set; }
}

/// <summary>An attachment of a task.</summary>
public sealed partial record EcsAttachment : LambdaPayload
{
    /// <summary>The id.</summary>
    public string Id { get => field ?? ""; set; }

    /// <summary>The type, such as <c>eni</c>.</summary>
    public string Type { get => field ?? ""; set; }

    /// <summary>The state, such as <c>ATTACHED</c>.</summary>
    public string Status { get => field ?? ""; set; }

    /// <summary>The details of the attachment.</summary>
    public IReadOnlyList<EcsAttachmentDetail> Details { get => field ?? []; set; }
}

/// <summary>A detail of an attachment.</summary>
public sealed partial record EcsAttachmentDetail : LambdaPayload
{
    /// <summary>The name, such as <c>subnetId</c>.</summary>
    public string Name { get => field ?? ""; set; }

    /// <summary>The value.</summary>
    public string? Value { get; set; }
}

/// <summary>A resource of a machine: the member that holds the value is named by <see cref="Type"/>.</summary>
public sealed partial record EcsResource : LambdaPayload
{
    /// <summary>The resource, such as <c>CPU</c> or <c>PORTS</c>.</summary>
    public string Name { get => field ?? ""; set; }

    /// <summary><c>INTEGER</c>, <c>LONG</c>, <c>DOUBLE</c> or <c>STRINGSET</c>.</summary>
    public string Type { get => field ?? ""; set; }

    /// <summary>The integer value: CPU units, or MiB of memory.</summary>
    public int? IntegerValue { get; set; }

    /// <summary>The long value.</summary>
    public long? LongValue { get; set; }

    /// <summary>The double value.</summary>
    public WireNumber? DoubleValue { get; set; }

    /// <summary>The string set value, such as the ports in use.</summary>
    public IReadOnlyList<string> StringSetValue { get => field ?? []; set; }
}

/// <summary>The versions on a machine.</summary>
public sealed partial record EcsVersionInfo : LambdaPayload
{
    /// <summary>The commit of the agent.</summary>
    public string? AgentHash { get; set; }

    /// <summary>The version of the agent.</summary>
    public string? AgentVersion { get; set; }

    /// <summary>The version of Docker.</summary>
    public string? DockerVersion { get; set; }
}
