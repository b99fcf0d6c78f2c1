using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

public sealed partial record APIGatewayV2Response
{
    /// <summary>Plain text, in UTF-8.</summary>
    /// <param name="text">The body.</param>
    /// <param name="statusCode">The HTTP status.</param>
    public static APIGatewayV2Response Text(string text, int statusCode = 200) => Of(statusCode, "text/plain; charset=utf-8", text);

    /// <summary>HTML, in UTF-8.</summary>
    /// <param name="html">The body.</param>
    /// <param name="statusCode">The HTTP status.</param>
    public static APIGatewayV2Response Html(string html, int statusCode = 200) => Of(statusCode, "text/html; charset=utf-8", html);

    /// <summary>A value as JSON.</summary>
    /// <param name="value">The value.</param>
    /// <param name="contract">How it is written: <c>AppJson.Default.Order</c>.</param>
    /// <param name="statusCode">The HTTP status.</param>
    public static APIGatewayV2Response Json<T>(T value, JsonTypeInfo<T> contract, int statusCode = 200) =>
        Of(statusCode, "application/json", JsonSerializer.Serialize(value, contract));

    /// <summary>Bytes of any kind, which travel in base64.</summary>
    /// <param name="bytes">The body.</param>
    /// <param name="contentType">Their media type.</param>
    /// <param name="statusCode">The HTTP status.</param>
    public static APIGatewayV2Response Bytes(ReadOnlySpan<byte> bytes, string contentType = "application/octet-stream", int statusCode = 200)
    {
        var response = Of(statusCode, contentType, Convert.ToBase64String(bytes));
        response.IsBase64Encoded = true;
        return response;
    }

    /// <summary>Status 204.</summary>
    public static APIGatewayV2Response NoContent() => Status(204);

    /// <summary>A status without a body.</summary>
    /// <param name="statusCode">The HTTP status.</param>
    public static APIGatewayV2Response Status(int statusCode) => new() { StatusCode = statusCode };

    /// <summary>Sends the client to another address.</summary>
    /// <param name="location">The address.</param>
    /// <param name="statusCode">302 unless another is chosen: 301 and 308 are for good, 307 and 308 keep the method.</param>
    public static APIGatewayV2Response Redirect(string location, int statusCode = 302) =>
        new() { StatusCode = statusCode, Headers = new() { ["location"] = location } };

    private static APIGatewayV2Response Of(int statusCode, string contentType, string body) =>
        new() { StatusCode = statusCode, Headers = new() { ["content-type"] = contentType }, Body = body };
}
