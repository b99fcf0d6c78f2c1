using System.Text.Json.Serialization;

namespace Lambent.Events.Ecs;

/// <summary>
/// A machine of a cluster that changed: <c>ECS Container Instance State Change</c>.
/// See <see href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_container_instance_events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-ecs-container-instance-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<EcsContainerInstanceDetail>))]
public sealed partial record EcsContainerInstanceDetail : LambdaPayload, ILambdaJson<EcsContainerInstanceDetail>
{
    /// <summary>The ARN of the container instance.</summary>
    [JsonPropertyName("containerInstanceArn")]
    public string ContainerInstanceArn { get => field ?? ""; set; }

    /// <summary>The cluster.</summary>
    [JsonPropertyName("clusterArn")]
    public string ClusterArn { get => field ?? ""; set; }

    /// <summary>The instance of EC2.</summary>
    [JsonPropertyName("ec2InstanceId")]
    public string? Ec2InstanceId { get; set; }

    /// <summary>Whether its agent is connected.</summary>
    [JsonPropertyName("agentConnected")]
    public bool? AgentConnected { get; set; }

    /// <summary>The status of the agent update.</summary>
    [JsonPropertyName("agentUpdateStatus")]
    public string? AgentUpdateStatus { get; set; }

    /// <summary>The state, such as <c>ACTIVE</c> or <c>DRAINING</c>.</summary>
    [JsonPropertyName("status")]
    public string Status { get => field ?? ""; set; }

    /// <summary>The reason as text.</summary>
    [JsonPropertyName("statusReason")]
    public string? StatusReason { get; set; }

    /// <summary>The attributes of the instance.</summary>
    [JsonPropertyName("attributes")]
    public IReadOnlyList<EcsAttribute> Attributes { get => field ?? []; set; }

    /// <summary>The network interfaces it has attached.</summary>
    [JsonPropertyName("attachments")]
    public IReadOnlyList<EcsAttachment> Attachments { get => field ?? []; set; }

    /// <summary>All that it has.</summary>
    [JsonPropertyName("registeredResources")]
    public IReadOnlyList<EcsResource> RegisteredResources { get => field ?? []; set; }

    /// <summary>The remaining resources.</summary>
    [JsonPropertyName("remainingResources")]
    public IReadOnlyList<EcsResource> RemainingResources { get => field ?? []; set; }

    /// <summary>The number of pending tasks.</summary>
    [JsonPropertyName("pendingTasksCount")]
    public int? PendingTasksCount { get; set; }

    /// <summary>The number of running tasks.</summary>
    [JsonPropertyName("runningTasksCount")]
    public int? RunningTasksCount { get; set; }

    /// <summary>The type of the account.</summary>
    [JsonPropertyName("accountType")]
    public string? AccountType { get; set; }

    /// <summary>The capacity provider.</summary>
    [JsonPropertyName("capacityProviderName")]
    public string? CapacityProviderName { get; set; }

    /// <summary>The time at which the instance joined the cluster.</summary>
    [JsonPropertyName("registeredAt")]
    public Timestamp? RegisteredAt { get; set; }

    /// <summary>The time of the change.</summary>
    [JsonPropertyName("updatedAt")]
    public Timestamp? UpdatedAt { get; set; }

    /// <summary>The version, which increases with each change.</summary>
    [JsonPropertyName("version")]
    public long? Version { get; set; }

    /// <summary>The versions of its agent and container engine.</summary>
    [JsonPropertyName("versionInfo")]
    public EcsVersionInfo? VersionInfo { get; set; }
}

/// <summary>An attribute of a task or container instance.</summary>
public sealed partial record EcsAttribute : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; set; }

    /// <summary>The type of what has it.</summary>
    [JsonPropertyName("targetType")]
    public string? TargetType { get; set; }

    /// <summary>The target of the attribute.</summary>
    [JsonPropertyName("targetId")]
    public string? TargetId { get; set; }
}

/// <summary>An attachment of a task.</summary>
public sealed partial record EcsAttachment : LambdaPayload
{
    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public string Id { get => field ?? ""; set; }

    /// <summary>The type, such as <c>eni</c>.</summary>
    [JsonPropertyName("type")]
    public string Type { get => field ?? ""; set; }

    /// <summary>The state, such as <c>ATTACHED</c>.</summary>
    [JsonPropertyName("status")]
    public string Status { get => field ?? ""; set; }

    /// <summary>The details of the attachment.</summary>
    [JsonPropertyName("details")]
    public IReadOnlyList<EcsAttachmentDetail> Details { get => field ?? []; set; }
}

/// <summary>A detail of an attachment.</summary>
public sealed partial record EcsAttachmentDetail : LambdaPayload
{
    /// <summary>The name, such as <c>subnetId</c>.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; set; }
}

/// <summary>A resource of a machine: the member that holds the value is named by <see cref="Type"/>.</summary>
public sealed partial record EcsResource : LambdaPayload
{
    /// <summary>The resource, such as <c>CPU</c> or <c>PORTS</c>.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary><c>INTEGER</c>, <c>LONG</c>, <c>DOUBLE</c> or <c>STRINGSET</c>.</summary>
    [JsonPropertyName("type")]
    public string Type { get => field ?? ""; set; }

    /// <summary>The integer value: CPU units, or MiB of memory.</summary>
    [JsonPropertyName("integerValue")]
    public int? IntegerValue { get; set; }

    /// <summary>The long value.</summary>
    [JsonPropertyName("longValue")]
    public long? LongValue { get; set; }

    /// <summary>The double value.</summary>
    [JsonPropertyName("doubleValue")]
    public WireNumber? DoubleValue { get; set; }

    /// <summary>The string set value, such as the ports in use.</summary>
    [JsonPropertyName("stringSetValue")]
    public IReadOnlyList<string> StringSetValue { get => field ?? []; set; }
}

/// <summary>The versions on a machine.</summary>
public sealed partial record EcsVersionInfo : LambdaPayload
{
    /// <summary>The commit of the agent.</summary>
    [JsonPropertyName("agentHash")]
    public string? AgentHash { get; set; }

    /// <summary>The version of the agent.</summary>
    [JsonPropertyName("agentVersion")]
    public string? AgentVersion { get; set; }

    /// <summary>The version of Docker.</summary>
    [JsonPropertyName("dockerVersion")]
    public string? DockerVersion { get; set; }
}
