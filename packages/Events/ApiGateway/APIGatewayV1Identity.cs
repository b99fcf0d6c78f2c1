using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Who called a REST API, a WebSocket API or an HTTP API with payload format 1.0.</summary>
public sealed partial record APIGatewayV1Identity : LambdaPayload
{
    /// <summary>The access key of a request that was signed.</summary>
    [JsonPropertyName("accessKey")]
    public string? AccessKey { get; set; }

    /// <summary>The account of a caller who signed the request.</summary>
    [JsonPropertyName("accountId")]
    public string? AccountId { get; set; }

    /// <summary>The API key of a method that requires one.</summary>
    [JsonPropertyName("apiKey")]
    public string? ApiKey { get; set; }

    /// <summary>The id of <see cref="ApiKey"/>.</summary>
    [JsonPropertyName("apiKeyId")]
    public string? ApiKeyId { get; set; }

    /// <summary>The principal id of a caller who signed the request.</summary>
    [JsonPropertyName("caller")]
    public string? Caller { get; set; }

    /// <summary>The certificate of the client, on domains with mutual TLS.</summary>
    [JsonPropertyName("clientCert")]
    public APIGatewayClientCertificate? ClientCert { get; set; }

    /// <summary>How the caller signed in to Cognito; of HTTP APIs only.</summary>
    [JsonPropertyName("cognitoAmr")]
    public StringOrList? CognitoAmr { get; set; }

    /// <summary>The identity providers by which the caller signed in to Cognito, separated by commas.</summary>
    [JsonPropertyName("cognitoAuthenticationProvider")]
    public string? CognitoAuthenticationProvider { get; set; }

    /// <summary><c>authenticated</c> or <c>unauthenticated</c>, of callers with Cognito credentials.</summary>
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

    /// <summary>The IP address from which the request reached API Gateway.</summary>
    [JsonPropertyName("sourceIp")]
    public string? SourceIp { get; set; }

    /// <summary>The principal id of the user who signed the request.</summary>
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

    /// <summary>The VPC endpoint by which a private API was called.</summary>
    [JsonPropertyName("vpceId")]
    public string? VpceId { get; set; }
}
