namespace Lambent.Events;

/// <summary>
/// The event of a Lambda authorizer of an HTTP API with payload format 2.0. The function returns an <see
/// cref="APIGatewayV2AuthorizerSimpleResponse"/> if the authorizer has simple responses enabled, otherwise an <see
/// cref="APIGatewayAuthorizerResponse"/>.
/// See <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html"/>.
/// </summary>
[LambdaEvent("apigateway-v2-authorizer-request", LambdaEventDirection.Received, "type=REQUEST & routeArn")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record APIGatewayV2AuthorizerRequest : LambdaPayload, ILambdaJson<APIGatewayV2AuthorizerRequest>
{
    /// <summary>The payload format, <c>2.0</c>.</summary>
    public string Version { get => field ?? ""; set; }

    /// <summary>Always <c>REQUEST</c>.</summary>
    public string Type { get => field ?? ""; set; }

    /// <summary>The ARN of the route that the client calls.</summary>
    public string RouteArn { get => field ?? ""; set; }

    /// <summary>The values of the identity sources of the authorizer; empty when it has none.</summary>
    public IReadOnlyList<string> IdentitySource { get => field ?? []; set; }

    /// <summary>The route that matched: <c>GET /orders/{id}</c>, or <c>$default</c>.</summary>
    public string RouteKey { get => field ?? ""; set; }

    /// <summary>The path, with the stage unless that is <c>$default</c>.</summary>
    public string RawPath { get => field ?? ""; set; }

    /// <summary>The query as the client sent it, without the question mark.</summary>
    public string RawQueryString { get => field ?? ""; set; }

    /// <summary>The cookies, each as <c>name=value</c>. The headers do not hold them.</summary>
    public IReadOnlyList<string> Cookies { get => field ?? []; set; }

    /// <summary>The headers, in lower case; the values of repeated ones are joined by commas.</summary>
    public HeaderMap Headers { get => field ?? HeaderMap.Empty; set; }

    /// <summary>The query parameters, decoded; the values of repeated ones are joined by commas.</summary>
    public IReadOnlyDictionary<string, string> QueryStringParameters { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The values of the placeholders of the route, by name.</summary>
    public IReadOnlyDictionary<string, string> PathParameters { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The stage variables, by name.</summary>
    public IReadOnlyDictionary<string, string> StageVariables { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>Details of the request: account, API, stage, identity.</summary>
    public APIGatewayV2RequestContext RequestContext { get => field ??= new() { IsPlaceholder = true }; set; }
}
