using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A resource that belongs to another.</summary>
public sealed partial record ConfigRelationship : LambdaPayload
{
    /// <summary>The id.</summary>
    [JsonPropertyName("resourceId")]
    public string? ResourceId { get; set; }

    /// <summary>The name.</summary>
    [JsonPropertyName("resourceName")]
    public string? ResourceName { get; set; }

    /// <summary>The type.</summary>
    [JsonPropertyName("resourceType")]
    public string? ResourceType { get; set; }

    /// <summary>The name of the relationship, such as <c>Is attached to Instance</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }
}
