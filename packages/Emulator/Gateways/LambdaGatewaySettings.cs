using System.Text.Json;

namespace Lambent.Emulator;

/// <summary>The settings of a gateway, and values that it adds to requests. Every member has a default.</summary>
public sealed record LambdaGatewaySettings
{
    /// <summary>
    /// The stage, whose name URLs of API Gateway's own domain begin with: <c>/live/orders</c>; it is taken off a request that has it. Default: null, as
    /// behind a custom domain: <c>$default</c> for HTTP APIs, <c>prod</c> for REST and WebSocket APIs, and no path names it. Other sources have none.
    /// </summary>
    public string? Stage { get; init; }

    /// <summary>
    /// The route of the API: <c>/orders/{id}</c>, <c>/files/{proxy+}</c>, for HTTP APIs also with a method, <c>ANY /orders/{id}</c>. What stands in braces
    /// becomes path parameters. Default: null, the one that takes everything: <c>/{proxy+}</c> for REST APIs, <c>$default</c> for HTTP APIs. Other sources
    /// have none.
    /// </summary>
    public string? Route { get; init; }

    /// <summary>The variables of the stage. Default: null, none.</summary>
    public IReadOnlyDictionary<string, string>? StageVariables { get; init; }

    /// <summary>
    /// The media types that a REST API passes on in base64, such as <c>image/png</c>, <c>image/*</c> or <c>*/*</c>; bodies of others are text for it, both
    /// ways. Default: empty, as in API Gateway. See https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-payload-encodings.html.
    /// </summary>
    public IReadOnlyList<string> BinaryMediaTypes { get; init; } = [];

    /// <summary>
    /// What an authorizer found, as <c>requestContext.authorizer</c> holds it: <c>{"jwt":{"claims":{…}}}</c>, <c>{"iam":{…}}</c>,
    /// <c>{"claims":{…}}</c>; for VPC Lattice version 2 <c>requestContext.identity</c>. Default: null, nobody asked.
    /// </summary>
    public JsonElement? Authorizer { get; init; }

    /// <summary>The client's address. Default: null, the connection's, or <c>127.0.0.1</c> when there is none.</summary>
    public string? SourceIp { get; init; }

    /// <summary>The gateway's id of the request. Default: null, a new one in the form that the source uses.</summary>
    public string? RequestId { get; init; }

    /// <summary>The X-Ray tracing header, unless the request has one. Default: null, a new root.</summary>
    public string? TraceId { get; init; }

    /// <summary>When the request came. Default: null, now.</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>The region in names and ARNs. Default: <c>us-east-1</c>.</summary>
    public string Region { get; init; } = "us-east-1";

    /// <summary>The account in ARNs and contexts. Default: <c>123456789012</c>.</summary>
    public string AccountId { get; init; } = "123456789012";

    /// <summary>The id of the API or function URL, first part of its domain. Default: <c>a1b2c3d4e5</c>.</summary>
    public string ApiId { get; init; } = "a1b2c3d4e5";
}
