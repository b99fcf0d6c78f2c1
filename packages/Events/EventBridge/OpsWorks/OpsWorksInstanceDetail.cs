using System.Text.Json.Serialization;

namespace Lambent.Events.OpsWorks;

/// <summary>
/// An instance of a stack that changed: <c>OpsWorks Instance State Change</c>.
/// See <see href="https://docs.aws.amazon.com/opsworks/latest/userguide/stacks-cloudwatch-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-opsworks-instance-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record OpsWorksInstanceDetail : LambdaPayload, ILambdaJson<OpsWorksInstanceDetail>
{
    /// <summary>The initiator: <c>user</c>, <c>auto-scaling</c> or <c>auto-healing</c>.</summary>
    [JsonPropertyName("initiated_by")]
    public string? InitiatedBy { get; set; }

    /// <summary>The name.</summary>
    public string Hostname { get => field ?? ""; set; }

    /// <summary>The stack.</summary>
    [JsonPropertyName("stack-id")]
    public string StackId { get => field ?? ""; set; }

    /// <summary>The layers.</summary>
    [JsonPropertyName("layer-ids")]
    public IReadOnlyList<string> LayerIds { get => field ?? []; set; }

    /// <summary>The instance.</summary>
    [JsonPropertyName("instance-id")]
    public string InstanceId { get => field ?? ""; set; }

    /// <summary>The instance of EC2.</summary>
    [JsonPropertyName("ec2-instance-id")]
    public string? Ec2InstanceId { get; set; }

    /// <summary>The state, such as <c>online</c>.</summary>
    public string Status { get => field ?? ""; set; }
}
