using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Details of a request: account, API, stage, identity.</summary>
public sealed partial record APIGatewayV2RequestContext : LambdaPayload
{
    /// <summary>The account of the API.</summary>
    [JsonPropertyName("accountId")]
    public string? AccountId { get; set; }

    /// <summary>The id of the API.</summary>
    [JsonPropertyName("apiId")]
    public string? ApiId { get; set; }

    /// <summary>The authentication of the client: its certificate; null without mutual TLS.</summary>
    [JsonPropertyName("authentication")]
    public APIGatewayV2Authentication? Authentication { get; set; }

    /// <summary>The result of the authorizer of the route; null when the route has none.</summary>
    [JsonPropertyName("authorizer")]
    public APIGatewayV2Authorizer? Authorizer { get; set; }

    /// <summary>The domain name of the request.</summary>
    [JsonPropertyName("domainName")]
    public string? DomainName { get; set; }

    /// <summary>The first label of <see cref="DomainName"/>.</summary>
    [JsonPropertyName("domainPrefix")]
    public string? DomainPrefix { get; set; }

    /// <summary>The request line and the caller.</summary>
    [JsonPropertyName("http")]
    public APIGatewayV2Http Http { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The id of the request, as in the access log.</summary>
    [JsonPropertyName("requestId")]
    public string? RequestId { get; set; }

    /// <summary>The id of the route that matched.</summary>
    [JsonPropertyName("routeId")]
    public string? RouteId { get; set; }

    /// <summary>The route that matched.</summary>
    [JsonPropertyName("routeKey")]
    public string? RouteKey { get; set; }

    /// <summary>The stage.</summary>
    [JsonPropertyName("stage")]
    public string? Stage { get; set; }

    /// <summary>The time of the request, to the second.</summary>
    [JsonPropertyName("time")]
    public Timestamp? Time { get; set => field = value?.Or(TimestampFormat.CommonLog); }

    /// <summary>The time of the request, to the millisecond.</summary>
    [JsonPropertyName("timeEpoch")]
    public Timestamp? TimeEpoch { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }
}
