using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>The base of the responses to HTTP front ends, with the methods that create them. <c>APIGatewayV2Response.Text("yes")</c> makes an <see cref="APIGatewayV2Response"/>.</summary>
/// <typeparam name="TSelf">The response.</typeparam>
public abstract record HttpResponse<TSelf> : LambdaPayload
    where TSelf : HttpResponse<TSelf>, new()
{
    private protected HttpResponse()
    {
    }

    /// <summary>Plain text, in UTF-8.</summary>
    /// <param name="text">The body.</param>
    /// <param name="statusCode">The HTTP status.</param>
    public static TSelf Text(string text, int statusCode = 200) => Of(statusCode, "text/plain; charset=utf-8", text);

    /// <summary>HTML, in UTF-8.</summary>
    /// <param name="html">The body.</param>
    /// <param name="statusCode">The HTTP status.</param>
    public static TSelf Html(string html, int statusCode = 200) => Of(statusCode, "text/html; charset=utf-8", html);

    /// <summary>A value as JSON.</summary>
    /// <param name="value">The value.</param>
    /// <param name="contract">How it is written: <c>AppJson.Default.Order</c>.</param>
    /// <param name="statusCode">The HTTP status.</param>
    public static TSelf Json<T>(T value, JsonTypeInfo<T> contract, int statusCode = 200) =>
        Of(statusCode, "application/json", JsonSerializer.Serialize(value, contract));

    /// <summary>Bytes of any kind, sent as base64.</summary>
    /// <param name="bytes">The body.</param>
    /// <param name="contentType">Their media type.</param>
    /// <param name="statusCode">The HTTP status.</param>
    public static TSelf Bytes(ReadOnlySpan<byte> bytes, string contentType = "application/octet-stream", int statusCode = 200) =>
        Of(statusCode, contentType, Convert.ToBase64String(bytes), isBase64Encoded: true);

    /// <summary>Status 204.</summary>
    public static TSelf NoContent() => Status(204);

    /// <summary>A status without a body.</summary>
    /// <param name="statusCode">The HTTP status.</param>
    public static TSelf Status(int statusCode) => Create(statusCode, null, null);

    /// <summary>Redirects the client to another URL.</summary>
    /// <param name="location">The address.</param>
    /// <param name="statusCode">302 unless another is chosen: 301 and 308 are permanent, 307 and 308 keep the method.</param>
    public static TSelf Redirect(string location, int statusCode = 302) => Create(statusCode, new() { ["location"] = location }, null);

    /// <summary>A copy with a header, in place of any of that name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="values">The values. Where a header has one value only, they are joined with commas.</param>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public TSelf WithHeader(string name, params IReadOnlyList<string> values)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count == 0)
            throw new ArgumentException($"The header '{name}' has no value.", nameof(values));
        var copy = (TSelf)(this with { });
        copy.SetHeader(name, values);
        return copy;
    }

    /// <summary>A copy that sets one more cookie.</summary>
    /// <param name="cookie">The cookie with its attributes: <c>id=7; Path=/; Secure; HttpOnly</c>.</param>
    /// <exception cref="NotSupportedException">The service accepts one cookie only, and the response has one.</exception>
    public TSelf WithCookie(string cookie)
    {
        ArgumentException.ThrowIfNullOrEmpty(cookie);
        var copy = (TSelf)(this with { });
        copy.AddCookie(cookie);
        return copy;
    }

    private protected abstract void SetHeader(string name, IReadOnlyList<string> values);

    private protected abstract void AddCookie(string cookie);

    /// <summary>Fills the members, under whatever names the front end has for them.</summary>
    internal abstract void Fill(int statusCode, HeaderMap? headers, string? body, bool? isBase64Encoded);

    private static TSelf Of(int statusCode, string contentType, string body, bool? isBase64Encoded = null) =>
        Create(statusCode, new() { ["content-type"] = contentType }, body, isBase64Encoded);

    private static TSelf Create(int statusCode, HeaderMap? headers, string? body, bool? isBase64Encoded = null)
    {
        var response = new TSelf();
        response.Fill(statusCode, headers, body, isBase64Encoded);
        return response;
    }
}

/// <summary>The names of HTTP status codes in the IANA registry.</summary>
internal static class HttpStatus
{
    /// <summary>The code and its name, <c>404 Not Found</c>; null when it has none.</summary>
    public static string? CodeAndName(int code) => Name(code) is { } name ? $"{code} {name}" : null;

    /// <summary>The name, <c>Not Found</c>; null when the code has none.</summary>
    public static string? Name(int code) => code switch
    {
        100 => "Continue",
        101 => "Switching Protocols",
        102 => "Processing",
        103 => "Early Hints",
        200 => "OK",
        201 => "Created",
        202 => "Accepted",
        203 => "Non-Authoritative Information",
        204 => "No Content",
        205 => "Reset Content",
        206 => "Partial Content",
        207 => "Multi-Status",
        208 => "Already Reported",
        226 => "IM Used",
        300 => "Multiple Choices",
        301 => "Moved Permanently",
        302 => "Found",
        303 => "See Other",
        304 => "Not Modified",
        305 => "Use Proxy",
        307 => "Temporary Redirect",
        308 => "Permanent Redirect",
        400 => "Bad Request",
        401 => "Unauthorized",
        402 => "Payment Required",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        406 => "Not Acceptable",
        407 => "Proxy Authentication Required",
        408 => "Request Timeout",
        409 => "Conflict",
        410 => "Gone",
        411 => "Length Required",
        412 => "Precondition Failed",
        413 => "Content Too Large",
        414 => "URI Too Long",
        415 => "Unsupported Media Type",
        416 => "Range Not Satisfiable",
        417 => "Expectation Failed",
        421 => "Misdirected Request",
        422 => "Unprocessable Content",
        423 => "Locked",
        424 => "Failed Dependency",
        425 => "Too Early",
        426 => "Upgrade Required",
        428 => "Precondition Required",
        429 => "Too Many Requests",
        431 => "Request Header Fields Too Large",
        451 => "Unavailable For Legal Reasons",
        500 => "Internal Server Error",
        501 => "Not Implemented",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        505 => "HTTP Version Not Supported",
        506 => "Variant Also Negotiates",
        507 => "Insufficient Storage",
        508 => "Loop Detected",
        511 => "Network Authentication Required",
        _ => null,
    };
}
