using System.Text.Json;

namespace Lambent.Http;

/// <summary>One value inside an event, as the bytes it has there. Read when it is asked for; a null in JSON counts as absent.</summary>
internal readonly struct JsonSlice(ReadOnlyMemory<byte> json)
{
    /// <summary>The bytes, quotes of a string included.</summary>
    public ReadOnlyMemory<byte> Json => json;

    /// <summary>Whether there is a value.</summary>
    public bool IsPresent => json.Length > 0 && json.Span[0] != (byte)'n';

    /// <summary>Whether it is a string.</summary>
    public bool IsText => json.Length > 0 && json.Span[0] == (byte)'"';

    /// <summary>Whether it is an object.</summary>
    public bool IsObject => json.Length > 0 && json.Span[0] == (byte)'{';

    /// <summary>Whether it is an array.</summary>
    public bool IsArray => json.Length > 0 && json.Span[0] == (byte)'[';

    /// <summary>Whether it is <c>true</c>.</summary>
    public bool IsTrue => json.Length > 0 && json.Span[0] == (byte)'t';

    /// <summary>A string as it is between its quotes, escapes included.</summary>
    public ReadOnlyMemory<byte> Escaped => IsText ? json[1..^1] : default;

    /// <summary>A string, or the text of a number, a truth value, a list or an object; null when there is nothing.</summary>
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

    /// <summary>Whether it is this string.</summary>
    public bool Is(ReadOnlySpan<byte> text)
    {
        if (!IsText)
            return false;
        var reader = new Utf8JsonReader(json.Span);
        reader.Read();
        return reader.ValueTextEquals(text);
    }

    /// <summary>A member of an object; absent when there is none, or this is no object.</summary>
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

    /// <summary>Walks the members of an object, or the items of an array; there are none of anything else.</summary>
    public JsonWalk Members() => new(IsObject || IsArray ? json : default);
}
