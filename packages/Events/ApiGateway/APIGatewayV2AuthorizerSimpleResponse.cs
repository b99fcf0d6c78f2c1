using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// The response of a Lambda authorizer of an HTTP API with simple responses. To return 401 instead of 403, throw an exception with the message
/// <c>Unauthorized</c>.
/// See <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html"/>.
/// </summary>
[LambdaEvent("apigateway-v2-authorizer-simple-response", LambdaEventDirection.Returned, "isAuthorized")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record APIGatewayV2AuthorizerSimpleResponse : LambdaPayload, ILambdaJson<APIGatewayV2AuthorizerSimpleResponse>
{
    /// <summary>Whether the request is allowed.</summary>
    public bool? IsAuthorized { get; set; }

    /// <summary>More values for the context of the request, under names of your own: any JSON.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Context { get; set; }

    /// <summary>Allows the request.</summary>
    public static APIGatewayV2AuthorizerSimpleResponse Allow() => new() { IsAuthorized = true };

    /// <summary>Allows the request, and adds a context that the route gets in <see cref="APIGatewayV2Authorizer.Lambda"/>.</summary>
    /// <param name="context">The context for the route: a type or map that is written as a JSON object.</param>
    /// <param name="contract">How it is written: <c>AppJson.Default.Caller</c>.</param>
    /// <exception cref="ArgumentException">The context is not written as a JSON object.</exception>
    public static APIGatewayV2AuthorizerSimpleResponse Allow<T>(T context, JsonTypeInfo<T> contract)
    {
        var element = JsonSerializer.SerializeToElement(context, contract);
        if (element.ValueKind != JsonValueKind.Object)
            throw new ArgumentException("The context of an authorizer must be a JSON object.", nameof(context));
        var members = new Dictionary<string, JsonElement>();
        foreach (var member in element.EnumerateObject())
            members[member.Name] = member.Value;
        return new() { IsAuthorized = true, Context = members };
    }

    /// <summary>Denies the request: the client gets 403.</summary>
    public static APIGatewayV2AuthorizerSimpleResponse Deny() => new() { IsAuthorized = false };
}
