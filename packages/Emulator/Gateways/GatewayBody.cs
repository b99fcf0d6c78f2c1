using System.Text.Unicode;

namespace Lambent.Emulator;

/// <summary>The request body as an event contains it.</summary>
/// <param name="Bytes">The bytes of the body.</param>
/// <param name="IsBase64">Whether the event contains the body as base64.</param>
internal readonly record struct GatewayBody(ReadOnlyMemory<byte> Bytes, bool IsBase64)
{
    private static readonly string[] ListedText = ["application/json", "application/javascript", "application/xml"];

    /// <summary>
    /// The body of HTTP APIs and function URLs: base64 unless the content type is a text type (recorded for HTTP APIs with a PNG file; which types are text is
    /// assumed).
    /// </summary>
    public static GatewayBody OfAnyText(GatewayRequest request)
    {
        var type = MediaType(request.Value("Content-Type"));
        return new(request.Body, !request.Body.IsEmpty && (!(type.Length == 0 || IsText(type)) || !Utf8.IsValid(request.Body.Span)));
    }

    /// <summary>
    /// The body of load balancers and VPC Lattice: base64 unless the content type is text, JSON, JavaScript or XML:
    /// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html, https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="isEncoded">Whether the body is binary because of its content encoding.</param>
    public static GatewayBody OfListedText(GatewayRequest request, bool isEncoded) => new(
        request.Body,
        !request.Body.IsEmpty && (isEncoded || !IsListedText(MediaType(request.Value("Content-Type"))) || !Utf8.IsValid(request.Body.Span)));

    /// <summary>Whether a media type is one of a range: <c>*/*</c>, <c>image/*</c>, <c>image/png</c>.</summary>
    public static bool Matches(string range, string type) =>
        range == "*/*"
        || (range.EndsWith("/*", StringComparison.Ordinal) && type.StartsWith(range.AsSpan(0, range.Length - 1), StringComparison.OrdinalIgnoreCase))
        || range.Equals(type, StringComparison.OrdinalIgnoreCase);

    /// <summary>A content type without its parameters.</summary>
    public static string MediaType(string? contentType) => contentType is null ? "" : contentType.Split(';')[0].Trim().ToLowerInvariant();

    private static bool IsListedText(string type) => type.StartsWith("text/", StringComparison.Ordinal) || ListedText.Contains(type);

    private static bool IsText(string type) =>
        IsListedText(type) || type.EndsWith("+json", StringComparison.Ordinal) || type.EndsWith("+xml", StringComparison.Ordinal);
}
