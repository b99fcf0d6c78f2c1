using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A thing was made, changed or deleted in the registry.
/// See <see href="https://docs.aws.amazon.com/iot/latest/developerguide/registry-events.html"/>.
/// </summary>
[LambdaEvent("iot-registry-thing-event", LambdaEventDirection.Received, "eventType=THING_EVENT")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<IotThingEvent>))]
public sealed partial record IotThingEvent : LambdaPayload, ILambdaJson<IotThingEvent>
{
    /// <summary>Always <c>THING_EVENT</c>.</summary>
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

    /// <summary>The id of the thing.</summary>
    [JsonPropertyName("thingId")]
    public string? ThingId { get; set; }

    /// <summary>The name of the thing.</summary>
    [JsonPropertyName("thingName")]
    public string ThingName { get => field ?? ""; set; }

    /// <summary>The version of the thing.</summary>
    [JsonPropertyName("versionNumber")]
    public long? VersionNumber { get; set; }

    /// <summary>The type of the thing.</summary>
    [JsonPropertyName("thingTypeName")]
    public string? ThingTypeName { get; set; }

    /// <summary>The billing group of the thing.</summary>
    [JsonPropertyName("billingGroupName")]
    public string? BillingGroupName { get; set; }

    /// <summary>The attributes of the thing.</summary>
    [JsonPropertyName("attributes")]
    public IReadOnlyDictionary<string, string> Attributes { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
