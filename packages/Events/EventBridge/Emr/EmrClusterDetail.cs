using System.Text.Json.Serialization;

namespace Lambent.Events.Emr;

/// <summary>
/// A cluster that went to another state: <c>EMR Cluster State Change</c>.
/// See <see href="https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-manage-cloudwatch-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-emr-cluster-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<EmrClusterDetail>))]
public sealed partial record EmrClusterDetail : LambdaPayload, ILambdaJson<EmrClusterDetail>
{
    /// <summary><c>INFO</c>, <c>WARN</c>, <c>ERROR</c> or <c>CRITICAL</c>.</summary>
    [JsonPropertyName("severity")]
    public string Severity { get => field ?? ""; set; }

    /// <summary>The reason for the state change, as JSON with <c>code</c> and <c>message</c>.</summary>
    [JsonPropertyName("stateChangeReason")]
    public string StateChangeReason { get => field ?? ""; set; }

    /// <summary>The name of the cluster.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>The cluster.</summary>
    [JsonPropertyName("clusterId")]
    public string ClusterId { get => field ?? ""; set; }

    /// <summary>The state, such as <c>STARTING</c>.</summary>
    [JsonPropertyName("state")]
    public string State { get => field ?? ""; set; }

    /// <summary>A description of what happened.</summary>
    [JsonPropertyName("message")]
    public string Message { get => field ?? ""; set; }
}
