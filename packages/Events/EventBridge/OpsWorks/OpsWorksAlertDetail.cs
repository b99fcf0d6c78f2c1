using System.Text.Json.Serialization;

namespace Lambent.Events.OpsWorks;

/// <summary>
/// An alert of OpsWorks Stacks: <c>OpsWorks Alert</c>.
/// See <see href="https://docs.aws.amazon.com/opsworks/latest/userguide/stacks-cloudwatch-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-opsworks-alert")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record OpsWorksAlertDetail : LambdaPayload, ILambdaJson<OpsWorksAlertDetail>
{
    /// <summary>The stack.</summary>
    [JsonPropertyName("stack-id")]
    public string StackId { get => field ?? ""; set; }

    /// <summary>The instance.</summary>
    [JsonPropertyName("instance-id")]
    public string InstanceId { get => field ?? ""; set; }

    /// <summary>The type of the alert, such as <c>InstanceStop</c>.</summary>
    public string Type { get => field ?? ""; set; }

    /// <summary>A description of what happened.</summary>
    public string Message { get => field ?? ""; set; }
}
