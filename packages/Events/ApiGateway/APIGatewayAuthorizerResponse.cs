namespace Lambent.Events;

/// <summary>
/// The response of a Lambda authorizer of a REST, WebSocket or HTTP API: the caller and what is allowed. API Gateway reuses it for the other
/// methods too if the authorizer caches, so name them all, or respond for <c>*</c>. To return 401 instead, throw an exception with the
/// message <c>Unauthorized</c>.
/// See <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-output.html"/>.
/// </summary>
[LambdaEvent("apigateway-authorizer-response", LambdaEventDirection.Returned, "principalId & policyDocument")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record APIGatewayAuthorizerResponse : LambdaPayload, ILambdaJson<APIGatewayAuthorizerResponse>
{
    /// <summary>The principal: the id of the caller, which the method gets in the context of its request.</summary>
    public string? PrincipalId { get; set; }

    /// <summary>The policy: what the caller may do.</summary>
    public IamPolicyDocument? PolicyDocument { get; set; }

    /// <summary>More values for the context of the request, under names of your own.</summary>
    public IReadOnlyDictionary<string, JsonScalar>? Context { get; set; }

    /// <summary>The API key of the caller for usage plans, if the API takes the key from authorizers.</summary>
    public string? UsageIdentifierKey { get; set; }

    /// <summary>Allows the caller to call methods.</summary>
    /// <param name="principalId">The id of the caller.</param>
    /// <param name="methodArns">
    /// The ARN of the method or of several, with <c>*</c> for any text. Where the authorizer caches, name all that the caller may call:
    /// <c>new APIGatewayMethodArn(request.MethodArn).All</c>.
    /// </param>
    /// <param name="context">More values for the context of the request.</param>
    public static APIGatewayAuthorizerResponse Allow(
        string principalId, StringOrList methodArns, IReadOnlyDictionary<string, JsonScalar>? context = null) =>
        Of(principalId, IamPolicyEffect.Allow, methodArns, context);

    /// <summary>Denies calls of methods: the client gets 403.</summary>
    /// <param name="principalId">The id of the caller.</param>
    /// <param name="methodArns">The ARN of the method or of several, with <c>*</c> for any text.</param>
    /// <param name="context">Values for the gateway response.</param>
    public static APIGatewayAuthorizerResponse Deny(
        string principalId, StringOrList methodArns, IReadOnlyDictionary<string, JsonScalar>? context = null) =>
        Of(principalId, IamPolicyEffect.Deny, methodArns, context);

    /// <summary>Returns the same response with a statement for more methods: <c>Allow("user", arn.All).With(IamPolicyEffect.Deny, arn.Of("DELETE", "/*"))</c>.</summary>
    /// <param name="effect">Whether the methods are allowed.</param>
    /// <param name="methodArns">The ARN of the method or of several, with <c>*</c> for any text.</param>
    public APIGatewayAuthorizerResponse With(IamPolicyEffect effect, StringOrList methodArns)
    {
        var policy = PolicyDocument ?? new() { Version = "2012-10-17" };
        var statement = new IamPolicyStatement { Effect = effect, Action = "execute-api:Invoke", Resource = methodArns };
        return this with { PolicyDocument = policy with { Statement = [.. policy.Statement ?? [], statement] } };
    }

    private static APIGatewayAuthorizerResponse Of(
        string principalId, IamPolicyEffect effect, StringOrList methodArns, IReadOnlyDictionary<string, JsonScalar>? context) =>
        new APIGatewayAuthorizerResponse { PrincipalId = principalId, Context = context }.With(effect, methodArns);
}
