using System.Text.Json.Serialization;

namespace Lambent.Events.Tagging;

/// <summary>
/// The tags of a resource were changed: <c>Tag Change on Resource</c>. The event's resources name it.
/// See <see href="https://docs.aws.amazon.com/tag-editor/latest/userguide/monitor-tag-changes.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-tag-change-on-resource")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record TagChangeDetail : LambdaPayload, ILambdaJson<TagChangeDetail>
{
    /// <summary>The tags that were set or removed.</summary>
    [JsonPropertyName("changed-tag-keys")]
    public IReadOnlyList<string> ChangedTagKeys { get => field ?? []; set; }

    /// <summary>The service of the resource.</summary>
    public string Service { get => field ?? ""; set; }

    /// <summary>The type of the resource.</summary>
    [JsonPropertyName("resource-type")]
    public string ResourceType { get => field ?? ""; set; }

    /// <summary>The version of the tags, which increases with each change.</summary>
    public WireNumber? Version { get; set; }

    /// <summary>All its tags now.</summary>
    public IReadOnlyDictionary<string, string> Tags { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
