namespace Lambent.Events;

/// <summary>
/// A request from API Gateway: of a REST API, or of an HTTP API with payload format 1.0.
/// Read a JSON body with <c>request.Body(AppJson.Default.Order)</c>. See
/// <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html"/>.
/// </summary>
[LambdaEvent("apigateway-http-v1-request", LambdaEventDirection.Received, "version=1.0 & httpMethod & requestContext")]
[LambdaEvent("apigateway-rest-v1-request", LambdaEventDirection.Received,
    "requestContext.connectionId & requestContext.httpMethod & requestContext.resourcePath",
    "httpMethod & resource & path",
    "httpMethod & requestContext & path",
    "httpMethod & path & pathParameters")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record APIGatewayV1Request : LambdaPayload, ILambdaJson<APIGatewayV1Request>, IHttpBody
{
    /// <summary>The payload format, <c>1.0</c>, for an HTTP API; null for a REST API.</summary>
    public string? Version { get; set; }

    /// <summary>The resource that matched, with its placeholders: <c>/orders/{id}</c>.</summary>
    public string? Resource { get; set; }

    /// <summary>The path as the client sent it, without the stage.</summary>
    public string Path { get => field ?? ""; set; }

    /// <summary>The HTTP method, in capitals.</summary>
    public string HttpMethod { get => field ?? ""; set; }

    /// <summary>The headers; the last value of repeated ones. A REST API keeps the casing of the client, an HTTP API sends lower case.</summary>
    public HeaderMap Headers { get => field ?? HeaderMap.Empty; set; }

    /// <summary>The headers with all their values.</summary>
    public MultiValueHeaderMap MultiValueHeaders { get => field ?? MultiValueHeaderMap.Empty; set; }

    /// <summary>The query parameters, decoded; the last value of repeated ones.</summary>
    public IReadOnlyDictionary<string, string> QueryStringParameters { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The query parameters, decoded, with all values of each.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> MultiValueQueryStringParameters
    {
        get => field ?? ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;
        set;
    }

    /// <summary>The values of the placeholders of <see cref="Resource"/>, by name. A REST API leaves them percent-encoded, an HTTP API decodes them.</summary>
    public IReadOnlyDictionary<string, string> PathParameters { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The stage variables, by name.</summary>
    public IReadOnlyDictionary<string, string> StageVariables { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>Details of the request: account, API, stage, identity.</summary>
    public APIGatewayV1RequestContext RequestContext { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The body, in base64 if <see cref="IsBase64Encoded"/> is true; null when there is none.</summary>
    public string? Body { get; set; }

    /// <summary>Whether <see cref="Body"/> is base64; null means no.</summary>
    public bool? IsBase64Encoded { get; set; }
}
