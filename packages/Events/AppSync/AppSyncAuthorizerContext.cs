using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Details of a request to an AppSync API.</summary>
public sealed partial record AppSyncAuthorizerContext : LambdaPayload
{
    /// <summary>The API.</summary>
    [JsonPropertyName("apiId")]
    public string ApiId { get => field ?? ""; set; }

    /// <summary>The account that has the API.</summary>
    [JsonPropertyName("accountId")]
    public string AccountId { get => field ?? ""; set; }

    /// <summary>The request.</summary>
    [JsonPropertyName("requestId")]
    public string RequestId { get => field ?? ""; set; }

    /// <summary>The GraphQL operation; absent for an Event API.</summary>
    [JsonPropertyName("queryString")]
    public string? QueryString { get; set; }

    /// <summary>The name of the GraphQL operation, when it has one.</summary>
    [JsonPropertyName("operationName")]
    public string? OperationName { get; set; }

    /// <summary>The variables of the GraphQL operation.</summary>
    [JsonPropertyName("variables")]
    public JsonElement? Variables { get; set; }

    /// <summary>The operation on an Event API; absent for a GraphQL API.</summary>
    [JsonPropertyName("operation")]
    public AppSyncEventsOperation Operation { get; set; }

    /// <summary>The namespace of the channel; absent for a GraphQL API and when the client connects.</summary>
    [JsonPropertyName("channelNamespaceName")]
    public string? ChannelNamespaceName { get; set; }

    /// <summary>The channel: <c>/orders/north</c>; absent for a GraphQL API and when the client connects.</summary>
    [JsonPropertyName("channel")]
    public string? Channel { get; set; }
}
