using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Details of a request: account, API, stage, identity.</summary>
public sealed partial record APIGatewayV1RequestContext : LambdaPayload
{
    /// <summary>The account of the API.</summary>
    [JsonPropertyName("accountId")]
    public string? AccountId { get; set; }

    /// <summary>The id of the API.</summary>
    [JsonPropertyName("apiId")]
    public string? ApiId { get; set; }

    /// <summary>The result of the authorizer of the method; null when the method has none.</summary>
    [JsonPropertyName("authorizer")]
    public APIGatewayV1Authorizer? Authorizer { get; set; }

    /// <summary>The id of the API deployment.</summary>
    [JsonPropertyName("deploymentId")]
    public string? DeploymentId { get; set; }

    /// <summary>The domain name of the request.</summary>
    [JsonPropertyName("domainName")]
    public string? DomainName { get; set; }

    /// <summary>The first label of <see cref="DomainName"/>.</summary>
    [JsonPropertyName("domainPrefix")]
    public string? DomainPrefix { get; set; }

    /// <summary>The id that is returned in <c>x-amz-apigw-id</c>.</summary>
    [JsonPropertyName("extendedRequestId")]
    public string? ExtendedRequestId { get; set; }

    /// <summary>The HTTP method, in capitals.</summary>
    [JsonPropertyName("httpMethod")]
    public string? HttpMethod { get; set; }

    /// <summary>The identity of the caller.</summary>
    [JsonPropertyName("identity")]
    public APIGatewayV1Identity Identity { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The operation name of the method.</summary>
    [JsonPropertyName("operationName")]
    public string? OperationName { get; set; }

    /// <summary>The path with the stage, or with the base path of a custom domain.</summary>
    [JsonPropertyName("path")]
    public string? Path { get; set; }

    /// <summary>The protocol, <c>HTTP/1.1</c>.</summary>
    [JsonPropertyName("protocol")]
    public string? Protocol { get; set; }

    /// <summary>The id of the request, as in the access log.</summary>
    [JsonPropertyName("requestId")]
    public string? RequestId { get; set; }

    /// <summary>The time of the request, to the second.</summary>
    [JsonPropertyName("requestTime")]
    public Timestamp? RequestTime { get; set => field = value?.Or(TimestampFormat.CommonLog); }

    /// <summary>The time of the request, to the millisecond; SAM's local API sends it to the second.</summary>
    [JsonPropertyName("requestTimeEpoch")]
    public Timestamp? RequestTimeEpoch { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>The id of the resource that matched; the route key of an HTTP API.</summary>
    [JsonPropertyName("resourceId")]
    public string? ResourceId { get; set; }

    /// <summary>The resource that matched, with its placeholders.</summary>
    [JsonPropertyName("resourcePath")]
    public string? ResourcePath { get; set; }

    /// <summary>The stage.</summary>
    [JsonPropertyName("stage")]
    public string? Stage { get; set; }
}

/// <summary>The result of an authorizer: the claims of a Cognito token, or the principal id and the context that a Lambda authorizer returned.</summary>
public sealed partial record APIGatewayV1Authorizer : LambdaPayload
{
    /// <summary>The claims of the token that a Cognito authorizer validated.</summary>
    [JsonPropertyName("claims")]
    public IReadOnlyDictionary<string, string> Claims { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The scopes of the token that an HTTP API validated.</summary>
    [JsonPropertyName("scopes")]
    public IReadOnlyList<string> Scopes { get => field ?? []; set; }

    /// <summary>The principal id that a Lambda authorizer returned.</summary>
    [JsonPropertyName("principalId")]
    public string? PrincipalId { get; set; }

    /// <summary>
    /// The other context values of a Lambda authorizer, by name, together with those that API Gateway adds, such as
    /// <c>integrationLatency</c>. API Gateway turns context values into strings.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, JsonElement> Context =>
        ExtensionData as IReadOnlyDictionary<string, JsonElement> ?? ReadOnlyDictionary<string, JsonElement>.Empty;

    internal override bool Reads(string member) => true;
}

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

/// <summary>The certificate that a client presented on a domain with mutual TLS.</summary>
public sealed partial record APIGatewayClientCertificate : LambdaPayload
{
    /// <summary>The certificate in PEM.</summary>
    [JsonPropertyName("clientCertPem")]
    public string? ClientCertPem { get; set; }

    /// <summary>The distinguished name of the subject.</summary>
    [JsonPropertyName("subjectDN")]
    public string? SubjectDn { get; set; }

    /// <summary>The distinguished name of the issuer.</summary>
    [JsonPropertyName("issuerDN")]
    public string? IssuerDn { get; set; }

    /// <summary>The serial number.</summary>
    [JsonPropertyName("serialNumber")]
    public string? SerialNumber { get; set; }

    /// <summary>The validity period.</summary>
    [JsonPropertyName("validity")]
    public APIGatewayCertificateValidity? Validity { get; set; }
}

/// <summary>The validity period of a certificate.</summary>
public sealed partial record APIGatewayCertificateValidity : LambdaPayload
{
    /// <summary>The start.</summary>
    [JsonPropertyName("notBefore")]
    public Timestamp? NotBefore { get; set => field = value?.Or(TimestampFormat.Certificate); }

    /// <summary>The end.</summary>
    [JsonPropertyName("notAfter")]
    public Timestamp? NotAfter { get; set => field = value?.Or(TimestampFormat.Certificate); }
}
