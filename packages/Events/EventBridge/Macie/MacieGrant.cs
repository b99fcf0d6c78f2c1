using System.Text.Json.Serialization;

namespace Lambent.Events.Macie;

/// <summary>A grant.</summary>
public sealed partial record MacieGrant : LambdaPayload
{
    /// <summary>The grantee.</summary>
    [JsonPropertyName("Grantee")]
    public MacieGrantee? Grantee { get; set; }

    /// <summary>The permission, such as <c>WRITE</c>.</summary>
    [JsonPropertyName("Permission")]
    public string? Permission { get; set; }
}
