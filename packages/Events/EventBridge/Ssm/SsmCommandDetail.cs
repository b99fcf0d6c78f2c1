using System.Text.Json.Serialization;

namespace Lambent.Events.Ssm;

/// <summary>
/// A command of Run Command that changed, altogether or on one instance: <c>EC2 Command Status-change Notification</c> and <c>EC2 Command
/// Invocation Status-change Notification</c>.
/// See <see href="https://docs.aws.amazon.com/systems-manager/latest/userguide/monitoring-systems-manager-event-examples.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-ssm-ec2-command-invocation-status-change-notification")]
[EventBridgeDetail("eventbridge-ssm-ec2-command-status-change-notification")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record SsmCommandDetail : LambdaPayload, ILambdaJson<SsmCommandDetail>
{
    /// <summary>The command.</summary>
    [JsonPropertyName("command-id")]
    public string CommandId { get => field ?? ""; set; }

    /// <summary>The document that it runs.</summary>
    [JsonPropertyName("document-name")]
    public string DocumentName { get => field ?? ""; set; }

    /// <summary>The time of the request.</summary>
    [JsonPropertyName("requested-date-time")]
    public partial DateTimeOffset? RequestedDateTime { get; set; }

    /// <summary>The expiration time; only for the command as a whole.</summary>
    [JsonPropertyName("expire-after")]
    public partial DateTimeOffset? ExpireAfter { get; set; }

    /// <summary>The state, such as <c>Success</c>.</summary>
    public string Status { get => field ?? ""; set; }

    /// <summary>The parameters; of a whole command.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Parameters
    {
        get => field ?? ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;
        set;
    }

    /// <summary>The instance; of one instance.</summary>
    [JsonPropertyName("instance-id")]
    public string? InstanceId { get; set; }
}
