namespace Lambent.Events;

/// <summary>What sort of Kafka cluster an event comes from.</summary>
[OpenEnum]
public readonly partial struct KafkaEventSource
{
    /// <summary>Amazon MSK.</summary>
    public const string AmazonMsk = "aws:kafka";

    /// <summary>A cluster of one's own.</summary>
    public const string SelfManaged = "SelfManagedKafka";

    /// <summary>Whether it is a cluster of one's own, which AWS also writes <c>aws:SelfManagedKafka</c>.</summary>
    public bool IsSelfManaged => Value is "SelfManagedKafka" or "aws:SelfManagedKafka";
}
