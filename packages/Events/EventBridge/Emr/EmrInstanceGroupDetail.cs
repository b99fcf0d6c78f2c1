using System.Text.Json.Serialization;

namespace Lambent.Events.Emr;

/// <summary>
/// A group of instances of a cluster that changed: <c>EMR Instance Group State Change</c>.
/// See <see href="https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-manage-cloudwatch-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-emr-instance-group-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<EmrInstanceGroupDetail>))]
public sealed partial record EmrInstanceGroupDetail : LambdaPayload, ILambdaJson<EmrInstanceGroupDetail>
{
    /// <summary><c>ON_DEMAND</c> or <c>SPOT</c>.</summary>
    [JsonPropertyName("market")]
    public string Market { get => field ?? ""; set; }

    /// <summary><c>INFO</c>, <c>WARN</c>, <c>ERROR</c> or <c>CRITICAL</c>.</summary>
    [JsonPropertyName("severity")]
    public string Severity { get => field ?? ""; set; }

    /// <summary>The requested number of instances.</summary>
    [JsonPropertyName("requestedInstanceCount")]
    public WireNumber? RequestedInstanceCount { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The number of running instances.</summary>
    [JsonPropertyName("runningInstanceCount")]
    public WireNumber? RunningInstanceCount { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The type of the instances.</summary>
    [JsonPropertyName("instanceType")]
    public string InstanceType { get => field ?? ""; set; }

    /// <summary><c>MASTER</c>, <c>CORE</c> or <c>TASK</c>.</summary>
    [JsonPropertyName("instanceGroupType")]
    public string InstanceGroupType { get => field ?? ""; set; }

    /// <summary>The group.</summary>
    [JsonPropertyName("instanceGroupId")]
    public string InstanceGroupId { get => field ?? ""; set; }

    /// <summary>The cluster.</summary>
    [JsonPropertyName("clusterId")]
    public string ClusterId { get => field ?? ""; set; }

    /// <summary>The state, such as <c>RUNNING</c>.</summary>
    [JsonPropertyName("state")]
    public string State { get => field ?? ""; set; }

    /// <summary>A description of what happened.</summary>
    [JsonPropertyName("message")]
    public string Message { get => field ?? ""; set; }
}
