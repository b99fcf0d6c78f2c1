namespace Lambent.Events;

/// <summary>
/// A thing group was made, changed or deleted in the registry.
/// See <see href="https://docs.aws.amazon.com/iot/latest/developerguide/registry-events.html"/>.
/// </summary>
[LambdaEvent("iot-registry-thing-group-event", LambdaEventDirection.Received, "eventType=THING_GROUP_EVENT")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record IotThingGroupEvent : LambdaPayload, ILambdaJson<IotThingGroupEvent>
{
    /// <summary>Always <c>THING_GROUP_EVENT</c>.</summary>
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

    /// <summary>The id of the group.</summary>
    public string? ThingGroupId { get; set; }

    /// <summary>The name of the group.</summary>
    public string ThingGroupName { get => field ?? ""; set; }

    /// <summary>The version of the group.</summary>
    public long? VersionNumber { get; set; }

    /// <summary>The name of the group it is in.</summary>
    public string? ParentGroupName { get; set; }

    /// <summary>The id of the group it is in.</summary>
    public string? ParentGroupId { get; set; }

    /// <summary>The description.</summary>
    public string? Description { get; set; }

    /// <summary>The groups above it, the outermost first.</summary>
    public IReadOnlyList<IotThingGroupReference> RootToParentThingGroups { get => field ?? []; set; }

    /// <summary>The attributes.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The id of the mapping of a dynamic group.</summary>
    public string? DynamicGroupMappingId { get; set; }
}

/// <summary>A thing group.</summary>
public sealed partial record IotThingGroupReference : LambdaPayload
{
    /// <summary>The ARN.</summary>
    public string? GroupArn { get; set; }

    /// <summary>The id.</summary>
    public string? GroupId { get; set; }
}
