namespace Lambent.Events.ApplicationAutoScaling;

/// <summary>
/// A target that Application Auto Scaling scaled to its maximum: <c>Application Auto Scaling Scaling Activity State Change</c>.
/// See <see
/// href="https://docs.aws.amazon.com/autoscaling/application/userguide/automating-application-auto-scaling-with-eventbridge.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-application-autoscaling-application-auto-scaling-scaling-activity-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record ApplicationScalingDetail : LambdaPayload, ILambdaJson<ApplicationScalingDetail>
{
    /// <summary>The start time of the scaling.</summary>
    public partial DateTimeOffset? StartTime { get; set; }

    /// <summary>The end time.</summary>
    public partial DateTimeOffset? EndTime { get; set; }

    /// <summary>The capacity it has now.</summary>
    public int? NewDesiredCapacity { get; set; }

    /// <summary>The capacity it had before.</summary>
    public int? OldDesiredCapacity { get; set; }

    /// <summary>The lowest capacity that it may be scaled to.</summary>
    public int? MinCapacity { get; set; }

    /// <summary>The highest capacity that it may be scaled to.</summary>
    public int? MaxCapacity { get; set; }

    /// <summary>The resource id, such as <c>table/orders</c>.</summary>
    public string ResourceId { get => field ?? ""; set; }

    /// <summary>The scalable dimension, such as <c>dynamodb:table:WriteCapacityUnits</c>.</summary>
    public string ScalableDimension { get => field ?? ""; set; }

    /// <summary>The service that owns it, such as <c>dynamodb</c>.</summary>
    public string ServiceNamespace { get => field ?? ""; set; }

    /// <summary>The status of the scaling: <c>Successful</c>.</summary>
    public string StatusCode { get => field ?? ""; set; }

    /// <summary>Whether the capacity is the highest that is allowed.</summary>
    public bool? ScaledToMax { get; set; }

    /// <summary><c>scale-out</c> or <c>scale-in</c>.</summary>
    public string Direction { get => field ?? ""; set; }
}
