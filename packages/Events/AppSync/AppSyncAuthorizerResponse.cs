namespace Lambent.Events;

/// <summary>
/// The response of a Lambda authorizer to AppSync.
/// See <see href="https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#aws-lambda-authorization"/>.
/// </summary>
[LambdaEvent("appsync-authorizer-response", LambdaEventDirection.Returned,
    "isAuthorized & resolverContext",
    "isAuthorized & deniedFields",
    "isAuthorized & ttlOverride")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record AppSyncAuthorizerResponse : LambdaPayload, ILambdaJson<AppSyncAuthorizerResponse>
{
    /// <summary>Whether the request is allowed.</summary>
    public bool? IsAuthorized { get; set; }

    /// <summary>The context for resolvers of a GraphQL API, in <see cref="AppSyncIdentity.ResolverContext"/>. At most 5 MB.</summary>
    public IReadOnlyDictionary<string, JsonScalar>? ResolverContext { get; set; }

    /// <summary>The context for handlers of an Event API, in <see cref="AppSyncIdentity.HandlerContext"/>.</summary>
    public IReadOnlyDictionary<string, JsonScalar>? HandlerContext { get; set; }

    /// <summary>Fields that are answered with null whatever the resolver says: <c>Order.price</c> or an ARN.</summary>
    public IReadOnlyList<string>? DeniedFields { get; set; }

    /// <summary>The time to cache this response, in seconds, instead of the API's setting; 0 disables caching.</summary>
    public int? TtlOverride { get; set; }

    /// <summary>Allows the request.</summary>
    /// <param name="context">What resolvers are to see of the caller.</param>
    public static AppSyncAuthorizerResponse Allow(IReadOnlyDictionary<string, JsonScalar>? context = null) =>
        new() { IsAuthorized = true, ResolverContext = context };

    /// <summary>Refuses the request.</summary>
    public static AppSyncAuthorizerResponse Deny() => new() { IsAuthorized = false };
}
