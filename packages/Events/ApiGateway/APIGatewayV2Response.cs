namespace Lambent.Events;

/// <summary>
/// The response of a function to an <see cref="APIGatewayV2Request"/>. Any JSON without <c>statusCode</c> is a body with status 200. See
/// <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html"/>.
/// </summary>
[LambdaEvent("apigateway-http-v2-response", LambdaEventDirection.Returned, "statusCode & cookies", "statusCode & cookies & multiValueHeaders")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record APIGatewayV2Response : ProxyResponse<APIGatewayV2Response>, ILambdaJson<APIGatewayV2Response>
{
    /// <summary>Cookies to set, each as <c>name=value; Path=/</c>: each becomes a <c>set-cookie</c> header.</summary>
    public IReadOnlyList<string>? Cookies { get; set; }

    private protected override void AddCookie(string cookie) => Cookies = [.. Cookies ?? [], cookie];
}
