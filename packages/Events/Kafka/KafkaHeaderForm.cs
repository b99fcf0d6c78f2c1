namespace Lambent.Events;

/// <summary>The JSON form of the bytes of a Kafka header.</summary>
internal enum KafkaHeaderForm
{
    /// <summary>An array of numbers from -128 to 127, as Lambda writes it.</summary>
    Signed,

    /// <summary>An array of numbers from 0 to 255, as in some test events.</summary>
    Unsigned,

    /// <summary>Base64 text, as in some test events.</summary>
    Base64,
}
