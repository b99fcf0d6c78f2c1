namespace Lambent.Events.Ecs;

/// <summary>
/// An event of a service or one of its deployments: <c>ECS Service Action</c> and <c>ECS Deployment State Change</c>.
/// See <see href="https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_service_events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-ecs-deployment-state-change")]
[EventBridgeDetail("eventbridge-ecs-service-action")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record EcsServiceDetail : LambdaPayload, ILambdaJson<EcsServiceDetail>
{
    /// <summary><c>INFO</c>, <c>WARN</c> or <c>ERROR</c>.</summary>
    public string EventType { get => field ?? ""; set; }

    /// <summary>The name of the event, such as <c>SERVICE_STEADY_STATE</c> or <c>SERVICE_DEPLOYMENT_FAILED</c>.</summary>
    public string EventName { get => field ?? ""; set; }

    /// <summary>The cluster; of a service.</summary>
    public string? ClusterArn { get; set; }

    /// <summary>The deployment; of deployments.</summary>
    public string? DeploymentId { get; set; }

    /// <summary>The reason as text.</summary>
    public string? Reason { get; set; }

    /// <summary>The time of the event; only for services.</summary>
    public partial DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The time of the event; only for deployments.</summary>
    public partial DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>The desired number of tasks.</summary>
    public int? DesiredCount { get; set; }

    /// <summary>The port that failed.</summary>
    public int? ContainerPort { get; set; }

    /// <summary>The capacity providers.</summary>
    public IReadOnlyList<string> CapacityProviderArns { get => field ?? []; set; }

    /// <summary>The container instances.</summary>
    public IReadOnlyList<string> ContainerInstanceArns { get => field ?? []; set; }

    /// <summary>The instances of EC2.</summary>
    public IReadOnlyList<string> Ec2InstanceIds { get => field ?? []; set; }

    /// <summary>The tasks.</summary>
    public IReadOnlyList<string> TaskArns { get => field ?? []; set; }

    /// <summary>The task sets.</summary>
    public IReadOnlyList<string> TaskSetArns { get => field ?? []; set; }

    /// <summary>The target groups.</summary>
    public IReadOnlyList<string> TargetGroupArns { get => field ?? []; set; }

    /// <summary>The service registries.</summary>
    public IReadOnlyList<string> ServiceRegistryArns { get => field ?? []; set; }
}
