using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// Headers as CloudFront has them: names in lower case, with a list of values each, in which the casing stands that is sent. Read-only, found in
/// any casing.
/// </summary>
/// <example>
/// <code>
/// CloudFrontHeaderMap headers = new() { ["cache-control"] = ["no-store"] };
/// request.Headers = request.Headers.With("X-Shop", "lanterns");
/// </code>
/// </example>
[CollectionBuilder(typeof(CloudFrontHeaderMap), nameof(Create))]
[JsonConverter(typeof(CloudFrontHeaderMapConverter))]
public sealed class CloudFrontHeaderMap : HeaderMap<IReadOnlyList<CloudFrontHeader>>
{
    /// <summary>No headers, or those of the initializer.</summary>
    public CloudFrontHeaderMap()
        : base([])
    {
    }

    /// <summary>Headers in the order given.</summary>
    /// <param name="headers">Names in lower case, and values.</param>
    public CloudFrontHeaderMap(IEnumerable<KeyValuePair<string, IReadOnlyList<CloudFrontHeader>>> headers)
        : base([.. headers])
    {
    }

    private CloudFrontHeaderMap(ReadOnlySpan<KeyValuePair<string, IReadOnlyList<CloudFrontHeader>>> headers)
        : base(headers.ToArray())
    {
    }

    /// <summary>No headers.</summary>
    public static CloudFrontHeaderMap Empty { get; } = new() { IsShared = true };

    /// <summary>Headers in the order given; what a collection expression calls.</summary>
    /// <param name="headers">Names in lower case, and values.</param>
    public static CloudFrontHeaderMap Create(ReadOnlySpan<KeyValuePair<string, IReadOnlyList<CloudFrontHeader>>> headers) => new(headers);

    /// <summary>The first value of a header.</summary>
    /// <param name="name">The name, in any casing.</param>
    /// <returns>Null when there is no such header.</returns>
    public string? Value(string name) => TryGetValue(name, out var values) && values.Count > 0 ? values[0].Value : null;

    /// <summary>These headers and one more, in place of any of that name.</summary>
    /// <param name="name">The name, in the casing that is sent.</param>
    /// <param name="values">The values.</param>
    public CloudFrontHeaderMap With(string name, params IReadOnlyList<string> values)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new(this) { [name.ToLowerInvariant()] = [.. values.Select(value => new CloudFrontHeader(name, value))] };
    }

    /// <summary>These headers but one.</summary>
    /// <param name="name">The name, in any casing.</param>
    public CloudFrontHeaderMap Without(string name) => new(this.Where(header => !header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)));
}
