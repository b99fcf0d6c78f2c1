using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The owner of an object.</summary>
public sealed partial record S3ListedOwner : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("displayName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DisplayName { get; set; }

    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Id { get; set; }
}
