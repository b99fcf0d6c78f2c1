using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The event that a custom rule evaluates: the content of <see cref="ConfigRuleEvent.InvokingEvent"/>. <see cref="MessageType"/> tells which
/// members are there.
/// See <see href="https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_example-events.html"/>.
/// </summary>
[LambdaEvent("config-invoking-event", LambdaEventDirection.Received, "messageType & notificationCreationTime")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record ConfigInvokingEvent : LambdaPayload, ILambdaJson<ConfigInvokingEvent>
{
    /// <summary>The type of the event.</summary>
    public ConfigMessageType MessageType { get; set; }

    /// <summary>The resource; null for periodic rules and oversized items.</summary>
    public ConfigConfigurationItem? ConfigurationItem { get; set; }

    /// <summary>The changes of the configuration item, by path.</summary>
    public JsonElement? ConfigurationItemDiff { get; set; }

    /// <summary>The resource without its configuration, when that is too large to be sent.</summary>
    public ConfigConfigurationItem? ConfigurationItemSummary { get; set; }

    /// <summary>The time of the notification.</summary>
    public partial DateTimeOffset? NotificationCreationTime { get; set; }

    /// <summary>The version of the format.</summary>
    public string? RecordVersion { get; set; }

    /// <summary>The account to evaluate; of periodic rules.</summary>
    public string? AwsAccountId { get; set; }
}

/// <summary>Why AWS Config calls a rule.</summary>
[OpenEnum]
public readonly partial struct ConfigMessageType
{
    /// <summary>A resource changed.</summary>
    public const string ConfigurationItemChange = "ConfigurationItemChangeNotification";

    /// <summary>A resource changed whose configuration is too large to be sent.</summary>
    public const string OversizedConfigurationItemChange = "OversizedConfigurationItemChangeNotification";

    /// <summary>It is time for a periodic rule.</summary>
    public const string Scheduled = "ScheduledNotification";

    /// <summary>A snapshot of the configuration was delivered.</summary>
    public const string SnapshotDelivered = "ConfigurationSnapshotDeliveryCompleted";
}

/// <summary>A resource as AWS Config recorded it.</summary>
public sealed partial record ConfigConfigurationItem : LambdaPayload
{
    /// <summary>The version of the format.</summary>
    public string? ConfigurationItemVersion { get; set; }

    /// <summary>The time at which the configuration was recorded.</summary>
    public partial DateTimeOffset? ConfigurationItemCaptureTime { get; set; }

    /// <summary>A number that orders the states of a resource.</summary>
    public WireNumber? ConfigurationStateId { get; set; }

    /// <summary>A hash of the state.</summary>
    public string? ConfigurationStateMd5Hash { get; set; }

    /// <summary>The older name of the hash.</summary>
    [JsonPropertyName("configurationItemMD5Hash")]
    public string? ConfigurationItemMd5Hash { get; set; }

    /// <summary>The account of the resource.</summary>
    public string? AwsAccountId { get; set; }

    /// <summary><c>OK</c>, <c>ResourceDiscovered</c>, <c>ResourceDeleted</c> or another.</summary>
    public string? ConfigurationItemStatus { get; set; }

    /// <summary>The id of the resource.</summary>
    public string? ResourceId { get; set; }

    /// <summary>The name.</summary>
    public string? ResourceName { get; set; }

    /// <summary>The type, such as <c>AWS::EC2::Instance</c>.</summary>
    public string? ResourceType { get; set; }

    /// <summary>The ARN.</summary>
    [JsonPropertyName("ARN")]
    public string? Arn { get; set; }

    /// <summary>The region.</summary>
    public string? AwsRegion { get; set; }

    /// <summary>The availability zone.</summary>
    public string? AvailabilityZone { get; set; }

    /// <summary>The time of creation.</summary>
    public partial DateTimeOffset? ResourceCreationTime { get; set; }

    /// <summary>The change type of an oversized item: <c>CREATE</c>, <c>UPDATE</c> or <c>DELETE</c>.</summary>
    public string? ChangeType { get; set; }

    /// <summary>The configuration, in the format of its service's API: <c>item.Configuration(AppJson.Default.Instance)</c>.</summary>
    public JsonElement? Configuration { get; set; }

    /// <summary>More of how it is set up, in the shape of its service's API.</summary>
    public JsonElement? SupplementaryConfiguration { get; set; }

    /// <summary>The tags.</summary>
    public IReadOnlyDictionary<string, string> Tags { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The ids of CloudTrail events that led to the change.</summary>
    public IReadOnlyList<string> RelatedEvents { get => field ?? []; set; }

    /// <summary>Resources that belong to it.</summary>
    public IReadOnlyList<ConfigRelationship> Relationships { get => field ?? []; set; }
}

/// <summary>A resource that belongs to another.</summary>
public sealed partial record ConfigRelationship : LambdaPayload
{
    /// <summary>The id.</summary>
    public string? ResourceId { get; set; }

    /// <summary>The name.</summary>
    public string? ResourceName { get; set; }

    /// <summary>The type.</summary>
    public string? ResourceType { get; set; }

    /// <summary>The name of the relationship, such as <c>Is attached to Instance</c>.</summary>
    public string? Name { get; set; }
}
