using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The identity that caused the event.</summary>
public sealed partial record S3UserIdentity : LambdaPayload
{
    /// <summary><c>IAMUser</c>, <c>AssumedRole</c>, <c>Root</c>, <c>FederatedUser</c>, <c>AWSAccount</c> or <c>AWSService</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>The id of the user or role.</summary>
    [JsonPropertyName("principalId")]
    public string? PrincipalId { get; set; }

    /// <summary>The ARN.</summary>
    [JsonPropertyName("arn")]
    public string? Arn { get; set; }

    /// <summary>The account.</summary>
    [JsonPropertyName("accountId")]
    public string? AccountId { get; set; }

    /// <summary>The access key of the request.</summary>
    [JsonPropertyName("accessKeyId")]
    public string? AccessKeyId { get; set; }

    /// <summary>The name of the user.</summary>
    [JsonPropertyName("userName")]
    public string? UserName { get; set; }

    /// <summary>The session; null for long-lived keys.</summary>
    [JsonPropertyName("sessionContext")]
    public S3SessionContext? SessionContext { get; set; }

    /// <summary>The service that calls on behalf of the user.</summary>
    [JsonPropertyName("invokedBy")]
    public string? InvokedBy { get; set; }
}
