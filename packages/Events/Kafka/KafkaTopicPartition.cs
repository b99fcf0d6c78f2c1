using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Lambent.Events;

/// <summary>A partition of a Kafka topic, in the format of the keys of <see cref="KafkaEvent.Records"/>: <c>orders-0</c>.</summary>
/// <param name="Topic">The topic, which may have dashes of its own.</param>
/// <param name="Partition">The number of the partition.</param>
public readonly record struct KafkaTopicPartition(string Topic, int Partition)
{
    /// <summary>Reads a key of <see cref="KafkaEvent.Records"/>.</summary>
    /// <param name="text">The key.</param>
    /// <param name="value">Topic and partition.</param>
    /// <returns>False when the text does not end in a dash and a number.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out KafkaTopicPartition value)
    {
        value = default;
        var dash = text?.LastIndexOf('-') ?? -1;
        if (dash < 1 || !int.TryParse(text.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var partition))
            return false;
        value = new KafkaTopicPartition(text![..dash], partition);
        return true;
    }

    /// <summary>Reads a key of <see cref="KafkaEvent.Records"/>.</summary>
    /// <param name="text">The key.</param>
    /// <exception cref="FormatException">The text does not end in a dash and a number.</exception>
    public static KafkaTopicPartition Parse(string text) =>
        TryParse(text, out var value) ? value : throw new FormatException("A topic and its partition are written with a dash between them, as in 'orders-0'.");

    /// <summary>The topic and the partition, separated by a dash.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Topic}-{Partition}");
}
