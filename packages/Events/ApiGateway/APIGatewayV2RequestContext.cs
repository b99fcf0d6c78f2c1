using System.Text.Json;

namespace Lambent.Events;

/// <summary>Details of a request: account, API, stage, identity.</summary>
public sealed partial record APIGatewayV2RequestContext : LambdaPayload
{
    /// <summary>The account of the API.</summary>
    public string? AccountId { get; set; }

    /// <summary>The id of the API.</summary>
    public string? ApiId { get; set; }

    /// <summary>The authentication of the client: its certificate; null without mutual TLS.</summary>
    public APIGatewayV2Authentication? Authentication { get; set; }

    /// <summary>The result of the authorizer of the route; null when the route has none.</summary>
    public APIGatewayV2Authorizer? Authorizer { get; set; }

    /// <summary>The domain name of the request.</summary>
    public string? DomainName { get; set; }

    /// <summary>The first label of <see cref="DomainName"/>.</summary>
    public string? DomainPrefix { get; set; }

    /// <summary>The request line and the caller.</summary>
    public APIGatewayV2Http Http { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The id of the request, as in the access log.</summary>
    public string? RequestId { get; set; }

    /// <summary>The id of the route that matched.</summary>
    public string? RouteId { get; set; }

    /// <summary>The route that matched.</summary>
    public string? RouteKey { get; set; }

    /// <summary>The stage.</summary>
    public string? Stage { get; set; }

    /// <summary>The time of the request, to the second.</summary>
    [WireFormat(TimestampFormat.CommonLog)]
    public partial DateTimeOffset? Time { get; set; }

    /// <summary>The time of the request, to the millisecond.</summary>
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? TimeEpoch { get; set; }
}

/// <summary>The authentication of a client: its certificate.</summary>
public sealed partial record APIGatewayV2Authentication : LambdaPayload
{
    /// <summary>The certificate of the client, on domains with mutual TLS.</summary>
    public APIGatewayClientCertificate? ClientCert { get; set; }
}

/// <summary>The result of an authorizer of an HTTP API. One of its members is set.</summary>
public sealed partial record APIGatewayV2Authorizer : LambdaPayload
{
    /// <summary>The result of a JWT authorizer.</summary>
    public APIGatewayV2JwtAuthorizer? Jwt { get; set; }

    /// <summary>The result of IAM authorization.</summary>
    public APIGatewayV2IamAuthorizer? Iam { get; set; }

    /// <summary>The context that a Lambda authorizer returned; its values may be any JSON.</summary>
    public IReadOnlyDictionary<string, JsonElement> Lambda { get => field ?? ReadOnlyDictionary<string, JsonElement>.Empty; set; }
}

/// <summary>The claims and scopes of the token that a JWT authorizer validated.</summary>
public sealed partial record APIGatewayV2JwtAuthorizer : LambdaPayload
{
    /// <summary>The claims. API Gateway converts all of them to strings: an array becomes <c>[a b]</c>.</summary>
    public IReadOnlyDictionary<string, string> Claims { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The scopes of the token, if the route requires any.</summary>
    public IReadOnlyList<string> Scopes { get => field ?? []; set; }
}

/// <summary>The identity of the caller of a route, or of the URL of a function, with IAM authorization.</summary>
public sealed partial record APIGatewayV2IamAuthorizer : LambdaPayload
{
    /// <summary>The access key of the signature.</summary>
    public string? AccessKey { get; set; }

    /// <summary>The account of the caller.</summary>
    public string? AccountId { get; set; }

    /// <summary>The principal id of the caller.</summary>
    public string? CallerId { get; set; }

    /// <summary>The Cognito identity of the caller, if its credentials came from a pool.</summary>
    public APIGatewayV2CognitoIdentity? CognitoIdentity { get; set; }

    /// <summary>The AWS organization of the caller.</summary>
    public string? PrincipalOrgId { get; set; }

    /// <summary>The ARN of the caller.</summary>
    public string? UserArn { get; set; }

    /// <summary>The principal id of the user.</summary>
    public string? UserId { get; set; }
}

/// <summary>A Cognito identity.</summary>
public sealed partial record APIGatewayV2CognitoIdentity : LambdaPayload
{
    /// <summary>The authentication methods of the identity: <c>authenticated</c> or not, and the providers.</summary>
    public IReadOnlyList<string> Amr { get => field ?? []; set; }

    /// <summary>The identity.</summary>
    public string? IdentityId { get; set; }

    /// <summary>The pool.</summary>
    public string? IdentityPoolId { get; set; }
}

/// <summary>The request line of a request to an HTTP API or to the URL of a function, and its caller.</summary>
public sealed partial record APIGatewayV2Http : LambdaPayload
{
    /// <summary>The HTTP method, in capitals.</summary>
    public string Method { get => field ?? ""; set; }

    /// <summary>The path, with the stage unless that is <c>$default</c>.</summary>
    public string Path { get => field ?? ""; set; }

    /// <summary>The protocol, <c>HTTP/1.1</c>.</summary>
    public string? Protocol { get; set; }

    /// <summary>The source IP address of the request.</summary>
    public string? SourceIp { get; set; }

    /// <summary>The <c>User-Agent</c> header.</summary>
    public string? UserAgent { get; set; }
}
