using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A thing group was added to another, or taken from it.
/// See <see href="https://docs.aws.amazon.com/iot/latest/developerguide/registry-events.html"/>.
/// </summary>
[LambdaEvent("iot-registry-thing-group-hierarchy-event", LambdaEventDirection.Received, "eventType=THING_GROUP_HIERARCHY_EVENT")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<IotThingGroupHierarchyEvent>))]
public sealed partial record IotThingGroupHierarchyEvent : LambdaPayload, ILambdaJson<IotThingGroupHierarchyEvent>
{
    /// <summary>Always <c>THING_GROUP_HIERARCHY_EVENT</c>.</summary>
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

    /// <summary>The id of the outer group.</summary>
    [JsonPropertyName("thingGroupId")]
    public string? ThingGroupId { get; set; }

    /// <summary>The name of the outer group.</summary>
    [JsonPropertyName("thingGroupName")]
    public string ThingGroupName { get => field ?? ""; set; }

    /// <summary>The id of the inner group.</summary>
    [JsonPropertyName("childGroupId")]
    public string? ChildGroupId { get; set; }

    /// <summary>The name of the inner group.</summary>
    [JsonPropertyName("childGroupName")]
    public string ChildGroupName { get => field ?? ""; set; }
}
