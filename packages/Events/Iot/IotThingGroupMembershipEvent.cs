using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A thing was added to a group, or taken from it.
/// See <see href="https://docs.aws.amazon.com/iot/latest/developerguide/registry-events.html"/>.
/// </summary>
[LambdaEvent("iot-registry-thing-group-membership-event", LambdaEventDirection.Received, "eventType=THING_GROUP_MEMBERSHIP_EVENT")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<IotThingGroupMembershipEvent>))]
public sealed partial record IotThingGroupMembershipEvent : LambdaPayload, ILambdaJson<IotThingGroupMembershipEvent>
{
    /// <summary>Always <c>THING_GROUP_MEMBERSHIP_EVENT</c>.</summary>
    [JsonPropertyName("eventType")]
    public string EventType { get => field ?? ""; set; }

    /// <summary>The id of the event.</summary>
    [JsonPropertyName("eventId")]
    public string EventId { get => field ?? ""; set; }

    /// <summary>The time of the event.</summary>
    [JsonPropertyName("timestamp")]
    public Timestamp? Timestamp { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>The operation.</summary>
    [JsonPropertyName("operation")]
    public IotRegistryOperation Operation { get; set; }

    /// <summary>The account.</summary>
    [JsonPropertyName("accountId")]
    public string? AccountId { get; set; }

    /// <summary>The ARN of the group.</summary>
    [JsonPropertyName("groupArn")]
    public string GroupArn { get => field ?? ""; set; }

    /// <summary>The id of the group.</summary>
    [JsonPropertyName("groupId")]
    public string? GroupId { get; set; }

    /// <summary>The ARN of the thing.</summary>
    [JsonPropertyName("thingArn")]
    public string ThingArn { get => field ?? ""; set; }

    /// <summary>The id of the thing.</summary>
    [JsonPropertyName("thingId")]
    public string? ThingId { get; set; }

    /// <summary>The id of the membership.</summary>
    [JsonPropertyName("membershipId")]
    public string? MembershipId { get; set; }
}
