using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Whose role a session has.</summary>
public sealed partial record S3SessionIssuer : LambdaPayload
{
    /// <summary><c>Role</c>, or another.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Its id.</summary>
    [JsonPropertyName("principalId")]
    public string? PrincipalId { get; set; }

    /// <summary>Its ARN.</summary>
    [JsonPropertyName("arn")]
    public string? Arn { get; set; }

    /// <summary>Its account.</summary>
    [JsonPropertyName("accountId")]
    public string? AccountId { get; set; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("userName")]
    public string? UserName { get; set; }
}
