namespace Lambent.Events;

/// <summary>A record of a batch that was not handled.</summary>
public sealed partial record BatchItemFailure : LambdaPayload
{
    /// <summary>
    /// The identifier of the record: the message ID for SQS, the sequence number for Kinesis and DynamoDB streams. Kafka has <see cref="KafkaItemFailure"/>.
    /// When it is empty or unknown, Lambda retries the whole batch.
    /// </summary>
    public string? ItemIdentifier { get; set; }
}
