using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// HTTP headers with one value each, found by name in any casing. The casing, the order and repeated names stay as they were sent.
/// </summary>
/// <example>
/// <code>
/// HeaderMap headers = new() { ["content-type"] = "text/html" };
/// HeaderMap repeated = [new("x-tag", "a"), new("x-tag", "b")];
/// </code>
/// </example>
[CollectionBuilder(typeof(HeaderMap), nameof(Create))]
[JsonConverter(typeof(HeaderMapConverter))]
public sealed class HeaderMap : HeaderMap<string>
{
    /// <summary>No headers, or those of the initializer.</summary>
    public HeaderMap()
        : base([])
    {
    }

    /// <summary>Headers in the order given, with repeats.</summary>
    /// <param name="headers">Names and values.</param>
    public HeaderMap(IEnumerable<KeyValuePair<string, string>> headers)
        : base([.. headers])
    {
    }

    private HeaderMap(ReadOnlySpan<KeyValuePair<string, string>> headers)
        : base(headers.ToArray())
    {
    }

    /// <summary>No headers.</summary>
    public static HeaderMap Empty { get; } = new() { IsShared = true };

    /// <summary>Headers in the order given, with repeats; collection expressions call it.</summary>
    /// <param name="headers">Names and values.</param>
    public static HeaderMap Create(ReadOnlySpan<KeyValuePair<string, string>> headers) => new(headers);

    /// <summary>The headers of a dictionary.</summary>
    /// <param name="headers">Names and values.</param>
    public static implicit operator HeaderMap(Dictionary<string, string> headers) => new(headers);
}

