using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Details of a request: account, API, stage, identity.</summary>
public sealed partial record APIGatewayV1RequestContext : LambdaPayload
{
    /// <summary>The account of the API.</summary>
    public string? AccountId { get; set; }

    /// <summary>The id of the API.</summary>
    public string? ApiId { get; set; }

    /// <summary>The result of the authorizer of the method; null when the method has none.</summary>
    public APIGatewayV1Authorizer? Authorizer { get; set; }

    /// <summary>The id of the API deployment.</summary>
    public string? DeploymentId { get; set; }

    /// <summary>The domain name of the request.</summary>
    public string? DomainName { get; set; }

    /// <summary>The first label of <see cref="DomainName"/>.</summary>
    public string? DomainPrefix { get; set; }

    /// <summary>The id that is returned in <c>x-amz-apigw-id</c>.</summary>
    public string? ExtendedRequestId { get; set; }

    /// <summary>The HTTP method, in capitals.</summary>
    public string? HttpMethod { get; set; }

    /// <summary>The identity of the caller.</summary>
    public APIGatewayV1Identity Identity { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The operation name of the method.</summary>
    public string? OperationName { get; set; }

    /// <summary>The path with the stage, or with the base path of a custom domain.</summary>
    public string? Path { get; set; }

    /// <summary>The protocol, <c>HTTP/1.1</c>.</summary>
    public string? Protocol { get; set; }

    /// <summary>The id of the request, as in the access log.</summary>
    public string? RequestId { get; set; }

    /// <summary>The time of the request, to the second.</summary>
    [WireFormat(TimestampFormat.CommonLog)]
    public partial DateTimeOffset? RequestTime { get; set; }

    /// <summary>The time of the request, to the millisecond; SAM's local API sends it to the second.</summary>
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? RequestTimeEpoch { get; set; }

    /// <summary>The id of the resource that matched; the route key of an HTTP API.</summary>
    public string? ResourceId { get; set; }

    /// <summary>The resource that matched, with its placeholders.</summary>
    public string? ResourcePath { get; set; }

    /// <summary>The stage.</summary>
    public string? Stage { get; set; }
}

/// <summary>The result of an authorizer: the claims of a Cognito token, or the principal id and the context that a Lambda authorizer returned.</summary>
public sealed partial record APIGatewayV1Authorizer : LambdaPayload
{
    /// <summary>The claims of the token that a Cognito authorizer validated.</summary>
    public IReadOnlyDictionary<string, string> Claims { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The scopes of the token that an HTTP API validated.</summary>
    public IReadOnlyList<string> Scopes { get => field ?? []; set; }

    /// <summary>The principal id that a Lambda authorizer returned.</summary>
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
    public string? AccessKey { get; set; }

    /// <summary>The account of the caller of a signed request.</summary>
    public string? AccountId { get; set; }

    /// <summary>The API key of a method that requires one.</summary>
    public string? ApiKey { get; set; }

    /// <summary>The id of <see cref="ApiKey"/>.</summary>
    public string? ApiKeyId { get; set; }

    /// <summary>The principal id of the caller of a signed request.</summary>
    public string? Caller { get; set; }

    /// <summary>The certificate of the client, on domains with mutual TLS.</summary>
    public APIGatewayClientCertificate? ClientCert { get; set; }

    /// <summary>The Cognito authentication methods of the caller; HTTP APIs only.</summary>
    public StringOrList? CognitoAmr { get; set; }

    /// <summary>The identity providers that the caller signed in with to Cognito, separated by commas.</summary>
    public string? CognitoAuthenticationProvider { get; set; }

    /// <summary><c>authenticated</c> or <c>unauthenticated</c>; only for callers with Cognito credentials.</summary>
    public string? CognitoAuthenticationType { get; set; }

    /// <summary>The Cognito identity of the caller.</summary>
    public string? CognitoIdentityId { get; set; }

    /// <summary>The pool of <see cref="CognitoIdentityId"/>.</summary>
    public string? CognitoIdentityPoolId { get; set; }

    /// <summary>The AWS organization of the caller.</summary>
    public string? PrincipalOrgId { get; set; }

    /// <summary>The source IP address of the request.</summary>
    public string? SourceIp { get; set; }

    /// <summary>The principal id of the user of a signed request.</summary>
    public string? User { get; set; }

    /// <summary>The <c>User-Agent</c> header.</summary>
    public string? UserAgent { get; set; }

    /// <summary>The ARN of the caller after authentication.</summary>
    public string? UserArn { get; set; }

    /// <summary>The VPC of the caller of a private API.</summary>
    public string? VpcId { get; set; }

    /// <summary>The VPC endpoint through which a private API was called.</summary>
    public string? VpceId { get; set; }
}

/// <summary>The certificate that a client presented on a domain with mutual TLS.</summary>
public sealed partial record APIGatewayClientCertificate : LambdaPayload
{
    /// <summary>The certificate in PEM.</summary>
    public string? ClientCertPem { get; set; }

    /// <summary>The distinguished name of the subject.</summary>
    [JsonPropertyName("subjectDN")]
    public string? SubjectDn { get; set; }

    /// <summary>The distinguished name of the issuer.</summary>
    [JsonPropertyName("issuerDN")]
    public string? IssuerDn { get; set; }

    /// <summary>The serial number.</summary>
    public string? SerialNumber { get; set; }

    /// <summary>The validity period.</summary>
    public APIGatewayCertificateValidity? Validity { get; set; }
}

/// <summary>The validity period of a certificate.</summary>
public sealed partial record APIGatewayCertificateValidity : LambdaPayload
{
    /// <summary>The start.</summary>
    [WireFormat(TimestampFormat.Certificate)]
    public partial DateTimeOffset? NotBefore { get; set; }

    /// <summary>The end.</summary>
    [WireFormat(TimestampFormat.Certificate)]
    public partial DateTimeOffset? NotAfter { get; set; }
}
