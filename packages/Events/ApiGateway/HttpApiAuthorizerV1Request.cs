namespace Lambent.Events;

/// <summary>
/// The event of a Lambda authorizer of an HTTP API with payload format 1.0. The function returns an <see cref="APIGatewayAuthorizerResponse"/>.
/// See <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html"/>.
/// </summary>
[LambdaEvent("apigateway-v2-authorizer-request-v1-format", LambdaEventDirection.Received, "type=REQUEST & methodArn & version=1.0")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record HttpApiAuthorizerV1Request : LambdaPayload, ILambdaJson<HttpApiAuthorizerV1Request>
{
    /// <summary>The payload format, <c>1.0</c>.</summary>
    public string Version { get => field ?? ""; set; }

    /// <summary>Always <c>REQUEST</c>.</summary>
    public string Type { get => field ?? ""; set; }

    /// <summary>The ARN of the route that the client calls.</summary>
    public string MethodArn { get => field ?? ""; set; }

    /// <summary>The values of the identity sources of the authorizer, separated by commas; null when it has none.</summary>
    public string? IdentitySource { get; set; }

    /// <summary>The same as <see cref="IdentitySource"/>.</summary>
    public string? AuthorizationToken { get; set; }

    /// <summary>The route that matched, with its placeholders.</summary>
    public string? Resource { get; set; }

    /// <summary>The path that the client called.</summary>
    public string Path { get => field ?? ""; set; }

    /// <summary>The HTTP method, in capitals.</summary>
    public string HttpMethod { get => field ?? ""; set; }

    /// <summary>The headers; the last value of repeated ones.</summary>
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

    /// <summary>The values of the placeholders of the route, by name.</summary>
    public IReadOnlyDictionary<string, string> PathParameters { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The stage variables, by name.</summary>
    public IReadOnlyDictionary<string, string> StageVariables { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>Details of the request: account, API, stage, identity.</summary>
    public APIGatewayV1RequestContext RequestContext { get => field ??= new() { IsPlaceholder = true }; set; }
}
