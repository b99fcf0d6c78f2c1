namespace Lambent.Events;

/// <summary>
/// A thing type was made, changed, deprecated or deleted in the registry.
/// See <see href="https://docs.aws.amazon.com/iot/latest/developerguide/registry-events.html"/>.
/// </summary>
[LambdaEvent("iot-registry-thing-type-event", LambdaEventDirection.Received, "eventType=THING_TYPE_EVENT")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record IotThingTypeEvent : LambdaPayload, ILambdaJson<IotThingTypeEvent>
{
    /// <summary>Always <c>THING_TYPE_EVENT</c>.</summary>
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

    /// <summary>The id of the type.</summary>
    public string? ThingTypeId { get; set; }

    /// <summary>The name of the type.</summary>
    public string ThingTypeName { get => field ?? ""; set; }

    /// <summary>Whether no more things of the type can be made.</summary>
    public bool? IsDeprecated { get; set; }

    /// <summary>The time of the deprecation.</summary>
    public partial DateTimeOffset? DeprecationDate { get; set; }

    /// <summary>The attributes by which its things are found.</summary>
    public IReadOnlyList<string> SearchableAttributes { get => field ?? []; set; }

    /// <summary>The attributes of things of this type that are added to MQTT 5 messages.</summary>
    public IReadOnlyList<IotPropagatingAttribute> PropagatingAttributes { get => field ?? []; set; }

    /// <summary>The description.</summary>
    public string? Description { get; set; }
}

/// <summary>An attribute of a thing that is added to MQTT 5 messages.</summary>
public sealed partial record IotPropagatingAttribute : LambdaPayload
{
    /// <summary>The name in the message.</summary>
    public string? UserPropertyKey { get; set; }

    /// <summary>The attribute of the thing.</summary>
    public string? ThingAttribute { get; set; }

    /// <summary>The attribute of the connection.</summary>
    public string? ConnectionAttribute { get; set; }
}
