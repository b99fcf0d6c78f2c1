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
