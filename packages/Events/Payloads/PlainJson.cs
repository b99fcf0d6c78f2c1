using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>Reads JSON that lies inside a payload. Errors say where it is wrong and never what it holds.</summary>
internal static class PlainJson
{
    public static T? Read<T>(string text, JsonTypeInfo<T> contract, string subject)
    {
        ArgumentNullException.ThrowIfNull(contract);
        try
        {
            return JsonSerializer.Deserialize(text, contract);
        }
        catch (JsonException e)
        {
            throw Unreadable(e, typeof(T), subject);
        }
    }

    public static T? Read<T>(ReadOnlySpan<byte> utf8, JsonTypeInfo<T> contract, string subject)
    {
        ArgumentNullException.ThrowIfNull(contract);
        try
        {
            return JsonSerializer.Deserialize(utf8, contract);
        }
        catch (JsonException e)
        {
            throw Unreadable(e, typeof(T), subject);
        }
    }

    public static T? Read<T>(Base64Bytes? bytes, JsonTypeInfo<T> contract, string subject) => bytes switch
    {
        null => default,
        { IsReadable: false } => throw new JsonException($"{subject} is not base64."),
        { } readable => Read(readable.Span, contract, subject),
    };

    public static T? Read<T>(JsonElement? element, JsonTypeInfo<T> contract, string subject)
    {
        ArgumentNullException.ThrowIfNull(contract);
        try
        {
            return element is { } json ? json.Deserialize(contract) : default;
        }
        catch (JsonException e)
        {
            throw Unreadable(e, typeof(T), subject);
        }
    }

    /// <summary>Whether a text is a number as JSON writes it.</summary>
    public static bool IsNumber(string text)
    {
        Span<byte> utf8 = stackalloc byte[64];
        if (!Encoding.UTF8.TryGetBytes(text, utf8, out var length))
            return false;
        var reader = new Utf8JsonReader(utf8[..length]);
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.Number && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // Why not the exception itself: its message may quote the payload and its path a map key, and the handler's error is logged.
    private static JsonException Unreadable(JsonException e, Type type, string subject) =>
        new($"{subject} is not the JSON that the type '{type.Name}' expects (line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}).");
}
