using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What Firehose does with a row of an Apache Iceberg table.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<FirehoseTableOperation>))]
public readonly record struct FirehoseTableOperation(string Value) : IOpenEnum<FirehoseTableOperation>
{
    /// <summary>Puts it in; what Firehose does when nothing is said.</summary>
    public static FirehoseTableOperation Insert => new("insert");

    /// <summary>Changes the row of the same unique keys.</summary>
    public static FirehoseTableOperation Update => new("update");

    /// <summary>Takes the row of the same unique keys out.</summary>
    public static FirehoseTableOperation Delete => new("delete");

    /// <inheritdoc/>
    public static FirehoseTableOperation Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
