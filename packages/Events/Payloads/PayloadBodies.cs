using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// Reads what an event carries inside a text: the body of a message or of an HTTP request. They are named like the member that holds the text:
/// <c>message.Body</c> is the text, <c>message.Body(AppJson.Default.Order)</c> the order in it.
/// </summary>
public static class PayloadBodies
{
    /// <summary>The body of a message, read as JSON.</summary>
    /// <param name="message">The message.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <exception cref="JsonException">The body is not the JSON that the type expects.</exception>
    public static T? Body<T>(this SqsMessage message, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(message);
        return Read(message.Body, contract, "body of the SQS message");
    }

    /// <summary>The body of a message, read as an event that another service put there: <c>message.Body&lt;SnsMessage&gt;()</c>.</summary>
    /// <inheritdoc cref="Body{T}(SqsMessage, JsonTypeInfo{T})"/>
    public static T? Body<T>(this SqsMessage message)
        where T : ILambdaJson<T> => message.Body(T.JsonTypeInfo);

    /// <summary>The text of a message, read as JSON.</summary>
    /// <param name="message">The message.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <exception cref="JsonException">The text is not the JSON that the type expects.</exception>
    public static T? Message<T>(this SnsMessage message, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(message);
        return Read(message.Message, contract, "body of the SNS message");
    }

    /// <summary>The text of a message, read as an event that another service put there.</summary>
    /// <inheritdoc cref="Message{T}(SnsMessage, JsonTypeInfo{T})"/>
    public static T? Message<T>(this SnsMessage message)
        where T : ILambdaJson<T> => message.Message(T.JsonTypeInfo);

    /// <summary>The body of a request, decoded if it is base64 and read as JSON.</summary>
    /// <param name="request">The request.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when the request has no body.</returns>
    /// <exception cref="JsonException">The body is not the JSON that the type expects.</exception>
    public static T? Body<T>(this APIGatewayV1Request request, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ReadHttp(request.Body, request.IsBase64Encoded, contract);
    }

    /// <inheritdoc cref="Body{T}(APIGatewayV1Request, JsonTypeInfo{T})"/>
    public static T? Body<T>(this APIGatewayV2Request request, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ReadHttp(request.Body, request.IsBase64Encoded, contract);
    }

    /// <summary>The body of a request as bytes: decoded if it is base64, in UTF-8 otherwise.</summary>
    /// <param name="request">The request.</param>
    /// <returns>Empty when the request has no body.</returns>
    /// <exception cref="FormatException">The request says that the body is base64, and it is not.</exception>
    public static byte[] BodyBytes(this APIGatewayV1Request request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Bytes(request.Body, request.IsBase64Encoded);
    }

    /// <inheritdoc cref="BodyBytes(APIGatewayV1Request)"/>
    public static byte[] BodyBytes(this APIGatewayV2Request request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Bytes(request.Body, request.IsBase64Encoded);
    }

    /// <summary>The body of a request as text: decoded from base64 and UTF-8 if it is base64, as it is otherwise.</summary>
    /// <param name="request">The request.</param>
    /// <returns>Empty when the request has no body.</returns>
    /// <exception cref="FormatException">The request says that the body is base64, and it is not.</exception>
    public static string BodyText(this APIGatewayV1Request request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Text(request.Body, request.IsBase64Encoded);
    }

    /// <inheritdoc cref="BodyText(APIGatewayV1Request)"/>
    public static string BodyText(this APIGatewayV2Request request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Text(request.Body, request.IsBase64Encoded);
    }

    private static byte[] Bytes(string? body, bool? isBase64) => body switch
    {
        null => [],
        _ when isBase64 == true => Convert.FromBase64String(body),
        _ => Encoding.UTF8.GetBytes(body),
    };

    private static string Text(string? body, bool? isBase64) =>
        isBase64 == true && body is not null ? Encoding.UTF8.GetString(Convert.FromBase64String(body)) : body ?? "";

    private static T? ReadHttp<T>(string? body, bool? isBase64, JsonTypeInfo<T> contract) =>
        string.IsNullOrEmpty(body) ? default : Read(Text(body, isBase64), contract, "body of the request");

    /// <summary>What a text holds that is JSON.</summary>
    /// <param name="text">The text; null reads as null.</param>
    /// <param name="contract">How it is read.</param>
    /// <param name="what">What it is, in a sentence that begins with 'The'.</param>
    internal static T? Read<T>(string? text, JsonTypeInfo<T> contract, string what)
    {
        ArgumentNullException.ThrowIfNull(contract);
        if (text is null)
            return default;
        try
        {
            return JsonSerializer.Deserialize(text, contract);
        }
        catch (JsonException e)
        {
            throw Refusal(e, typeof(T), what);
        }
    }

    /// <summary>What a member holds that may be any JSON, also as text.</summary>
    /// <inheritdoc cref="Read{T}(string?, JsonTypeInfo{T}, string)"/>
    internal static T? Read<T>(JsonElement? value, JsonTypeInfo<T> contract, string what)
    {
        ArgumentNullException.ThrowIfNull(contract);
        if (value is not { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } element)
            return default;
        if (element.ValueKind == JsonValueKind.String)
            return Read(element.GetString()!, contract, what);
        try
        {
            return element.Deserialize(contract);
        }
        catch (JsonException e)
        {
            throw Refusal(e, typeof(T), what);
        }
    }

    // Why not the exception itself: its message may quote the text and its path a map key, and the handler's error is logged.
    private static JsonException Refusal(JsonException e, Type type, string what) =>
        new($"The {what} is not the JSON that the type '{type.Name}' expects (line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}).");
}
