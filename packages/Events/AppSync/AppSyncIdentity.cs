using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The identity of the caller of an AppSync API. Its members depend on the authorization type: see <see cref="Kind"/>.
/// See <see
/// href="https://docs.aws.amazon.com/appsync/latest/devguide/resolver-context-reference.html#aws-appsync-resolver-context-reference-identity"/>.
/// </summary>
[LambdaEvent("appsync-identity-fragment", LambdaEventDirection.Received, "sub & issuer & claims", "cognitoIdentityId & userArn")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record AppSyncIdentity : LambdaPayload, ILambdaJson<AppSyncIdentity>
{
    /// <summary>The authorization type, derived from the members: AppSync does not send it.</summary>
    [JsonIgnore]
    public AppSyncIdentityKind Kind => this switch
    {
        { ResolverContext.Count: > 0 } or { HandlerContext.Count: > 0 } => AppSyncIdentityKind.Lambda,
        { AccountId: not null } or { UserArn: not null } => AppSyncIdentityKind.Iam,
        { DefaultAuthStrategy: not null } => AppSyncIdentityKind.Cognito,
        { Username: not null, Sub: not null } => AppSyncIdentityKind.Cognito,
        { Sub: not null } => AppSyncIdentityKind.Oidc,
        _ => AppSyncIdentityKind.Unknown,
    };

    /// <summary>The user's id, of Cognito or the OIDC provider.</summary>
    public string? Sub { get; set; }

    /// <summary>The issuer of the token; Cognito and OIDC only.</summary>
    public string? Issuer { get; set; }

    /// <summary>The user's name, of Cognito or IAM.</summary>
    public string? Username { get; set; }

    /// <summary>The claims of the token, of Cognito or OIDC.</summary>
    public IReadOnlyDictionary<string, JsonElement> Claims { get => field ?? ReadOnlyDictionary<string, JsonElement>.Empty; set; }

    /// <summary>The addresses that the request came through, of Cognito or IAM.</summary>
    public IReadOnlyList<string> SourceIp { get => field ?? []; set; }

    /// <summary><c>ALLOW</c> or <c>DENY</c>, of Cognito.</summary>
    public string? DefaultAuthStrategy { get; set; }

    /// <summary>The user's groups, of Cognito.</summary>
    public IReadOnlyList<string> Groups { get => field ?? []; set; }

    /// <summary>The account of the caller, of IAM.</summary>
    public string? AccountId { get; set; }

    /// <summary>The identity pool, of IAM with Cognito.</summary>
    public string? CognitoIdentityPoolId { get; set; }

    /// <summary>The identity in the pool, of IAM with Cognito.</summary>
    public string? CognitoIdentityId { get; set; }

    /// <summary><c>authenticated</c> or <c>unauthenticated</c>, of IAM with Cognito.</summary>
    public string? CognitoIdentityAuthType { get; set; }

    /// <summary>The identity providers of the caller; IAM with Cognito only.</summary>
    public string? CognitoIdentityAuthProvider { get; set; }

    /// <summary>The ARN of the user or role, of IAM.</summary>
    public string? UserArn { get; set; }

    /// <summary>The id of the user or role, of IAM.</summary>
    public string? User { get; set; }

    /// <summary>The context from the Lambda authorizer of a GraphQL API: <see cref="AppSyncAuthorizerResponse.ResolverContext"/>.</summary>
    public IReadOnlyDictionary<string, JsonScalar> ResolverContext { get => field ?? ReadOnlyDictionary<string, JsonScalar>.Empty; set; }

    /// <summary>The context from the Lambda authorizer of an Event API: <see cref="AppSyncAuthorizerResponse.HandlerContext"/>.</summary>
    public IReadOnlyDictionary<string, JsonScalar> HandlerContext { get => field ?? ReadOnlyDictionary<string, JsonScalar>.Empty; set; }
}

/// <summary>The authorization type of an AppSync API.</summary>
public enum AppSyncIdentityKind
{
    /// <summary>None of those below, or not to be told.</summary>
    Unknown,

    /// <summary>A Cognito user pool.</summary>
    Cognito,

    /// <summary>IAM, with or without a Cognito identity pool.</summary>
    Iam,

    /// <summary>An OpenID Connect provider.</summary>
    Oidc,

    /// <summary>A Lambda authorizer.</summary>
    Lambda,
}
