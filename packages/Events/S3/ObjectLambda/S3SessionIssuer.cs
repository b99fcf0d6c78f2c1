using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The issuer of a session.</summary>
public sealed partial record S3SessionIssuer : LambdaPayload
{
    /// <summary><c>Role</c>, or another.</summary>
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
