using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// What the authorizer of the <c>$connect</c> route of a WebSocket API is asked. The answer is an <see
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

    /// <summary>The variables of the stage.</summary>
    [JsonPropertyName("stageVariables")]
    public IReadOnlyDictionary<string, string> StageVariables { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>What API Gateway knows about the connection.</summary>
    [JsonPropertyName("requestContext")]
    public WebSocketRequestContext RequestContext { get => field ??= new() { IsMadeUp = true }; set; }
}
