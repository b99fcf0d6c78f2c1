using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Who signed a request to a route with IAM authorization.</summary>
public sealed record APIGatewayV2IamAuthorizer : LambdaPayload
{
    /// <summary>The access key of the signature.</summary>
    [JsonPropertyName("accessKey")]
    public string? AccessKey { get; init; }

    /// <summary>The account of the caller.</summary>
    [JsonPropertyName("accountId")]
    public string? AccountId { get; init; }

    /// <summary>The principal id of the caller.</summary>
    [JsonPropertyName("callerId")]
    public string? CallerId { get; init; }

    /// <summary>The Cognito identity of the caller, if its credentials came from a pool.</summary>
    [JsonPropertyName("cognitoIdentity")]
    public APIGatewayV2CognitoIdentity? CognitoIdentity { get; init; }

    /// <summary>The AWS organization of the caller.</summary>
    [JsonPropertyName("principalOrgId")]
    public string? PrincipalOrgId { get; init; }

    /// <summary>The ARN of the caller.</summary>
    [JsonPropertyName("userArn")]
    public string? UserArn { get; init; }

    /// <summary>The principal id of the user.</summary>
    [JsonPropertyName("userId")]
    public string? UserId { get; init; }
}
