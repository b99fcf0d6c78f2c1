using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The identity of the caller of a route, or of the URL of a function, with IAM authorization.</summary>
public sealed partial record APIGatewayV2IamAuthorizer : LambdaPayload
{
    /// <summary>The access key of the signature.</summary>
    [JsonPropertyName("accessKey")]
    public string? AccessKey { get; set; }

    /// <summary>The account of the caller.</summary>
    [JsonPropertyName("accountId")]
    public string? AccountId { get; set; }

    /// <summary>The principal id of the caller.</summary>
    [JsonPropertyName("callerId")]
    public string? CallerId { get; set; }

    /// <summary>The Cognito identity of the caller, if its credentials came from a pool.</summary>
    [JsonPropertyName("cognitoIdentity")]
    public APIGatewayV2CognitoIdentity? CognitoIdentity { get; set; }

    /// <summary>The AWS organization of the caller.</summary>
    [JsonPropertyName("principalOrgId")]
    public string? PrincipalOrgId { get; set; }

    /// <summary>The ARN of the caller.</summary>
    [JsonPropertyName("userArn")]
    public string? UserArn { get; set; }

    /// <summary>The principal id of the user.</summary>
    [JsonPropertyName("userId")]
    public string? UserId { get; set; }
}
