namespace Lambent.Events;

/// <summary>
/// Which records of a <see cref="KafkaEvent"/> were not handled, for an event source mapping that reports batch item failures; without that
/// setting Lambda ignores it. An empty response means that all records were handled.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/kafka-retry-configurations.html"/>.
/// </summary>
[LambdaEvent("kafka-batch-item-failures-response", LambdaEventDirection.Returned,
    "batchItemFailures & batchItemFailures.itemIdentifier.partition",
    "batchItemFailures & batchItemFailures.itemIdentifier.offset")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record KafkaBatchResponse : LambdaPayload, ILambdaJson<KafkaBatchResponse>
{
    /// <summary>The records that Lambda retries.</summary>
    public IReadOnlyList<KafkaItemFailure>? BatchItemFailures { get; set; }

    /// <summary>The response for records that were not handled.</summary>
    /// <param name="failed">The records that were not handled; an empty list when all were handled.</param>
    public static KafkaBatchResponse Failed(IEnumerable<KafkaRecord> failed)
    {
        ArgumentNullException.ThrowIfNull(failed);
        var failures = new List<KafkaItemFailure>();
        foreach (var record in failed)
            failures.Add(new KafkaItemFailure { ItemIdentifier = new() { Partition = $"{record.Topic}-{record.Partition}", Offset = record.Offset } });
        return new KafkaBatchResponse { BatchItemFailures = failures };
    }
}

/// <summary>A record of a Kafka topic that was not handled.</summary>
public sealed partial record KafkaItemFailure : LambdaPayload
{
    /// <summary>The identifier of the record.</summary>
    public KafkaItemIdentifier? ItemIdentifier { get; set; }
}

/// <summary>The identifier of a record of a Kafka topic. When the partition or the offset is unknown, Lambda retries the whole batch.</summary>
public sealed partial record KafkaItemIdentifier : LambdaPayload
{
    /// <summary>Topic and partition, as in <c>orders-0</c>.</summary>
    public string? Partition { get; set; }

    /// <summary>The offset within the partition.</summary>
    public long? Offset { get; set; }
}
