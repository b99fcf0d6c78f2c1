namespace Lambent.Events;

public sealed partial record APIGatewayAuthorizerResponse
{
    /// <summary>Allows the caller to call methods.</summary>
    /// <param name="principalId">Who calls.</param>
    /// <param name="methodArns">
    /// The ARN of the method or of several, with <c>*</c> for any text. Where the authorizer caches, name all that the caller may call:
    /// <c>new APIGatewayMethodArn(request.MethodArn).All</c>.
    /// </param>
    /// <param name="context">What else the methods are to see.</param>
    public static APIGatewayAuthorizerResponse Allow(
        string principalId, StringOrList methodArns, IReadOnlyDictionary<string, JsonScalar>? context = null) =>
        Of(principalId, IamPolicyEffect.Allow, methodArns, context);

    /// <summary>Forbids the caller to call methods: the client gets 403.</summary>
    /// <param name="principalId">Who calls.</param>
    /// <param name="methodArns">The ARN of the method or of several, with <c>*</c> for any text.</param>
    /// <param name="context">What a gateway response is to see.</param>
    public static APIGatewayAuthorizerResponse Deny(
        string principalId, StringOrList methodArns, IReadOnlyDictionary<string, JsonScalar>? context = null) =>
        Of(principalId, IamPolicyEffect.Deny, methodArns, context);

    /// <summary>The same answer with methods more: <c>Allow("user", arn.All).With(IamPolicyEffect.Deny, arn.Of("DELETE", "/*"))</c>.</summary>
    /// <param name="effect">Whether they are allowed.</param>
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
