using System.Text.Json.Serialization;

namespace Lambent.Events.CloudTrail;

/// <summary>A user of IAM Identity Center.</summary>
public sealed partial record CloudTrailOnBehalfOf : LambdaPayload
{
    /// <summary>The id.</summary>
    [JsonPropertyName("userId")]
    public string? UserId { get; set; }

    /// <summary>The identity store.</summary>
    [JsonPropertyName("identityStoreArn")]
    public string? IdentityStoreArn { get; set; }
}
