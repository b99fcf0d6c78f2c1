using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// Reads what an event carries inside a text: the body of a message or of an HTTP request. They are named like the member that holds the text:
/// <c>message.Body</c> is the text, <c>message.Body(AppJson.Default.Order)</c> the order in it.
/// </summary>
public static class BodyExtensions
{
    private const string SqsBody = "The body of the SQS message";
    private const string SnsText = "The text of the SNS message";

    /// <summary>The body of a message, read as JSON.</summary>
    /// <param name="message">The message.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <exception cref="JsonException">The body is not the JSON that the type expects.</exception>
    public static T? Body<T>(this SqsMessage message, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(message);
        return EmbeddedJson.Read(message.Body, contract, SqsBody);
    }

    /// <summary>The body of a message, read as an event that another service put there: <c>message.Body&lt;SnsMessage&gt;()</c>.</summary>
    /// <inheritdoc cref="Body{T}(SqsMessage, JsonTypeInfo{T})"/>
    public static T? Body<T>(this SqsMessage message)
        where T : ILambdaJson<T>
    {
        ArgumentNullException.ThrowIfNull(message);
        return EmbeddedJson.Read(message.Body, T.Codec, SqsBody);
    }

    /// <summary>The text of a message, read as JSON.</summary>
    /// <param name="message">The message.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <exception cref="JsonException">The text is not the JSON that the type expects.</exception>
    public static T? Message<T>(this SnsMessage message, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(message);
        return EmbeddedJson.Read(message.Message, contract, SnsText);
    }

    /// <summary>The text of a message, read as an event that another service put there.</summary>
    /// <inheritdoc cref="Message{T}(SnsMessage, JsonTypeInfo{T})"/>
    public static T? Message<T>(this SnsMessage message)
        where T : ILambdaJson<T>
    {
        ArgumentNullException.ThrowIfNull(message);
        return EmbeddedJson.Read(message.Message, T.Codec, SnsText);
    }

    /// <summary>The body of an HTTP request, decoded if it is base64 and read as JSON.</summary>
    /// <param name="request">The request.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when the request has no body.</returns>
    /// <exception cref="JsonException">The body is not the JSON that the type expects.</exception>
    public static T? Body<T>(this IHttpBody request, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(request);
        return EmbeddedJson.Optional(request.BodyText(), contract, "The body of the request");
    }

    /// <summary>The body of an HTTP request as bytes: decoded if it is base64, in UTF-8 otherwise.</summary>
    /// <param name="request">The request.</param>
    /// <returns>Empty when the request has no body.</returns>
    /// <exception cref="FormatException">The request says that the body is base64, and it is not.</exception>
    public static byte[] BodyBytes(this IHttpBody request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var body = request.Body ?? "";
        return request.IsBase64Encoded == true ? Convert.FromBase64String(body) : Encoding.UTF8.GetBytes(body);
    }

    /// <summary>The body of an HTTP request as text: decoded from base64 and UTF-8 if it is base64, as it is otherwise.</summary>
    /// <param name="request">The request.</param>
    /// <returns>Empty when the request has no body.</returns>
    /// <exception cref="FormatException">The request says that the body is base64, and it is not.</exception>
    public static string BodyText(this IHttpBody request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var body = request.Body ?? "";
        return request.IsBase64Encoded == true ? Encoding.UTF8.GetString(Convert.FromBase64String(body)) : body;
    }
}
