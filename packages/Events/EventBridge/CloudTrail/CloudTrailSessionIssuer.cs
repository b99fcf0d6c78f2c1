using System.Text.Json.Serialization;

namespace Lambent.Events.CloudTrail;

/// <summary>The issuer of temporary credentials.</summary>
public sealed partial record CloudTrailSessionIssuer : LambdaPayload
{
    /// <summary><c>Root</c>, <c>IAMUser</c> or <c>Role</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>The id.</summary>
    [JsonPropertyName("principalId")]
    public string? PrincipalId { get; set; }

    /// <summary>The ARN.</summary>
    [JsonPropertyName("arn")]
    public string? Arn { get; set; }

    /// <summary>The account.</summary>
    [JsonPropertyName("accountId")]
    public string? AccountId { get; set; }

    /// <summary>The name.</summary>
    [JsonPropertyName("userName")]
    public string? UserName { get; set; }
}
