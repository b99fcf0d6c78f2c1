using System.Buffers;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Lambent.Http;

/// <summary>
/// The headers of a response. As on Kestrel, setting an invalid header throws: otherwise a gateway would respond with its own error, or a line break would
/// start another header.
/// </summary>
internal sealed class CheckedHeaders : HeaderDictionary, IHeaderDictionary
{
    private static readonly SearchValues<char> ValueCharacters = SearchValues.Create("\t !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    StringValues IHeaderDictionary.this[string key]
    {
        get => base[key];
        set => base[Checked(key, value)] = value;
    }

    StringValues IDictionary<string, StringValues>.this[string key]
    {
        get => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no header '{key}'.");
        set => base[Checked(key, value)] = value;
    }

    void IDictionary<string, StringValues>.Add(string key, StringValues value) => base.Add(Checked(key, value), value);

    void ICollection<KeyValuePair<string, StringValues>>.Add(KeyValuePair<string, StringValues> item) => base.Add(Checked(item.Key, item.Value), item.Value);

    private static string Checked(string name, StringValues values)
    {
        if (name.AsSpan().IndexOfAnyExcept(HttpHeader.NameCharacters) is var at and >= 0)
            throw Refused("name", "of a header", name[at]);
        foreach (var value in values)
        {
            if (value.AsSpan().IndexOfAnyExcept(ValueCharacters) is var character and >= 0)
                throw Refused("value", $"of the header '{name}'", value![character]);
        }

        return name;
    }

    private static InvalidOperationException Refused(string what, string of, char character) => new(string.Create(
        CultureInfo.InvariantCulture, $"The {what} {of} holds the character 0x{(int)character:X4}, which no header can carry. Encode it, or leave it out."));
}
