using System.Text.Json.Serialization;

namespace Lambent.Events.Ecs;

/// <summary>
/// An event of a service or one of its deployments: <c>ECS Service Action</c> and <c>ECS Deployment State Change</c>.
/// See <see href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_service_events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-ecs-deployment-state-change")]
[EventBridgeDetail("eventbridge-ecs-service-action")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<EcsServiceDetail>))]
public sealed partial record EcsServiceDetail : LambdaPayload, ILambdaJson<EcsServiceDetail>
{
    /// <summary><c>INFO</c>, <c>WARN</c> or <c>ERROR</c>.</summary>
    [JsonPropertyName("eventType")]
    public string EventType { get => field ?? ""; set; }

    /// <summary>The name of the event, such as <c>SERVICE_STEADY_STATE</c> or <c>SERVICE_DEPLOYMENT_FAILED</c>.</summary>
    [JsonPropertyName("eventName")]
    public string EventName { get => field ?? ""; set; }

    /// <summary>The cluster; of a service.</summary>
    [JsonPropertyName("clusterArn")]
    public string? ClusterArn { get; set; }

    /// <summary>The deployment; of deployments.</summary>
    [JsonPropertyName("deploymentId")]
    public string? DeploymentId { get; set; }

    /// <summary>The reason as text.</summary>
    [JsonPropertyName("reason")]
    public string? Reason { get; set; }

    /// <summary>The time of the event; only for services.</summary>
    [JsonPropertyName("createdAt")]
    public Timestamp? CreatedAt { get; set; }

    /// <summary>The time of the event; only for deployments.</summary>
    [JsonPropertyName("updatedAt")]
    public Timestamp? UpdatedAt { get; set; }

    /// <summary>The desired number of tasks.</summary>
    [JsonPropertyName("desiredCount")]
    public int? DesiredCount { get; set; }

    /// <summary>The port that failed.</summary>
    [JsonPropertyName("containerPort")]
    public int? ContainerPort { get; set; }

    /// <summary>The capacity providers.</summary>
    [JsonPropertyName("capacityProviderArns")]
    public IReadOnlyList<string> CapacityProviderArns { get => field ?? []; set; }

    /// <summary>The container instances.</summary>
    [JsonPropertyName("containerInstanceArns")]
    public IReadOnlyList<string> ContainerInstanceArns { get => field ?? []; set; }

    /// <summary>The instances of EC2.</summary>
    [JsonPropertyName("ec2InstanceIds")]
    public IReadOnlyList<string> Ec2InstanceIds { get => field ?? []; set; }

    /// <summary>The tasks.</summary>
    [JsonPropertyName("taskArns")]
    public IReadOnlyList<string> TaskArns { get => field ?? []; set; }

    /// <summary>The task sets.</summary>
    [JsonPropertyName("taskSetArns")]
    public IReadOnlyList<string> TaskSetArns { get => field ?? []; set; }

    /// <summary>The target groups.</summary>
    [JsonPropertyName("targetGroupArns")]
    public IReadOnlyList<string> TargetGroupArns { get => field ?? []; set; }

    /// <summary>The service registries.</summary>
    [JsonPropertyName("serviceRegistryArns")]
    public IReadOnlyList<string> ServiceRegistryArns { get => field ?? []; set; }
}
