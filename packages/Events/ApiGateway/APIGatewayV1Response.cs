using System.Diagnostics.CodeAnalysis;

namespace Lambent.Events;

/// <summary>
/// The response of a function to an <see cref="APIGatewayV1Request"/>. See
/// <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html"/>.
/// </summary>
[LambdaEvent("apigateway-rest-v1-response", LambdaEventDirection.Returned, "statusCode & multiValueHeaders")]
[LambdaEvent("http-proxy-response", LambdaEventDirection.Returned, "statusCode")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record APIGatewayV1Response : ProxyResponse<APIGatewayV1Response>, ILambdaJson<APIGatewayV1Response>
{
    /// <summary>Headers with several values. Of a name in both maps, these values count.</summary>
    [AllowNull]
    public MultiValueHeaderMap MultiValueHeaders { get => field ??= new() { IsPlaceholder = true }; set; }

    private protected override void SetHeader(string name, IReadOnlyList<string> values)
    {
        if (values.Count == 1)
            Headers = new(Headers) { [name] = values[0] };
        if (values.Count > 1 || MultiValueHeaders.ContainsKey(name)) // this map has precedence
            MultiValueHeaders = new(MultiValueHeaders) { [name] = values };
    }

    private protected override void AddCookie(string cookie) =>
        MultiValueHeaders = new(MultiValueHeaders) { ["set-cookie"] = [.. MultiValueHeaders.GetValueOrDefault("set-cookie", []), cookie] };
}
