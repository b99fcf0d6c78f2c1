using System.Runtime.CompilerServices;
using System.Text.Json;
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

/// <summary>Reads and writes <see cref="CloudFrontHeaderMap"/>: a JSON object of arrays of objects with <c>key</c> and <c>value</c>.</summary>
public sealed class CloudFrontHeaderMapConverter : JsonConverter<CloudFrontHeaderMap>
{
    /// <inheritdoc/>
    public override CloudFrontHeaderMap Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    internal static CloudFrontHeaderMap Read(ref Utf8JsonReader reader)
    {
        Require(ref reader, JsonTokenType.StartObject);
        var map = new CloudFrontHeaderMap();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            try
            {
                reader.Read();
                map.Append(name, reader.TokenType == JsonTokenType.Null ? [] : Values(ref reader));
            }
            catch (Exception e) when (JsonFault.IsAt(e, JsonFault.MapKey))
            {
                throw; // the filter catches nothing
            }
        }

        return map;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CloudFrontHeaderMap value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, CloudFrontHeaderMap value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        foreach (var (name, values) in value.Entries)
        {
            writer.WriteStartArray(name);
            foreach (var header in values)
                Write(writer, header);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, CloudFrontHeader header)
    {
        writer.WriteStartObject();
        if (header.Key is { } key)
            writer.WriteString("key", key);
        if (!header.IsWithoutValue || header.Value.Length > 0)
        {
            writer.WritePropertyName("value");
            LenientString.Write(writer, header.Value);
        }

        foreach (var (name, other) in header.ExtensionData ?? ReadOnlyDictionary<string, JsonElement>.Empty)
        {
            writer.WritePropertyName(name);
            JsonElementConverter.Write(writer, other);
        }

        writer.WriteEndObject();
    }

    private static List<CloudFrontHeader> Values(ref Utf8JsonReader reader)
    {
        Require(ref reader, JsonTokenType.StartArray);
        var values = new List<CloudFrontHeader>(1);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            values.Add(Value(ref reader));
        return values;
    }

    private static CloudFrontHeader Value(ref Utf8JsonReader reader)
    {
        Require(ref reader, JsonTokenType.StartObject);
        string? key = null, value = null;
        Dictionary<string, JsonElement>? others = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var isKey = reader.ValueTextEquals("key");
            var isValue = reader.ValueTextEquals("value");
            var name = isKey || isValue ? "" : reader.GetString()!;
            reader.Read();
            if (isKey)
                key = HeaderMapConverter.Value(ref reader);
            else if (isValue)
                value = LenientString.Read(ref reader);
            else
                (others ??= [])[name] = JsonElement.ParseValue(ref reader);
        }

        return new CloudFrontHeader(key, value ?? "") { IsWithoutValue = value is null, ExtensionData = others };
    }

    private static void Require(ref Utf8JsonReader reader, JsonTokenType token)
    {
        if (reader.TokenType != token)
            throw JsonFault.Expected(nameof(CloudFrontHeaderMap));
    }
}
