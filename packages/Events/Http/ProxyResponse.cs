using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The members of a response that all HTTP front ends except CloudFront accept.</summary>
/// <typeparam name="TSelf">The response.</typeparam>
public abstract record ProxyResponse<TSelf> : HttpResponse<TSelf>
    where TSelf : ProxyResponse<TSelf>, new()
{
    private const int First = -1; // before what a front end has of its own, which the serializer would put first

    private protected ProxyResponse()
    {
    }

    /// <summary>The HTTP status, 100 to 599.</summary>
    [JsonPropertyOrder(First)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public int? StatusCode { get; set; }

    /// <summary>The headers, with one value each. Ignored by a load balancer whose target group has multi-value headers enabled.</summary>
    [JsonPropertyOrder(First)]
    [AllowNull]
    public HeaderMap Headers { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The body, in base64 if <see cref="IsBase64Encoded"/> is true.</summary>
    [JsonPropertyOrder(First)]
    public string? Body { get; set; }

    /// <summary>Whether <see cref="Body"/> is base64, which the front end decodes: a REST API only if its binary media types allow.</summary>
    [JsonPropertyOrder(First)]
    public bool? IsBase64Encoded { get; set; }

    private protected override void SetHeader(string name, IReadOnlyList<string> values) => Headers = new(Headers) { [name] = string.Join(", ", values) };

    private protected override void AddCookie(string cookie)
    {
        if (Headers.ContainsKey("set-cookie"))
            throw new NotSupportedException($"{GetType().Name} can set one cookie only: its headers have one value each.");
        Headers = new(Headers) { ["set-cookie"] = cookie };
    }

    internal override void Fill(int statusCode, HeaderMap? headers, string? body, bool? isBase64Encoded) =>
        (StatusCode, Headers, Body, IsBase64Encoded) = (statusCode, headers, body, isBase64Encoded);
}
