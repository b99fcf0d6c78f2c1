namespace Lambent.Events;

/// <summary>
/// The event of a <c>TOKEN</c> authorizer of a REST API. The function returns an <see cref="APIGatewayAuthorizerResponse"/>.
/// See <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-input.html"/>.
/// </summary>
[LambdaEvent("apigateway-authorizer-token-request", LambdaEventDirection.Received, "type=TOKEN & methodArn")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record APIGatewayTokenAuthorizerRequest : LambdaPayload, ILambdaJson<APIGatewayTokenAuthorizerRequest>
{
    /// <summary>Always <c>TOKEN</c>.</summary>
    public string Type { get => field ?? ""; set; }

    /// <summary>The value of the header that holds the token, with <c>Bearer</c> if the client sent that.</summary>
    public string AuthorizationToken { get => field ?? ""; set; }

    /// <summary>The ARN of the method that the client calls.</summary>
    public string MethodArn { get => field ?? ""; set; }
}
