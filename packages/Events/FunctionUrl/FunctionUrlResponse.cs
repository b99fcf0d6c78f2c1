namespace Lambent.Events;

/// <summary>
/// The response of a function to a <see cref="FunctionUrlRequest"/>. Any JSON without <c>statusCode</c> is a body with status 200.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html"/>.
/// </summary>
[LambdaEvent("function-url-response", LambdaEventDirection.Returned)]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record FunctionUrlResponse : ProxyResponse<FunctionUrlResponse>, ILambdaJson<FunctionUrlResponse>
{
    /// <summary>Cookies to set, each as <c>name=value; Path=/</c>: each becomes a <c>set-cookie</c> header.</summary>
    public IReadOnlyList<string>? Cookies { get; set; }

    private protected override void AddCookie(string cookie) => Cookies = [.. Cookies ?? [], cookie];
}
