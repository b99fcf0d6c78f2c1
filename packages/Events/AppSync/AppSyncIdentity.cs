using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// Who calls an AppSync API. Which members there are depends on how the API authorizes: see <see cref="Kind"/>.
/// See <see
/// href="https://docs.aws.amazon.com/appsync/latest/devguide/resolver-context-reference.html#aws-appsync-resolver-context-reference-identity"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<AppSyncIdentity>))]
public sealed partial record AppSyncIdentity : LambdaPayload, ILambdaJson<AppSyncIdentity>
{
    /// <summary>How the API knows the caller, as its members tell: AppSync does not say it.</summary>
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
    [JsonPropertyName("sub")]
    public string? Sub { get; set; }

    /// <summary>Who issued the token, of Cognito or OIDC.</summary>
    [JsonPropertyName("issuer")]
    public string? Issuer { get; set; }

    /// <summary>The user's name, of Cognito or IAM.</summary>
    [JsonPropertyName("username")]
    public string? Username { get; set; }

    /// <summary>The claims of the token, of Cognito or OIDC.</summary>
    [JsonPropertyName("claims")]
    public IReadOnlyDictionary<string, JsonElement> Claims { get => field ?? ReadOnlyDictionary<string, JsonElement>.Empty; set; }

    /// <summary>The addresses that the request came through, of Cognito or IAM.</summary>
    [JsonPropertyName("sourceIp")]
    public IReadOnlyList<string> SourceIp { get => field ?? []; set; }

    /// <summary><c>ALLOW</c> or <c>DENY</c>, of Cognito.</summary>
    [JsonPropertyName("defaultAuthStrategy")]
    public string? DefaultAuthStrategy { get; set; }

    /// <summary>The user's groups, of Cognito.</summary>
    [JsonPropertyName("groups")]
    public IReadOnlyList<string> Groups { get => field ?? []; set; }

    /// <summary>The account of the caller, of IAM.</summary>
    [JsonPropertyName("accountId")]
    public string? AccountId { get; set; }

    /// <summary>The identity pool, of IAM with Cognito.</summary>
    [JsonPropertyName("cognitoIdentityPoolId")]
    public string? CognitoIdentityPoolId { get; set; }

    /// <summary>The identity in the pool, of IAM with Cognito.</summary>
    [JsonPropertyName("cognitoIdentityId")]
    public string? CognitoIdentityId { get; set; }

    /// <summary><c>authenticated</c> or <c>unauthenticated</c>, of IAM with Cognito.</summary>
    [JsonPropertyName("cognitoIdentityAuthType")]
    public string? CognitoIdentityAuthType { get; set; }

    /// <summary>Who the identity logged in with, of IAM with Cognito.</summary>
    [JsonPropertyName("cognitoIdentityAuthProvider")]
    public string? CognitoIdentityAuthProvider { get; set; }

    /// <summary>The ARN of the user or role, of IAM.</summary>
    [JsonPropertyName("userArn")]
    public string? UserArn { get; set; }

    /// <summary>The id of the user or role, of IAM.</summary>
    [JsonPropertyName("user")]
    public string? User { get; set; }

    /// <summary>What the Lambda authorizer of a GraphQL API told: <see cref="AppSyncAuthorizerResponse.ResolverContext"/>.</summary>
    [JsonPropertyName("resolverContext")]
    public IReadOnlyDictionary<string, JsonScalar> ResolverContext { get => field ?? ReadOnlyDictionary<string, JsonScalar>.Empty; set; }

    /// <summary>What the Lambda authorizer of an Event API told: <see cref="AppSyncAuthorizerResponse.HandlerContext"/>.</summary>
    [JsonPropertyName("handlerContext")]
    public IReadOnlyDictionary<string, JsonScalar> HandlerContext { get => field ?? ReadOnlyDictionary<string, JsonScalar>.Empty; set; }
}
