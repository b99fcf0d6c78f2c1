using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Who did something, or who owns something.</summary>
public sealed partial record S3Identity : LambdaPayload
{
    /// <summary>The id of the user or role.</summary>
    [JsonPropertyName("principalId")]
    public string? PrincipalId { get; set; }
}
