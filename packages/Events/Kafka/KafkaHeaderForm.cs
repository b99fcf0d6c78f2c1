namespace Lambent.Events;

/// <summary>How the bytes of a Kafka header are written.</summary>
internal enum KafkaHeaderForm
{
    /// <summary>As Lambda does: an array of numbers from -128 to 127.</summary>
    Signed,

    /// <summary>An array of numbers from 0 to 255, as some make test events.</summary>
    Unsigned,

    /// <summary>Base64 text, as some make test events.</summary>
    Base64,
}
