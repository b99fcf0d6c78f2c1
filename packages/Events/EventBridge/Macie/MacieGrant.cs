using System.Text.Json.Serialization;

namespace Lambent.Events.Macie;

/// <summary>What someone may do.</summary>
public sealed partial record MacieGrant : LambdaPayload
{
    /// <summary>Who.</summary>
    [JsonPropertyName("Grantee")]
    public MacieGrantee? Grantee { get; set; }

    /// <summary>What, such as <c>WRITE</c>.</summary>
    [JsonPropertyName("Permission")]
    public string? Permission { get; set; }
}
