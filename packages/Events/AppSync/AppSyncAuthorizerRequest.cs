using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The event of a Lambda authorizer of a GraphQL API or an Event API of AppSync.
/// See <see href="https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#aws-lambda-authorization"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<AppSyncAuthorizerRequest>))]
public sealed partial record AppSyncAuthorizerRequest : LambdaPayload, ILambdaJson<AppSyncAuthorizerRequest>
{
    /// <summary>The token that the client sent.</summary>
    [JsonPropertyName("authorizationToken")]
    public string AuthorizationToken { get => field ?? ""; set; }

    /// <summary>Details of the request.</summary>
    [JsonPropertyName("requestContext")]
    public AppSyncAuthorizerContext RequestContext { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The headers of the client's request.</summary>
    [JsonPropertyName("requestHeaders")]
    public HeaderMap RequestHeaders { get => field ?? HeaderMap.Empty; set; }
}