/// <summary>
/// Headers in their original casing, order and repeats, found by name without regard to case.
/// Use <see cref="HeaderMap"/> or <see cref="MultiValueHeaderMap"/>.
/// </summary>
/// <typeparam name="TValue">What a header holds.</typeparam>
/// <remarks>Look-ups search from the end: of repeats the last counts, as in the single-value maps of API Gateway.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class HeaderMap<TValue> : IReadOnlyDictionary<string, TValue>, IEmptySentinel
    where TValue : class
{
    // Why a list: messages have a dozen or two headers, where a search costs less than the hashing and the buckets of a dictionary.
    private KeyValuePair<string, TValue>[] _entries;
    private readonly bool _isShared; // the one map that getters of events without headers return
    private readonly bool _isPlaceholder; // made by the getter of a response; written once it has a header

    private protected HeaderMap(KeyValuePair<string, TValue>[] entries)
    {
        _entries = entries;
        Count = entries.Length;
    }

    private protected bool IsShared
    {
        init => _isShared = value;
    }

    internal bool IsPlaceholder
    {
        init => _isPlaceholder = value;
    }

    /// <summary>The number of headers; a repeated name counts each time.</summary>
    public int Count { get; private set; }

    /// <summary>The names, in order and in their casing, with repeats.</summary>
    public IEnumerable<string> Keys
    {
        get
        {
            for (var i = 0; i < Count; i++)
                yield return _entries[i].Key;
        }
    }

    /// <summary>The values in the order of <see cref="Keys"/>.</summary>
    public IEnumerable<TValue> Values
    {
        get
        {
            for (var i = 0; i < Count; i++)
                yield return _entries[i].Value;
        }
    }

    /// <summary>The value of a header. Setting it replaces the last header of that name, or adds one.</summary>
    /// <param name="key">The name, in any casing.</param>
    /// <exception cref="KeyNotFoundException">There is no such header.</exception>
    /// <exception cref="InvalidOperationException">The event has no headers: assign a new map to its property to set one.</exception>
    public TValue this[string key]
    {
        get => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException("There is no header of that name.");
        set
        {
            if (_isShared)
                throw new InvalidOperationException("The event has no headers, and its property returns an empty map that all such events share. Assign a new map to the property to set a header.");
            var index = IndexOf(key);
            if (index >= 0)
                _entries[index] = new(key, value);
            else
                Append(key, value);
        }
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => IndexOf(key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out TValue value)
    {
        var index = IndexOf(key);
        value = index < 0 ? null : _entries[index].Value;
        return index >= 0;
    }

    /// <summary>Every value of a name, in order.</summary>
    /// <param name="key">The name, in any casing.</param>
    /// <returns>Empty when there is no such header.</returns>
    public IEnumerable<TValue> GetAll(string key)
    {
        for (var i = 0; i < Count; i++)
        {
            if (string.Equals(_entries[i].Key, key, StringComparison.OrdinalIgnoreCase))
                yield return _entries[i].Value;
        }
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, TValue>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return _entries[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>
    /// Whether both have the same headers: names are compared without regard to case, and the order matters among headers of one name only.
    /// </summary>
    /// <param name="obj">The other headers.</param>
    public override bool Equals(object? obj)
    {
        if (obj is not HeaderMap<TValue> other || other.GetType() != GetType() || other.Count != Count)
            return false;
        for (var i = 0; i < Count; i++)
        {
            var place = other.PlaceOf(_entries[i].Key, RepeatsBefore(i));
            if (place < 0 || !PayloadEquality.AreSame(_entries[i].Value, other._entries[place].Value))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override int GetHashCode() => Count;

    /// <summary>Whether no headers were read or set. Such a map is not written.</summary>
    internal bool IsEmptySentinel => Count == 0 && (_isShared || _isPlaceholder);

    bool IEmptySentinel.IsEmptySentinel => IsEmptySentinel;

    internal ReadOnlySpan<KeyValuePair<string, TValue>> Entries => _entries.AsSpan(0, Count);

    internal void Append(string key, TValue value)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (Count == _entries.Length)
            Array.Resize(ref _entries, Math.Max(8, Count * 2));
        _entries[Count++] = new(key, value);
    }

    private int IndexOf(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var index = Count - 1;
        while (index >= 0 && !string.Equals(_entries[index].Key, key, StringComparison.OrdinalIgnoreCase))
            index--;
        return index;
    }

    private int RepeatsBefore(int index)
    {
        var repeats = 0;
        for (var i = 0; i < index; i++)
            repeats += string.Equals(_entries[i].Key, _entries[index].Key, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        return repeats;
    }

    private int PlaceOf(string key, int repeat)
    {
        for (var i = 0; i < Count; i++)
        {
            if (string.Equals(_entries[i].Key, key, StringComparison.OrdinalIgnoreCase) && repeat-- == 0)
                return i;
        }

        return -1;
    }
}

/// <summary>Reads and writes <see cref="HeaderMap"/>: a JSON object of strings, in which names may repeat.</summary>
public sealed class HeaderMapConverter : JsonConverter<HeaderMap>
{
    /// <inheritdoc/>
    public override HeaderMap Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    internal static HeaderMap Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw JsonFault.Expected(nameof(HeaderMap));
        var map = new HeaderMap();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            try
            {
                reader.Read();
                map.Append(name, JsonRead.Text(ref reader)!);
            }
            catch (Exception e) when (JsonFault.IsAt(e, JsonFault.MapKey))
            {
                throw; // the filter catches nothing
            }
        }

        return map;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, HeaderMap value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, HeaderMap value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        foreach (var (name, text) in value.Entries)
        {
            writer.WritePropertyName(name);
            LenientString.WriteText(writer, text);
        }

        writer.WriteEndObject();
    }

    /// <summary>AWS sends no null values; they are kept, as in a dictionary.</summary>
    internal static string Value(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.String or JsonTokenType.Null ? reader.GetString()! : throw JsonFault.Expected(nameof(String));
}

/// <summary>
/// HTTP headers with a list of values each: read-only, found in any casing, with the original casing, order and repeats.
/// </summary>
/// <example>
/// <code>
/// MultiValueHeaderMap headers = new() { ["set-cookie"] = ["a=1", "b=2"] };
/// </code>
/// </example>
[CollectionBuilder(typeof(MultiValueHeaderMap), nameof(Create))]
[JsonConverter(typeof(MultiValueHeaderMapConverter))]
public sealed class MultiValueHeaderMap : HeaderMap<IReadOnlyList<string>>
{
    /// <summary>No headers, or those of the initializer.</summary>
    public MultiValueHeaderMap()
        : base([])
    {
    }

    /// <summary>Headers in the order given, with repeats.</summary>
    /// <param name="headers">Names and values.</param>
    public MultiValueHeaderMap(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> headers)
        : base([.. headers])
    {
    }

    private MultiValueHeaderMap(ReadOnlySpan<KeyValuePair<string, IReadOnlyList<string>>> headers)
        : base(headers.ToArray())
    {
    }

    /// <summary>No headers.</summary>
    public static MultiValueHeaderMap Empty { get; } = new() { IsShared = true };

    /// <summary>Headers in the order given, with repeats; collection expressions call it.</summary>
    /// <param name="headers">Names and values.</param>
    public static MultiValueHeaderMap Create(ReadOnlySpan<KeyValuePair<string, IReadOnlyList<string>>> headers) => new(headers);
}

/// <summary>
/// Reads and writes <see cref="MultiValueHeaderMap"/>: a JSON object of arrays of strings, in which names may repeat. A string that is in no array,
/// as VPC Lattice had them, is written as it came too.
/// </summary>
public sealed class MultiValueHeaderMapConverter : JsonConverter<MultiValueHeaderMap>
{
    /// <inheritdoc/>
    public override MultiValueHeaderMap Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    internal static MultiValueHeaderMap Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw JsonFault.Expected(nameof(MultiValueHeaderMap));
        var map = new MultiValueHeaderMap();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            try
            {
                reader.Read();
                map.Append(name, reader.TokenType switch
                {
                    JsonTokenType.StartArray => StringOrListConverter.Items(ref reader),
                    _ => StringOrListConverter.Read(ref reader),
                });
            }
            catch (Exception e) when (JsonFault.IsAt(e, JsonFault.MapKey))
            {
                throw; // the filter catches nothing
            }
        }

        return map;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, MultiValueHeaderMap value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, MultiValueHeaderMap value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        foreach (var (name, values) in value.Entries)
        {
            writer.WritePropertyName(name);
            if (values is StringOrList list)
                StringOrListConverter.Write(writer, list);
            else
                StringOrListConverter.WriteArray(writer, values);
        }

        writer.WriteEndObject();
    }
}
