using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Lambent.Events;

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
