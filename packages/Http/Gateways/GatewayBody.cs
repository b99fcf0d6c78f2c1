using System.Text.Unicode;

namespace Lambent.Http;

/// <summary>A request body on its way into an event.</summary>
/// <param name="Bytes">The body.</param>
/// <param name="IsBase64">Whether the event holds its base64.</param>
internal readonly record struct GatewayBody(ReadOnlyMemory<byte> Bytes, bool IsBase64)
{
    private static readonly string[] ListedText = ["application/json", "application/javascript", "application/xml"];

    /// <summary>The body of a request, in the form that the source has for it.</summary>
    public static GatewayBody Of(GatewayCall call)
    {
        var bytes = call.Request.Body;
        var type = MediaType(call.Request.Value("Content-Type"));
        var isBase64 = !bytes.IsEmpty && call.Rules.Gateway.Body switch
        {
            // A REST API takes the rest for text, and spoils what is none.
            BodyForm.BinaryMediaTypes => call.Options.BinaryMediaTypes.Any(binary => Matches(binary, type)),
            BodyForm.Text => !(type.Length == 0 || IsText(type)) || !Utf8.IsValid(bytes.Span),
            // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html
            _ => HasEncoding(call) || !IsListedText(type) || !Utf8.IsValid(bytes.Span),
        };
        return new(bytes, isBase64);
    }

    /// <summary>Whether a media type is one of a range: <c>*/*</c>, <c>image/*</c>, <c>image/png</c>.</summary>
    public static bool Matches(string range, string type) =>
        range == "*/*"
        || (range.EndsWith("/*", StringComparison.Ordinal) && type.StartsWith(range.AsSpan(0, range.Length - 1), StringComparison.OrdinalIgnoreCase))
        || range.Equals(type, StringComparison.OrdinalIgnoreCase);

    /// <summary>A content type without its parameters.</summary>
    public static string MediaType(string? contentType) => contentType is null ? "" : contentType.Split(';')[0].Trim().ToLowerInvariant();

    // VPC Lattice: a content encoding does not matter to text, by its page. Bytes that are no text are base64 all the same.
    private static bool HasEncoding(GatewayCall call) =>
        call.Rules.Source is LambdaHttpSource.Alb or LambdaHttpSource.AlbMultiValue && call.Request.Value("Content-Encoding") is not null;

    private static bool IsListedText(string type) => type.StartsWith("text/", StringComparison.Ordinal) || ListedText.Contains(type);

    private static bool IsText(string type) =>
        IsListedText(type) || type.EndsWith("+json", StringComparison.Ordinal) || type.EndsWith("+xml", StringComparison.Ordinal);
}
