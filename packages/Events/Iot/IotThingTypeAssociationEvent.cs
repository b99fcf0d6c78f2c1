namespace Lambent.Events;

/// <summary>
/// A thing was given a type, or lost it.
/// See <see href="https://docs.aws.amazon.com/iot/latest/developerguide/registry-events.html"/>.
/// </summary>
[LambdaEvent("iot-registry-thing-type-association-event", LambdaEventDirection.Received, "eventType=THING_TYPE_ASSOCIATION_EVENT")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record IotThingTypeAssociationEvent : LambdaPayload, ILambdaJson<IotThingTypeAssociationEvent>
{
    /// <summary>Always <c>THING_TYPE_ASSOCIATION_EVENT</c>.</summary>
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

    /// <summary>The id of the thing.</summary>
    public string? ThingId { get; set; }

    /// <summary>The name of the thing.</summary>
    public string ThingName { get => field ?? ""; set; }

    /// <summary>The name of the type.</summary>
    public string? ThingTypeName { get; set; }
}

/// <summary>What happened in the registry.</summary>
[OpenEnum]
public readonly partial struct IotRegistryOperation
{
    /// <summary>It was made.</summary>
    public const string Created = "CREATED";

    /// <summary>It was changed.</summary>
    public const string Updated = "UPDATED";

    /// <summary>It was deleted.</summary>
    public const string Deleted = "DELETED";

    /// <summary>It was added to another.</summary>
    public const string Added = "ADDED";

    /// <summary>It was taken from another.</summary>
    public const string Removed = "REMOVED";
}
