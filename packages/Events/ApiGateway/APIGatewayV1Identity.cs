using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The identity of the caller of a REST API, a WebSocket API or an HTTP API with payload format 1.0.</summary>
public sealed partial record APIGatewayV1Identity : LambdaPayload
{
    /// <summary>The access key of a signed request.</summary>
    [JsonPropertyName("accessKey")]
    public string? AccessKey { get; set; }

    /// <summary>The account of the caller of a signed request.</summary>
    [JsonPropertyName("accountId")]
    public string? AccountId { get; set; }

    /// <summary>The API key of a method that requires one.</summary>
    [JsonPropertyName("apiKey")]
    public string? ApiKey { get; set; }

    /// <summary>The id of <see cref="ApiKey"/>.</summary>
    [JsonPropertyName("apiKeyId")]
    public string? ApiKeyId { get; set; }

    /// <summary>The principal id of the caller of a signed request.</summary>
    [JsonPropertyName("caller")]
    public string? Caller { get; set; }

    /// <summary>The certificate of the client, on domains with mutual TLS.</summary>
    [JsonPropertyName("clientCert")]
    public APIGatewayClientCertificate? ClientCert { get; set; }

    /// <summary>The Cognito authentication methods of the caller; HTTP APIs only.</summary>
    [JsonPropertyName("cognitoAmr")]
    public StringOrList? CognitoAmr { get; set; }

    /// <summary>The identity providers that the caller signed in with to Cognito, separated by commas.</summary>
    [JsonPropertyName("cognitoAuthenticationProvider")]
    public string? CognitoAuthenticationProvider { get; set; }

    /// <summary><c>authenticated</c> or <c>unauthenticated</c>; only for callers with Cognito credentials.</summary>
    [JsonPropertyName("cognitoAuthenticationType")]
    public string? CognitoAuthenticationType { get; set; }

    /// <summary>The Cognito identity of the caller.</summary>
    [JsonPropertyName("cognitoIdentityId")]
    public string? CognitoIdentityId { get; set; }

    /// <summary>The pool of <see cref="CognitoIdentityId"/>.</summary>
    [JsonPropertyName("cognitoIdentityPoolId")]
    public string? CognitoIdentityPoolId { get; set; }

    /// <summary>The AWS organization of the caller.</summary>
    [JsonPropertyName("principalOrgId")]
    public string? PrincipalOrgId { get; set; }

    /// <summary>The source IP address of the request.</summary>
    [JsonPropertyName("sourceIp")]
    public string? SourceIp { get; set; }

    /// <summary>The principal id of the user of a signed request.</summary>
    [JsonPropertyName("user")]
    public string? User { get; set; }

    /// <summary>The <c>User-Agent</c> header.</summary>
    [JsonPropertyName("userAgent")]
    public string? UserAgent { get; set; }

    /// <summary>The ARN of the caller after authentication.</summary>
    [JsonPropertyName("userArn")]
    public string? UserArn { get; set; }

    /// <summary>The VPC of the caller of a private API.</summary>
    [JsonPropertyName("vpcId")]
    public string? VpcId { get; set; }

    /// <summary>The VPC endpoint through which a private API was called.</summary>
    [JsonPropertyName("vpceId")]
    public string? VpceId { get; set; }
}
