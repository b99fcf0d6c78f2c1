using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>Reads JSON that a member holds, as text, bytes or as it is, by the contract of the user's type or by the code of an event. Errors say where it is wrong and never what it holds.</summary>
internal static class EmbeddedJson
{
    /// <summary>JSON in a text that AWS may leave out; null and empty read as nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="contract">How it is read.</param>
    /// <param name="what">What it is, for the error: <c>The cause of the error</c>.</param>
    public static T? Optional<T>(string? text, JsonTypeInfo<T> contract, string what) => string.IsNullOrEmpty(text) ? default : Read(text, contract, what);

    /// <summary>JSON in a text; null reads as nothing, empty is an error.</summary>
    /// <inheritdoc cref="Optional{T}(string?, JsonTypeInfo{T}, string)"/>
    public static T? Read<T>(string? text, JsonTypeInfo<T> contract, string what) =>
        text is null ? default : Guard(text.Length, text, contract, what, static (json, contract) => JsonSerializer.Deserialize(json, contract));

    /// <summary>JSON in UTF-8.</summary>
    /// <inheritdoc cref="Optional{T}(string?, JsonTypeInfo{T}, string)"/>
    public static T? Read<T>(ReadOnlySpan<byte> utf8, JsonTypeInfo<T> contract, string what) =>
        Guard(utf8.Length, utf8, contract, what, static (json, contract) => JsonSerializer.Deserialize(json, contract));

    /// <summary>JSON in base64; null reads as nothing.</summary>
    /// <inheritdoc cref="Optional{T}(string?, JsonTypeInfo{T}, string)"/>
    public static T? Read<T>(Base64Bytes? bytes, JsonTypeInfo<T> contract, string what) => bytes switch
    {
        null => default,
        { IsReadable: false } => throw new JsonException($"{what} is not base64."),
        { } readable => Read(readable.Span, contract, what),
    };

    /// <summary>JSON as it is; null reads as nothing.</summary>
    /// <inheritdoc cref="Optional{T}(string?, JsonTypeInfo{T}, string)"/>
    public static T? Read<T>(JsonElement? element, JsonTypeInfo<T> contract, string what) =>
        element is { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } json
            ? Guard(1, json, contract, what, static (json, contract) => json.Deserialize(contract))
            : default;

    /// <summary>JSON in a text that AWS may leave out; null and empty read as nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="codec">What reads it.</param>
    /// <param name="what">What it is, for the error: <c>The cause of the error</c>.</param>
    public static T? Optional<T>(string? text, JsonCodec<T> codec, string what) => string.IsNullOrEmpty(text) ? default : Read(text, codec, what);

    /// <summary>JSON in a text; null reads as nothing, empty is an error.</summary>
    /// <inheritdoc cref="Optional{T}(string?, JsonCodec{T}, string)"/>
    public static T? Read<T>(string? text, JsonCodec<T> codec, string what)
    {
        if (text is null)
            return default;
        var utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            return codec.Read(utf8.AsSpan(0, Encoding.UTF8.GetBytes(text, utf8)), what);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(utf8);
        }
    }

    /// <summary>JSON in base64; null reads as nothing.</summary>
    /// <inheritdoc cref="Optional{T}(string?, JsonCodec{T}, string)"/>
    public static T? Read<T>(Base64Bytes? bytes, JsonCodec<T> codec, string what) => bytes switch
    {
        null => default,
        { IsReadable: false } => throw new JsonException($"{what} is not base64."),
        { } readable => codec.Read(readable.Span, what),
    };

    /// <summary>JSON as it is; null reads as nothing.</summary>
    /// <inheritdoc cref="Optional{T}(string?, JsonCodec{T}, string)"/>
    public static T? Read<T>(JsonElement? element, JsonCodec<T> codec, string what) =>
        element is { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } json ? codec.Read(JsonMarshal.GetRawUtf8Value(json), what) : default;

    /// <summary>A value as JSON.</summary>
    public static JsonElement ToElement<T>(T value, JsonCodec<T> codec)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
            codec.Write(writer, value);
        using var json = JsonDocument.Parse(buffer.WrittenMemory, new JsonDocumentOptions { MaxDepth = DirectCodec<T>.MaxDepth });
        return json.RootElement.Clone();
    }

    private static T? Guard<T, TJson>(int length, TJson json, JsonTypeInfo<T> contract, string what, Func<TJson, JsonTypeInfo<T>, T?> read)
        where TJson : allows ref struct
    {
        ArgumentNullException.ThrowIfNull(contract);
        try
        {
            return read(json, contract);
        }
        catch (JsonException e)
        {
            throw LambdaEvents.Unreadable(length, contract, e, what);
        }
    }
}
