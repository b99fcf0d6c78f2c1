using System.Text.Json.Serialization;

namespace Lambent.Events.CloudTrail;

/// <summary>The identity that made a call. Its members depend on <see cref="Type"/>.</summary>
public sealed partial record CloudTrailIdentity : LambdaPayload
{
    /// <summary>
    /// <c>Root</c>, <c>IAMUser</c>, <c>AssumedRole</c>, <c>Role</c>, <c>FederatedUser</c>, <c>IdentityCenterUser</c>, <c>AWSAccount</c>,
    /// <c>AWSService</c>, <c>Directory</c> or <c>Unknown</c>.
    /// </summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>The id, of an assumed role with the session name.</summary>
    [JsonPropertyName("principalId")]
    public string? PrincipalId { get; set; }

    /// <summary>The ARN.</summary>
    [JsonPropertyName("arn")]
    public string? Arn { get; set; }

    /// <summary>The account.</summary>
    [JsonPropertyName("accountId")]
    public string? AccountId { get; set; }

    /// <summary>The access key.</summary>
    [JsonPropertyName("accessKeyId")]
    public string? AccessKeyId { get; set; }

    /// <summary>The name.</summary>
    [JsonPropertyName("userName")]
    public string? UserName { get; set; }

    /// <summary>The session, of temporary credentials.</summary>
    [JsonPropertyName("sessionContext")]
    public CloudTrailSession? SessionContext { get; set; }

    /// <summary>The service that made the call.</summary>
    [JsonPropertyName("invokedBy")]
    public string? InvokedBy { get; set; }

    /// <summary>The identity provider of a federated user.</summary>
    [JsonPropertyName("identityProvider")]
    public string? IdentityProvider { get; set; }

    /// <summary>The user of IAM Identity Center for whom it was made.</summary>
    [JsonPropertyName("onBehalfOf")]
    public CloudTrailOnBehalfOf? OnBehalfOf { get; set; }

    /// <summary>The credential of a user of IAM Identity Center.</summary>
    [JsonPropertyName("credentialId")]
    public string? CredentialId { get; set; }
}
