namespace Lambent.Events;

/// <summary>
/// The event of a <c>REQUEST</c> authorizer of a REST API. The function returns an <see cref="APIGatewayAuthorizerResponse"/>.
/// See <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-input.html"/>.
/// </summary>
[LambdaEvent("apigateway-authorizer-request-request", LambdaEventDirection.Received, "type=REQUEST & methodArn")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record RestAuthorizerRequest : LambdaPayload, ILambdaJson<RestAuthorizerRequest>
{
    /// <summary>Always <c>REQUEST</c>.</summary>
    public string Type { get => field ?? ""; set; }

    /// <summary>The ARN of the method that the client calls.</summary>
    public string MethodArn { get => field ?? ""; set; }

    /// <summary>The resource that matched, with its placeholders: <c>/orders/{id}</c>.</summary>
    public string? Resource { get; set; }

    /// <summary>The path as the client sent it, without the stage.</summary>
    public string Path { get => field ?? ""; set; }

    /// <summary>The HTTP method, in capitals.</summary>
    public string HttpMethod { get => field ?? ""; set; }

    /// <summary>The headers in the casing of the client; the last value of repeated ones.</summary>
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

    /// <summary>The values of the placeholders of <see cref="Resource"/>, by name.</summary>
    public IReadOnlyDictionary<string, string> PathParameters { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The stage variables, by name.</summary>
    public IReadOnlyDictionary<string, string> StageVariables { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>Details of the request: account, API, stage, identity.</summary>
    public APIGatewayV1RequestContext RequestContext { get => field ??= new() { IsPlaceholder = true }; set; }
}

/// <summary>
/// The ARN of a method, <c>arn:aws:execute-api:eu-north-1:111122223333:l1a2n3t4e5/live/GET/orders/17</c>. An authorizer derives the ARNs of other methods from it.
/// </summary>
/// <param name="Value">The ARN.</param>
public readonly record struct APIGatewayMethodArn(string Value)
{
    /// <summary>All methods of the API in the same stage.</summary>
    /// <exception cref="FormatException">It is not the ARN of a method.</exception>
    public string All => $"{Stage}/*";

    private string Stage
    {
        get
        {
            var value = Value ?? "";
            var end = value.IndexOf('/', value.IndexOf('/', StringComparison.Ordinal) + 1);
            return end > 0 && value.StartsWith("arn:", StringComparison.Ordinal)
                ? value[..end]
                : throw new FormatException("This is not the ARN of a method, arn:aws:execute-api:REGION:ACCOUNT:API/STAGE/METHOD/PATH.");
        }
    }

    /// <summary>A method of the API in the same stage.</summary>
    /// <param name="method">The HTTP method in capitals, or <c>*</c> for any.</param>
    /// <param name="path">The path, with <c>*</c> for any text: <c>/orders/*</c>.</param>
    /// <exception cref="FormatException">It is not the ARN of a method.</exception>
    public string Of(string method, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return $"{Stage}/{method}/{path.TrimStart('/')}";
    }

    /// <summary>The ARN.</summary>
    public override string ToString() => Value ?? "";
}
