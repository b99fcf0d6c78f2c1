namespace Lambent.Events;

/// <summary>A header of a Kafka record.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its bytes; Kafka allows null.</param>
public sealed record KafkaHeader(string Name, Base64Bytes? Value)
{
    /// <summary>A header that is text.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="text">Its text.</param>
    public KafkaHeader(string name, string text)
        : this(name, System.Text.Encoding.UTF8.GetBytes(text))
    {
    }

    /// <summary>The bytes read as UTF-8; null when there are none.</summary>
    public string? Text => Value?.ToUtf8String();

    /// <summary>How the bytes are written.</summary>
    internal KafkaHeaderForm Form { get; init; }

    /// <summary>Whether both have the same name and bytes.</summary>
    /// <param name="other">Another header.</param>
    public bool Equals(KafkaHeader? other) => other is not null && Name == other.Name && Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Value);

    /// <summary>The name; the value is payload, which must not reach a log by accident.</summary>
    public override string ToString() => $"{nameof(KafkaHeader)}[{Name}]";
}
