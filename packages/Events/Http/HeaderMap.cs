using System.Runtime.CompilerServices;
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
