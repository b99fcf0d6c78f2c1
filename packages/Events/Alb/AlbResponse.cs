using System.Diagnostics.CodeAnalysis;

namespace Lambent.Events;

/// <summary>
/// The response of a function to an <see cref="AlbRequest"/>. The load balancer takes <see cref="ProxyResponse{TSelf}.Headers"/> or <see
/// cref="MultiValueHeaders"/>, depending on the setting of its target group, and ignores the other.
/// See <see href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html"/>.
/// </summary>
[LambdaEvent("alb-response", LambdaEventDirection.Returned, "statusCode & statusDescription", "statusCode & statusDescription & multiValueHeaders")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record AlbResponse : ProxyResponse<AlbResponse>, ILambdaJson<AlbResponse>
{
    /// <summary>The status with its name, <c>200 OK</c>.</summary>
    public string? StatusDescription { get; set; }

    /// <summary>The headers with several values, for target groups that have multi-value headers enabled.</summary>
    [AllowNull]
    public MultiValueHeaderMap MultiValueHeaders { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>Sets both maps, because the function is not told which one the target group reads. With multi-value headers off, it sends the last value only.</summary>
    private protected override void SetHeader(string name, IReadOnlyList<string> values) =>
        (Headers, MultiValueHeaders) = (new(Headers) { [name] = values[^1] }, new(MultiValueHeaders) { [name] = values });

    private protected override void AddCookie(string cookie) => SetHeader("set-cookie", [.. MultiValueHeaders.GetValueOrDefault("set-cookie", []), cookie]);

    internal override void Fill(int statusCode, HeaderMap? headers, string? body, bool? isBase64Encoded)
    {
        headers ??= []; // a target group that has multi-value headers off needs them even when there are none
        base.Fill(statusCode, headers, body, isBase64Encoded);
        StatusDescription = HttpStatus.CodeAndName(statusCode);

        // Why both: the function is not told how its target group is set, and the load balancer ignores the other.
        MultiValueHeaders = new(headers.Select(header => KeyValuePair.Create<string, IReadOnlyList<string>>(header.Key, [header.Value])));
    }
}
