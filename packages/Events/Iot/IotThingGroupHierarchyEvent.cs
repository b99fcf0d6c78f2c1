namespace Lambent.Events;

/// <summary>
/// A thing group was added to another, or taken from it.
/// See <see href="https://docs.aws.amazon.com/iot/latest/developerguide/registry-events.html"/>.
/// </summary>
[LambdaEvent("iot-registry-thing-group-hierarchy-event", LambdaEventDirection.Received, "eventType=THING_GROUP_HIERARCHY_EVENT")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record IotThingGroupHierarchyEvent : LambdaPayload, ILambdaJson<IotThingGroupHierarchyEvent>
{
    /// <summary>Always <c>THING_GROUP_HIERARCHY_EVENT</c>.</summary>
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

    /// <summary>The id of the outer group.</summary>
    public string? ThingGroupId { get; set; }

    /// <summary>The name of the outer group.</summary>
    public string ThingGroupName { get => field ?? ""; set; }

    /// <summary>The id of the inner group.</summary>
    public string? ChildGroupId { get; set; }

    /// <summary>The name of the inner group.</summary>
    public string ChildGroupName { get => field ?? ""; set; }
}
