using System.Text.Json.Serialization;

namespace Lambent.Events.ApplicationAutoScaling;

/// <summary>
/// A target that Application Auto Scaling scaled to its maximum: <c>Application Auto Scaling Scaling Activity State Change</c>.
/// See <see
/// href="https://docs.aws.amazon.com/autoscaling/application/userguide/automating-application-auto-scaling-with-eventbridge.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-application-autoscaling-application-auto-scaling-scaling-activity-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<ApplicationScalingDetail>))]
public sealed partial record ApplicationScalingDetail : LambdaPayload, ILambdaJson<ApplicationScalingDetail>
{
    /// <summary>The start time of the scaling.</summary>
    [JsonPropertyName("startTime")]
    public Timestamp? StartTime { get; set; }

    /// <summary>The end time.</summary>
    [JsonPropertyName("endTime")]
    public Timestamp? EndTime { get; set; }

    /// <summary>The capacity it has now.</summary>
    [JsonPropertyName("newDesiredCapacity")]
    public int? NewDesiredCapacity { get; set; }

    /// <summary>The capacity it had before.</summary>
    [JsonPropertyName("oldDesiredCapacity")]
    public int? OldDesiredCapacity { get; set; }

    /// <summary>The lowest capacity that it may be scaled to.</summary>
    [JsonPropertyName("minCapacity")]
    public int? MinCapacity { get; set; }

    /// <summary>The highest capacity that it may be scaled to.</summary>
    [JsonPropertyName("maxCapacity")]
    public int? MaxCapacity { get; set; }

    /// <summary>The resource id, such as <c>table/orders</c>.</summary>
    [JsonPropertyName("resourceId")]
    public string ResourceId { get => field ?? ""; set; }

    /// <summary>The scalable dimension, such as <c>dynamodb:table:WriteCapacityUnits</c>.</summary>
    [JsonPropertyName("scalableDimension")]
    public string ScalableDimension { get => field ?? ""; set; }

    /// <summary>The service that owns it, such as <c>dynamodb</c>.</summary>
    [JsonPropertyName("serviceNamespace")]
    public string ServiceNamespace { get => field ?? ""; set; }

    /// <summary>The status of the scaling: <c>Successful</c>.</summary>
    [JsonPropertyName("statusCode")]
    public string StatusCode { get => field ?? ""; set; }

    /// <summary>Whether the capacity is the highest that is allowed.</summary>
    [JsonPropertyName("scaledToMax")]
    public bool? ScaledToMax { get; set; }

    /// <summary><c>scale-out</c> or <c>scale-in</c>.</summary>
    [JsonPropertyName("direction")]
    public string Direction { get => field ?? ""; set; }
}
