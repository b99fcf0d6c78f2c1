using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A resource that belongs to another.</summary>
public sealed partial record ConfigRelationship : LambdaPayload
{
    /// <summary>Its id.</summary>
    [JsonPropertyName("resourceId")]
    public string? ResourceId { get; set; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("resourceName")]
    public string? ResourceName { get; set; }

    /// <summary>Its type.</summary>
    [JsonPropertyName("resourceType")]
    public string? ResourceType { get; set; }

    /// <summary>How they belong together, such as <c>Is attached to Instance</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }
}
