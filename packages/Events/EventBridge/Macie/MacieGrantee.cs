using System.Text.Json.Serialization;

namespace Lambent.Events.Macie;

/// <summary>A grantee.</summary>
public sealed partial record MacieGrantee : LambdaPayload
{
    /// <summary>The type, such as <c>Group</c>.</summary>
    [JsonPropertyName("Type")]
    public string? Type { get; set; }

    /// <summary>The group.</summary>
    [JsonPropertyName("URI")]
    public string? Uri { get; set; }

    /// <summary>The id of a user.</summary>
    [JsonPropertyName("ID")]
    public string? Id { get; set; }

    /// <summary>The name of a user.</summary>
    [JsonPropertyName("DisplayName")]
    public string? DisplayName { get; set; }
}
