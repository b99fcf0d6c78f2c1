using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Details of a request: account, API, stage, identity.</summary>
public sealed partial record APIGatewayV1RequestContext : LambdaPayload
{
    /// <summary>The account of the API.</summary>
    [JsonPropertyName("accountId")]
    public string? AccountId { get; set; }

    /// <summary>The id of the API.</summary>
    [JsonPropertyName("apiId")]
    public string? ApiId { get; set; }

    /// <summary>The result of the authorizer of the method; null when the method has none.</summary>
    [JsonPropertyName("authorizer")]
    public APIGatewayV1Authorizer? Authorizer { get; set; }

    /// <summary>The id of the API deployment.</summary>
    [JsonPropertyName("deploymentId")]
    public string? DeploymentId { get; set; }

    /// <summary>The domain name of the request.</summary>
    [JsonPropertyName("domainName")]
    public string? DomainName { get; set; }

    /// <summary>The first label of <see cref="DomainName"/>.</summary>
    [JsonPropertyName("domainPrefix")]
    public string? DomainPrefix { get; set; }

    /// <summary>The id that is returned in <c>x-amz-apigw-id</c>.</summary>
    [JsonPropertyName("extendedRequestId")]
    public string? ExtendedRequestId { get; set; }

    /// <summary>The HTTP method, in capitals.</summary>
    [JsonPropertyName("httpMethod")]
    public string? HttpMethod { get; set; }

    /// <summary>The identity of the caller.</summary>
    [JsonPropertyName("identity")]
    public APIGatewayV1Identity Identity { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The operation name of the method.</summary>
    [JsonPropertyName("operationName")]
    public string? OperationName { get; set; }

    /// <summary>The path with the stage, or with the base path of a custom domain.</summary>
    [JsonPropertyName("path")]
    public string? Path { get; set; }

    /// <summary>The protocol, <c>HTTP/1.1</c>.</summary>
    [JsonPropertyName("protocol")]
    public string? Protocol { get; set; }

    /// <summary>The id of the request, as in the access log.</summary>
    [JsonPropertyName("requestId")]
    public string? RequestId { get; set; }

    /// <summary>The time of the request, to the second.</summary>
    [JsonPropertyName("requestTime")]
    public Timestamp? RequestTime { get; set => field = value?.Or(TimestampFormat.CommonLog); }

    /// <summary>The time of the request, to the millisecond; SAM's local API sends it to the second.</summary>
    [JsonPropertyName("requestTimeEpoch")]
    public Timestamp? RequestTimeEpoch { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>The id of the resource that matched; the route key of an HTTP API.</summary>
    [JsonPropertyName("resourceId")]
    public string? ResourceId { get; set; }

    /// <summary>The resource that matched, with its placeholders.</summary>
    [JsonPropertyName("resourcePath")]
    public string? ResourcePath { get; set; }

    /// <summary>The stage.</summary>
    [JsonPropertyName("stage")]
    public string? Stage { get; set; }
}
