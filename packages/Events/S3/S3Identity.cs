using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The identity of a caller or an owner.</summary>
public sealed partial record S3Identity : LambdaPayload
{
    /// <summary>The id of the user or role.</summary>
    [JsonPropertyName("principalId")]
    public string? PrincipalId { get; set; }
}
