namespace Lambent.Events;

/// <summary>
/// A thing was made, changed or deleted in the registry.
/// See <see href="https://docs.aws.amazon.com/iot/latest/developerguide/registry-events.html"/>.
/// </summary>
[LambdaEvent("iot-registry-thing-event", LambdaEventDirection.Received, "eventType=THING_EVENT")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record IotThingEvent : LambdaPayload, ILambdaJson<IotThingEvent>
{
    /// <summary>Always <c>THING_EVENT</c>.</summary>
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

    /// <summary>The version of the thing.</summary>
    public long? VersionNumber { get; set; }

    /// <summary>The type of the thing.</summary>
    public string? ThingTypeName { get; set; }

    /// <summary>The billing group of the thing.</summary>
    public string? BillingGroupName { get; set; }

    /// <summary>The attributes of the thing.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
