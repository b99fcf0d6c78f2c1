using System.Text.Json;

namespace Lambent.Events;

/// <summary>
/// The event of a Lambda authorizer of a GraphQL API or an Event API of AppSync.
/// See <see href="https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#aws-lambda-authorization"/>.
/// </summary>
[LambdaEvent("appsync-authorizer-request", LambdaEventDirection.Received, "authorizationToken & requestContext.apiId")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record AppSyncAuthorizerRequest : LambdaPayload, ILambdaJson<AppSyncAuthorizerRequest>
{
    /// <summary>The token that the client sent.</summary>
    public string AuthorizationToken { get => field ?? ""; set; }

    /// <summary>Details of the request.</summary>
    public AppSyncAuthorizerContext RequestContext { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The headers of the client's request.</summary>
    public HeaderMap RequestHeaders { get => field ?? HeaderMap.Empty; set; }
}

/// <summary>Details of a request to an AppSync API.</summary>
public sealed partial record AppSyncAuthorizerContext : LambdaPayload
{
    /// <summary>The API.</summary>
    public string ApiId { get => field ?? ""; set; }

    /// <summary>The account that has the API.</summary>
    public string AccountId { get => field ?? ""; set; }

    /// <summary>The request.</summary>
    public string RequestId { get => field ?? ""; set; }

    /// <summary>The GraphQL operation; absent for an Event API.</summary>
    public string? QueryString { get; set; }

    /// <summary>The name of the GraphQL operation, when it has one.</summary>
    public string? OperationName { get; set; }

    /// <summary>The variables of the GraphQL operation.</summary>
    public JsonElement? Variables { get; set; }

    /// <summary>The operation on an Event API; absent for a GraphQL API.</summary>
    public AppSyncEventsOperation Operation { get; set; }

    /// <summary>The namespace of the channel; absent for a GraphQL API and when the client connects.</summary>
    public string? ChannelNamespaceName { get; set; }

    /// <summary>The channel: <c>/orders/north</c>; absent for a GraphQL API and when the client connects.</summary>
    public string? Channel { get; set; }
}

/// <summary>What the client of an AppSync Event API does.</summary>
[OpenEnum]
public readonly partial struct AppSyncEventsOperation
{
    /// <summary>It publishes events, as a handler sees it.</summary>
    public const string Publish = "PUBLISH";

    /// <summary>It subscribes to a channel, as a handler sees it.</summary>
    public const string Subscribe = "SUBSCRIBE";

    /// <summary>It connects, as an authorizer sees it.</summary>
    public const string EventConnect = "EVENT_CONNECT";

    /// <summary>It publishes events, as an authorizer sees it.</summary>
    public const string EventPublish = "EVENT_PUBLISH";

    /// <summary>It subscribes to a channel, as an authorizer sees it.</summary>
    public const string EventSubscribe = "EVENT_SUBSCRIBE";
}
