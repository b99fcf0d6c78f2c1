using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A thing group was made, changed or deleted in the registry.
/// See <see href="https://docs.aws.amazon.com/iot/latest/developerguide/registry-events.html"/>.
/// </summary>
[LambdaEvent("iot-registry-thing-group-event", LambdaEventDirection.Received, "eventType=THING_GROUP_EVENT")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<IotThingGroupEvent>))]
public sealed partial record IotThingGroupEvent : LambdaPayload, ILambdaJson<IotThingGroupEvent>
{
    /// <summary>Always <c>THING_GROUP_EVENT</c>.</summary>
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

    /// <summary>The id of the group.</summary>
    [JsonPropertyName("thingGroupId")]
    public string? ThingGroupId { get; set; }

    /// <summary>The name of the group.</summary>
    [JsonPropertyName("thingGroupName")]
    public string ThingGroupName { get => field ?? ""; set; }

    /// <summary>The version of the group.</summary>
    [JsonPropertyName("versionNumber")]
    public long? VersionNumber { get; set; }

    /// <summary>The name of the group it is in.</summary>
    [JsonPropertyName("parentGroupName")]
    public string? ParentGroupName { get; set; }

    /// <summary>The id of the group it is in.</summary>
    [JsonPropertyName("parentGroupId")]
    public string? ParentGroupId { get; set; }

    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>The groups above it, the outermost first.</summary>
    [JsonPropertyName("rootToParentThingGroups")]
    public IReadOnlyList<IotThingGroupReference> RootToParentThingGroups { get => field ?? []; set; }

    /// <summary>The attributes.</summary>
    [JsonPropertyName("attributes")]
    public IReadOnlyDictionary<string, string> Attributes { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The id of the mapping of a dynamic group.</summary>
    [JsonPropertyName("dynamicGroupMappingId")]
    public string? DynamicGroupMappingId { get; set; }
}

/// <summary>A thing group.</summary>
public sealed partial record IotThingGroupReference : LambdaPayload
{
    /// <summary>The ARN.</summary>
    [JsonPropertyName("groupArn")]
    public string? GroupArn { get; set; }

    /// <summary>The id.</summary>
    [JsonPropertyName("groupId")]
    public string? GroupId { get; set; }
}
