namespace Lambent.Events;

/// <summary>A header of a Kafka record.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The bytes; Kafka allows null.</param>
public sealed record KafkaHeader(string Name, Base64Bytes? Value)
{
    /// <summary>Returns a text header.</summary>
    /// <param name="name">The name.</param>
    /// <param name="text">The text.</param>
    public KafkaHeader(string name, string text)
        : this(name, System.Text.Encoding.UTF8.GetBytes(text))
    {
    }

    /// <summary>The bytes read as UTF-8; null when there are none.</summary>
    public string? Text => Value?.ToUtf8String();

    /// <summary>The JSON form of the bytes.</summary>
    internal KafkaHeaderForm Form { get; init; }

    /// <summary>Whether both have the same name and bytes.</summary>
    /// <param name="other">Another header.</param>
    public bool Equals(KafkaHeader? other) => other is not null && Name == other.Name && Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Value);

    /// <summary>The name. The value is not included, so that it does not reach a log by accident.</summary>
    public override string ToString() => $"{nameof(KafkaHeader)}[{Name}]";
}
