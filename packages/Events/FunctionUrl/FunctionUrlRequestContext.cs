using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Details of a request to the URL of a function.</summary>
public sealed partial record FunctionUrlRequestContext : LambdaPayload
{
    /// <summary>The account of the function; <c>anonymous</c> for callers without an account.</summary>
    [JsonPropertyName("accountId")]
    public string? AccountId { get; set; }

    /// <summary>The id of the URL.</summary>
    [JsonPropertyName("apiId")]
    public string? ApiId { get; set; }

    /// <summary>Not used by the URLs of functions: null.</summary>
    [JsonPropertyName("authentication")]
    public APIGatewayV2Authentication? Authentication { get; set; }

    /// <summary>The identity of the caller; null unless the URL has the authorization type <c>AWS_IAM</c>.</summary>
    [JsonPropertyName("authorizer")]
    public FunctionUrlAuthorizer? Authorizer { get; set; }

    /// <summary>The domain of the URL.</summary>
    [JsonPropertyName("domainName")]
    public string? DomainName { get; set; }

    /// <summary>The first label of <see cref="DomainName"/>.</summary>
    [JsonPropertyName("domainPrefix")]
    public string? DomainPrefix { get; set; }

    /// <summary>The request line and the caller.</summary>
    [JsonPropertyName("http")]
    public APIGatewayV2Http Http { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The id of the request.</summary>
    [JsonPropertyName("requestId")]
    public string? RequestId { get; set; }

    /// <summary>Always <c>$default</c>.</summary>
    [JsonPropertyName("routeKey")]
    public string? RouteKey { get; set; }

    /// <summary>Always <c>$default</c>.</summary>
    [JsonPropertyName("stage")]
    public string? Stage { get; set; }

    /// <summary>The time of the request, to the second.</summary>
    [JsonPropertyName("time")]
    public Timestamp? Time { get; set => field = value?.Or(TimestampFormat.CommonLog); }

    /// <summary>The time of the request, to the millisecond.</summary>
    [JsonPropertyName("timeEpoch")]
    public Timestamp? TimeEpoch { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }
}
