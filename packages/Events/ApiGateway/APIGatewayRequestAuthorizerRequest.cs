using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// What a <c>REQUEST</c> authorizer of a REST API is asked. The answer is an <see cref="APIGatewayAuthorizerResponse"/>.
/// See <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-input.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<APIGatewayRequestAuthorizerRequest>))]
public sealed partial record APIGatewayRequestAuthorizerRequest : LambdaPayload, ILambdaJson<APIGatewayRequestAuthorizerRequest>
{
    /// <summary>Always <c>REQUEST</c>.</summary>
    [JsonPropertyName("type")]
    public string Type { get => field ?? ""; set; }

    /// <summary>The ARN of the method that the client calls.</summary>
    [JsonPropertyName("methodArn")]
    public string MethodArn { get => field ?? ""; set; }

    /// <summary>The resource that matched, with its placeholders: <c>/orders/{id}</c>.</summary>
    [JsonPropertyName("resource")]
    public string? Resource { get; set; }

    /// <summary>The path as the client sent it, without the stage.</summary>
    [JsonPropertyName("path")]
    public string Path { get => field ?? ""; set; }

    /// <summary>The HTTP method, in capitals.</summary>
    [JsonPropertyName("httpMethod")]
    public string HttpMethod { get => field ?? ""; set; }

    /// <summary>The headers in the casing of the client; of repeated ones the last value.</summary>
    [JsonPropertyName("headers")]
    public HeaderMap Headers { get => field ?? HeaderMap.Empty; set; }

    /// <summary>The headers with all their values.</summary>
    [JsonPropertyName("multiValueHeaders")]
    public MultiValueHeaderMap MultiValueHeaders { get => field ?? MultiValueHeaderMap.Empty; set; }

    /// <summary>The query, decoded; of repeated parameters the last value.</summary>
    [JsonPropertyName("queryStringParameters")]
    public IReadOnlyDictionary<string, string> QueryStringParameters { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The query, decoded, with all values of each parameter.</summary>
    [JsonPropertyName("multiValueQueryStringParameters")]
    public IReadOnlyDictionary<string, IReadOnlyList<string>> MultiValueQueryStringParameters
    {
        get => field ?? ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;
        set;
    }

    /// <summary>What stood at the placeholders of <see cref="Resource"/>.</summary>
    [JsonPropertyName("pathParameters")]
    public IReadOnlyDictionary<string, string> PathParameters { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The variables of the stage.</summary>
    [JsonPropertyName("stageVariables")]
    public IReadOnlyDictionary<string, string> StageVariables { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>What API Gateway knows about the request.</summary>
    [JsonPropertyName("requestContext")]
    public APIGatewayV1RequestContext RequestContext { get => field ??= new() { IsMadeUp = true }; set; }
}
