namespace Lambent.Events;

/// <summary>
/// A request from an HTTP API of API Gateway with payload format 2.0.
/// Read a JSON body with <c>request.Body(AppJson.Default.Order)</c>. See
/// <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html"/>.
/// </summary>
[LambdaEvent("apigateway-http-v2-request", LambdaEventDirection.Received, "requestContext.http", "routeKey & rawPath")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record APIGatewayV2Request : LambdaPayload, ILambdaJson<APIGatewayV2Request>, IHttpBody
{
    /// <summary>The payload format, <c>2.0</c>.</summary>
    public string Version { get => field ?? ""; set; }

    /// <summary>The route that matched: <c>GET /orders/{id}</c>, or <c>$default</c>.</summary>
    public string RouteKey { get => field ?? ""; set; }

    /// <summary>The path, decoded, with the stage unless that is <c>$default</c>.</summary>
    public string RawPath { get => field ?? ""; set; }

    /// <summary>The query as the client sent it, without the question mark. Only here can repeated parameters be distinguished from values with commas.</summary>
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

    /// <summary>The body, in base64 if <see cref="IsBase64Encoded"/> is true; null when there is none.</summary>
    public string? Body { get; set; }

    /// <summary>Whether <see cref="Body"/> is base64; null means no.</summary>
    public bool? IsBase64Encoded { get; set; }
}
