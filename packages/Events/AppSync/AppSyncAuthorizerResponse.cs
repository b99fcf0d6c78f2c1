using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// What a Lambda authorizer answers to AppSync.
/// See <see href="https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#aws-lambda-authorization"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<AppSyncAuthorizerResponse>))]
public sealed partial record AppSyncAuthorizerResponse : LambdaPayload, ILambdaJson<AppSyncAuthorizerResponse>
{
    /// <summary>Whether the request is allowed.</summary>
    [JsonPropertyName("isAuthorized")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? IsAuthorized { get; set; }

    /// <summary>What resolvers are to see in <see cref="AppSyncIdentity.ResolverContext"/>, for a GraphQL API. At most 5 MB.</summary>
    [JsonPropertyName("resolverContext")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, JsonScalar>? ResolverContext { get; set; }

    /// <summary>What handlers are to see in <see cref="AppSyncIdentity.HandlerContext"/>, for an Event API.</summary>
    [JsonPropertyName("handlerContext")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, JsonScalar>? HandlerContext { get; set; }

    /// <summary>Fields that are answered with null whatever the resolver says: <c>Order.price</c> or an ARN.</summary>
    [JsonPropertyName("deniedFields")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? DeniedFields { get; set; }

    /// <summary>How many seconds AppSync keeps this answer, instead of the API's setting; 0 for not at all.</summary>
    [JsonPropertyName("ttlOverride")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? TtlOverride { get; set; }
}
