using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The response of a Lambda authorizer of a REST, WebSocket or HTTP API: the caller and what is allowed. API Gateway reuses it for the other
/// methods too if the authorizer caches, so name them all, or respond for <c>*</c>. To return 401 instead, throw an exception with the
/// message <c>Unauthorized</c>.
/// See <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-output.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<APIGatewayAuthorizerResponse>))]
public sealed partial record APIGatewayAuthorizerResponse : LambdaPayload, ILambdaJson<APIGatewayAuthorizerResponse>
{
    /// <summary>The principal: the id of the caller, which the method gets in the context of its request.</summary>
    [JsonPropertyName("principalId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PrincipalId { get; set; }

    /// <summary>The policy: what the caller may do.</summary>
    [JsonPropertyName("policyDocument")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IamPolicyDocument? PolicyDocument { get; set; }

    /// <summary>More values for the context of the request, under names of your own.</summary>
    [JsonPropertyName("context")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, JsonScalar>? Context { get; set; }

    /// <summary>The API key of the caller for usage plans, if the API takes the key from authorizers.</summary>
    [JsonPropertyName("usageIdentifierKey")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? UsageIdentifierKey { get; set; }
}
