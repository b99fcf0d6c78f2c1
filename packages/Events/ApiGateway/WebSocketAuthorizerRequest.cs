using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The event of the authorizer of the <c>$connect</c> route of a WebSocket API. The function returns an <see
/// cref="APIGatewayAuthorizerResponse"/>.
/// See <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-lambda-auth.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<WebSocketAuthorizerRequest>))]
public sealed partial record WebSocketAuthorizerRequest : LambdaPayload, ILambdaJson<WebSocketAuthorizerRequest>
{
    /// <summary>Always <c>REQUEST</c>.</summary>
    [JsonPropertyName("type")]
    public string Type { get => field ?? ""; set; }

    /// <summary>The ARN of the route that the client calls.</summary>
    [JsonPropertyName("methodArn")]
    public string MethodArn { get => field ?? ""; set; }

    /// <summary>The headers in the casing of the client; the last value of repeated ones.</summary>
    [JsonPropertyName("headers")]
    public HeaderMap Headers { get => field ?? HeaderMap.Empty; set; }

    /// <summary>The headers with all their values.</summary>
    [JsonPropertyName("multiValueHeaders")]
    public MultiValueHeaderMap MultiValueHeaders { get => field ?? MultiValueHeaderMap.Empty; set; }

    /// <summary>The query parameters, decoded; the last value of repeated ones.</summary>
    [JsonPropertyName("queryStringParameters")]
    public IReadOnlyDictionary<string, string> QueryStringParameters { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The query parameters, decoded, with all values of each.</summary>
    [JsonPropertyName("multiValueQueryStringParameters")]
    public IReadOnlyDictionary<string, IReadOnlyList<string>> MultiValueQueryStringParameters
    {
        get => field ?? ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;
        set;
    }

    /// <summary>The stage variables, by name.</summary>
    [JsonPropertyName("stageVariables")]
    public IReadOnlyDictionary<string, string> StageVariables { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>Details of the connection: API, stage, route, identity.</summary>
    [JsonPropertyName("requestContext")]
    public WebSocketRequestContext RequestContext { get => field ??= new() { IsPlaceholder = true }; set; }
}
