using System.Text.Json.Serialization;

namespace Lambent.Events.OpsWorks;

/// <summary>
/// A deployment that changed: <c>OpsWorks Deployment State Change</c>.
/// See <see href="https://docs.aws.amazon.com/opsworks/latest/userguide/stacks-cloudwatch-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-opsworks-deployment-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record OpsWorksDeploymentDetail : LambdaPayload, ILambdaJson<OpsWorksDeploymentDetail>
{
    /// <summary>The duration, in seconds.</summary>
    public int? Duration { get; set; }

    /// <summary>The stack.</summary>
    [JsonPropertyName("stack-id")]
    public string StackId { get => field ?? ""; set; }

    /// <summary>The instances.</summary>
    [JsonPropertyName("instance-ids")]
    public IReadOnlyList<string> InstanceIds { get => field ?? []; set; }

    /// <summary>The deployment.</summary>
    [JsonPropertyName("deployment-id")]
    public string DeploymentId { get => field ?? ""; set; }

    /// <summary>The command, such as <c>deploy</c>.</summary>
    public string Command { get => field ?? ""; set; }

    /// <summary>The state, such as <c>successful</c>.</summary>
    public string Status { get => field ?? ""; set; }
}
