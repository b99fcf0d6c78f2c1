using System.Text.Json;

namespace Lambent.Http;

/// <summary>One JSON value inside an event: a slice of the event's memory, decoded when it is used. A JSON null counts as absent.</summary>
internal readonly struct JsonSlice(ReadOnlyMemory<byte> json)
{
    /// <summary>The bytes of the value, including the quotes of a string.</summary>
    public ReadOnlyMemory<byte> Json => json;

    /// <summary>Whether there is a value.</summary>
    public bool IsPresent => json.Length > 0 && json.Span[0] != (byte)'n';

    /// <summary>Whether the value is a string.</summary>
    public bool IsText => json.Length > 0 && json.Span[0] == (byte)'"';

    /// <summary>Whether the value is an object.</summary>
    public bool IsObject => json.Length > 0 && json.Span[0] == (byte)'{';

    /// <summary>Whether the value is an array.</summary>
    public bool IsArray => json.Length > 0 && json.Span[0] == (byte)'[';

    /// <summary>Whether the value is <c>true</c>.</summary>
    public bool IsTrue => json.Length > 0 && json.Span[0] == (byte)'t';

    /// <summary>The content of a string between its quotes, including escapes.</summary>
    public ReadOnlyMemory<byte> Escaped => IsText ? json[1..^1] : default;

    /// <summary>The decoded string, or the JSON text of a number, Boolean, array or object; null when there is no value.</summary>
    public string? Text
    {
        get
        {
            if (!IsPresent)
                return null;
            if (!IsText)
                return System.Text.Encoding.UTF8.GetString(json.Span);
            var reader = new Utf8JsonReader(json.Span);
            reader.Read();
            return reader.GetString();
        }
    }

    /// <summary>Whether the value is this string.</summary>
    public bool Is(ReadOnlySpan<byte> text)
    {
        if (!IsText)
            return false;
        var reader = new Utf8JsonReader(json.Span);
        reader.Read();
        return reader.ValueTextEquals(text);
    }

    /// <summary>A member of an object; absent when the object has no such member, or when the value is not an object.</summary>
    public JsonSlice this[ReadOnlySpan<byte> name]
    {
        get
        {
            var members = Members();
            while (members.Next())
            {
                if (members.NameIs(name))
                    return members.Value;
            }

            return default;
        }
    }

    /// <summary>Enumerates the members of an object, or the items of an array; any other value has none.</summary>
    public JsonWalk Members() => new(IsObject || IsArray ? json : default);
}
