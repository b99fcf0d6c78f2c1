using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What sort of Kafka cluster an event comes from.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<KafkaEventSource>))]
public readonly record struct KafkaEventSource(string Value) : IOpenEnum<KafkaEventSource>
{
    /// <summary>Amazon MSK.</summary>
    public static KafkaEventSource AmazonMsk => new("aws:kafka");

    /// <summary>A cluster of one's own.</summary>
    public static KafkaEventSource SelfManaged => new("SelfManagedKafka");

    /// <summary>Whether it is a cluster of one's own, which AWS also writes <c>aws:SelfManagedKafka</c>.</summary>
    public bool IsSelfManaged => Value is "SelfManagedKafka" or "aws:SelfManagedKafka";

    /// <inheritdoc/>
    public static KafkaEventSource Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
