using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// What a Lambda authorizer of a REST, WebSocket or HTTP API answers: who calls and what is allowed. API Gateway keeps it for the other
/// methods too if the authorizer caches, so name them all, or answer for <c>*</c>. To answer 401 instead, throw an exception with the
/// message <c>Unauthorized</c>.
/// See <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-output.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<APIGatewayAuthorizerResponse>))]
public sealed partial record APIGatewayAuthorizerResponse : LambdaPayload, ILambdaJson<APIGatewayAuthorizerResponse>
{
    /// <summary>Who calls; the method sees it in the context of its request.</summary>
    [JsonPropertyName("principalId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PrincipalId { get; set; }

    /// <summary>What the caller may do.</summary>
    [JsonPropertyName("policyDocument")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IamPolicyDocument? PolicyDocument { get; set; }

    /// <summary>What else the method is to see in the context of its request, under names of your own.</summary>
    [JsonPropertyName("context")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, JsonScalar>? Context { get; set; }

    /// <summary>The API key by which a usage plan counts the caller, if the API takes the key from authorizers.</summary>
    [JsonPropertyName("usageIdentifierKey")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? UsageIdentifierKey { get; set; }
}
