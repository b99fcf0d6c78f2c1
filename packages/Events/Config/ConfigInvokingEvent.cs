using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The event that a custom rule evaluates: the content of <see cref="ConfigRuleEvent.InvokingEvent"/>. <see cref="MessageType"/> tells which
/// members are there.
/// See <see href="https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_example-events.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<ConfigInvokingEvent>))]
public sealed partial record ConfigInvokingEvent : LambdaPayload, ILambdaJson<ConfigInvokingEvent>
{
    /// <summary>The type of the event.</summary>
    [JsonPropertyName("messageType")]
    public ConfigMessageType MessageType { get; set; }

    /// <summary>The resource; null for periodic rules and oversized items.</summary>
    [JsonPropertyName("configurationItem")]
    public ConfigConfigurationItem? ConfigurationItem { get; set; }

    /// <summary>The changes of the configuration item, by path.</summary>
    [JsonPropertyName("configurationItemDiff")]
    public JsonElement? ConfigurationItemDiff { get; set; }

    /// <summary>The resource without its configuration, when that is too large to be sent.</summary>
    [JsonPropertyName("configurationItemSummary")]
    public ConfigConfigurationItem? ConfigurationItemSummary { get; set; }

    /// <summary>The time of the notification.</summary>
    [JsonPropertyName("notificationCreationTime")]
    public Timestamp? NotificationCreationTime { get; set; }

    /// <summary>The version of the format.</summary>
    [JsonPropertyName("recordVersion")]
    public string? RecordVersion { get; set; }

    /// <summary>The account to evaluate; of periodic rules.</summary>
    [JsonPropertyName("awsAccountId")]
    public string? AwsAccountId { get; set; }
}
