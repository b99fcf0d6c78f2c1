namespace Lambent.Events;

/// <summary>
/// A thing was added to a group, or taken from it.
/// See <see href="https://docs.aws.amazon.com/iot/latest/developerguide/registry-events.html"/>.
/// </summary>
[LambdaEvent("iot-registry-thing-group-membership-event", LambdaEventDirection.Received, "eventType=THING_GROUP_MEMBERSHIP_EVENT")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record IotThingGroupMembershipEvent : LambdaPayload, ILambdaJson<IotThingGroupMembershipEvent>
{
    /// <summary>Always <c>THING_GROUP_MEMBERSHIP_EVENT</c>.</summary>
    public string EventType { get => field ?? ""; set; }

    /// <summary>The id of the event.</summary>
    public string EventId { get => field ?? ""; set; }

    /// <summary>The time of the event.</summary>
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? Timestamp { get; set; }

    /// <summary>The operation.</summary>
    public IotRegistryOperation Operation { get; set; }

    /// <summary>The account.</summary>
    public string? AccountId { get; set; }

    /// <summary>The ARN of the group.</summary>
    public string GroupArn { get => field ?? ""; set; }

    /// <summary>The id of the group.</summary>
    public string? GroupId { get; set; }

    /// <summary>The ARN of the thing.</summary>
    public string ThingArn { get => field ?? ""; set; }

    /// <summary>The id of the thing.</summary>
    public string? ThingId { get; set; }

    /// <summary>The id of the membership.</summary>
    public string? MembershipId { get; set; }
}
