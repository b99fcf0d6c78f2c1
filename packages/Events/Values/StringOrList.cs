using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// One string or an array of strings, written in the form in which it was read. Either way it is used as a list.
/// </summary>
/// <example>
/// <code>
/// StringOrList one = "execute-api:Invoke";
/// StringOrList several = ["s3:GetObject", "s3:PutObject"];
/// </code>
/// </example>
[CollectionBuilder(typeof(StringOrList), nameof(Create))]
[JsonConverter(typeof(StringOrListConverter))]
public readonly struct StringOrList : IReadOnlyList<string>, IEquatable<StringOrList>
{
    private readonly string? _one;
    private readonly string[]? _list;

    /// <summary>One string, not in an array.</summary>
    /// <param name="value">The string.</param>
    public StringOrList(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _one = value;
    }

    /// <summary>An array, also when it holds one string.</summary>
    /// <param name="values">The strings.</param>
    public StringOrList(IEnumerable<string> values) => _list = [.. values];

    private StringOrList(ReadOnlySpan<string> values) => _list = values.ToArray();

    /// <summary>Whether it is an array in JSON.</summary>
    public bool IsList => _one is null;

    /// <summary>How many strings there are.</summary>
    public int Count => _one is not null ? 1 : List.Length;

    /// <summary>A null that was read: it is used as an empty array, and written as null.</summary>
    internal static StringOrList Null => new() { IsNull = true };

    internal bool IsNull { get; private init; }

    private string[] List => _list ?? [];

    /// <summary>The string at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    public string this[int index] => _one is not null && index == 0 ? _one : List[index];

    /// <summary>An array, also when it holds one string; what a collection expression calls.</summary>
    /// <param name="values">The strings.</param>
    public static StringOrList Create(ReadOnlySpan<string> values) => new(values);

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The one string, or all of them joined by commas.</summary>
    public override string ToString() => _one ?? string.Join(',', List);

    /// <summary>Whether both hold the same strings, be it in an array or not.</summary>
    /// <param name="other">Others.</param>
    public bool Equals(StringOrList other)
    {
        if (Count != other.Count)
            return false;
        var i = 0;
        while (i < Count && this[i] == other[i])
            i++;
        return i == Count;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is StringOrList other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        for (var i = 0; i < Count; i++)
            hash.Add(this[i]);
        return hash.ToHashCode();
    }

    /// <summary>One string, not in an array.</summary>
    /// <param name="value">The string.</param>
    public static implicit operator StringOrList(string value) => new(value);

    /// <summary>An array, also when it holds one string.</summary>
    /// <param name="values">The strings; they are copied.</param>
    public static implicit operator StringOrList(string[] values) => new(values);

    /// <summary>Whether both hold the same strings.</summary>
    public static bool operator ==(StringOrList left, StringOrList right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(StringOrList left, StringOrList right) => !left.Equals(right);
}

/// <summary>Reads and writes <see cref="StringOrList"/>, string or array. Numbers and booleans, as conditions of IAM may have, are read as their text and written as they came.</summary>
public sealed class StringOrListConverter : JsonConverter<StringOrList>
{
    /// <summary>A null among lists of values is none of AWS's, but it is kept.</summary>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override StringOrList Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, StringOrList value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Write(writer, value);
    }

    internal static StringOrList Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => StringOrList.Null,
        JsonTokenType.StartArray => new(Items(ref reader)),
        _ => new(LenientString.Read(ref reader)!),
    };

    internal static void Write(Utf8JsonWriter writer, StringOrList value)
    {
        if (value.IsNull)
            writer.WriteNullValue();
        else if (value.IsList)
            WriteArray(writer, value);
        else
            LenientString.Write(writer, value[0]);
    }

    /// <summary>The strings of an array at whose start the reader is. A null among them is none of AWS's, but it is kept.</summary>
    internal static string[] Items(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndArray)
            return [];
        var first = LenientString.Read(ref reader)!;
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndArray) // nearly always
            return [first];

        var items = new List<string> { first };
        while (reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(LenientString.Read(ref reader)!);
            reader.Read();
        }

        return [.. items];
    }

    internal static void WriteArray(Utf8JsonWriter writer, IReadOnlyList<string> items)
    {
        writer.WriteStartArray();
        foreach (var item in items)
            LenientString.Write(writer, item);
        writer.WriteEndArray();
    }
}
