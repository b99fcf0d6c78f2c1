using System.Collections;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The headers of a Kafka record, in their order; names may repeat. Lambda writes each as a map of one entry whose value is an array of signed
/// bytes. In tests: <c>Headers = [new("source", "web")]</c>.
/// </summary>
[JsonConverter(typeof(KafkaHeadersConverter))]
[CollectionBuilder(typeof(KafkaHeaders), nameof(Create))]
public sealed class KafkaHeaders : IReadOnlyList<KafkaHeader>
{
    private readonly KafkaHeader[] _headers;

    private KafkaHeaders(KafkaHeader[] headers) => _headers = headers;

    /// <summary>No headers.</summary>
    public static KafkaHeaders Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _headers.Length;

    /// <inheritdoc/>
    public KafkaHeader this[int index] => _headers[index];

    /// <summary>The last header with a name.</summary>
    /// <param name="name">The name, case-sensitive.</param>
    /// <returns>Null when there is none.</returns>
    public KafkaHeader? this[string name] => Array.FindLast(_headers, header => header.Name == name);

    /// <summary>Creates headers; collection expressions call it.</summary>
    /// <param name="headers">The headers.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static KafkaHeaders Create(ReadOnlySpan<KafkaHeader> headers) => headers.IsEmpty ? Empty : new([.. headers]);

    /// <inheritdoc/>
    public IEnumerator<KafkaHeader> GetEnumerator() => ((IEnumerable<KafkaHeader>)_headers).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
