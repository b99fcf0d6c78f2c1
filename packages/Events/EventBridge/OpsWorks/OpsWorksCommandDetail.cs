using System.Text.Json.Serialization;

namespace Lambent.Events.OpsWorks;

/// <summary>
/// A command on an instance that changed: <c>OpsWorks Command State Change</c>.
/// See <see href="https://docs.aws.amazon.com/opsworks/latest/userguide/stacks-cloudwatch-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-opsworks-command-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record OpsWorksCommandDetail : LambdaPayload, ILambdaJson<OpsWorksCommandDetail>
{
    /// <summary>The command.</summary>
    [JsonPropertyName("command-id")]
    public string CommandId { get => field ?? ""; set; }

    /// <summary>The instance.</summary>
    [JsonPropertyName("instance-id")]
    public string InstanceId { get => field ?? ""; set; }

    /// <summary>The type of the command, such as <c>setup</c>.</summary>
    public string Type { get => field ?? ""; set; }

    /// <summary>The state, such as <c>successful</c>.</summary>
    public string Status { get => field ?? ""; set; }
}
