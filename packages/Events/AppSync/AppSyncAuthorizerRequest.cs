using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// What AppSync asks a Lambda authorizer, of a GraphQL API or of an Event API.
/// See <see href="https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#aws-lambda-authorization"/>.
/// </summary>
public sealed record AppSyncAuthorizerRequest : LambdaPayload, ILambdaJson<AppSyncAuthorizerRequest>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<AppSyncAuthorizerRequest> JsonTypeInfo => field ??= PayloadJson.Event<AppSyncAuthorizerRequest>(new AppSyncAuthorizerRequestJson());

    /// <summary>The token that the client sent.</summary>
    [JsonPropertyName("authorizationToken")]
    public string AuthorizationToken { get => field ?? ""; set; }

    /// <summary>What the client wants.</summary>
    [JsonPropertyName("requestContext")]
    public AppSyncAuthorizerContext RequestContext { get => field ??= new() { IsMadeUp = true }; set; }

    /// <summary>The headers of the client's request.</summary>
    [JsonPropertyName("requestHeaders")]
    public HeaderMap RequestHeaders { get => field ?? HeaderMap.Empty; set; }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AppSyncAuthorizerRequest))]
internal sealed partial class AppSyncAuthorizerRequestJson : JsonSerializerContext;
