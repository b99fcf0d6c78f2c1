using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// A thing group was added to another, or taken from it.
/// See <see href="https://docs.aws.amazon.com/iot/latest/developerguide/registry-events.html"/>.
/// </summary>
public sealed record IotThingGroupHierarchyEvent : LambdaPayload, ILambdaJson<IotThingGroupHierarchyEvent>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<IotThingGroupHierarchyEvent> JsonTypeInfo => field ??= PayloadJson.Event<IotThingGroupHierarchyEvent>(new IotThingGroupHierarchyEventJson());

    /// <summary>Always <c>THING_GROUP_HIERARCHY_EVENT</c>.</summary>
    [JsonPropertyName("eventType")]
    public string EventType { get => field ?? ""; set; }

    /// <summary>The id of the event.</summary>
    [JsonPropertyName("eventId")]
    public string EventId { get => field ?? ""; set; }

    /// <summary>When it happened.</summary>
    [JsonPropertyName("timestamp")]
    public Timestamp? Timestamp { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>What happened.</summary>
    [JsonPropertyName("operation")]
    public IotRegistryOperation? Operation { get; set; }

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

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(IotThingGroupHierarchyEvent))]
internal sealed partial class IotThingGroupHierarchyEventJson : JsonSerializerContext;
