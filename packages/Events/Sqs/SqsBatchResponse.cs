namespace Lambent.Events;

/// <summary>
/// Which messages of an <see cref="SqsEvent"/> were not handled, for an event source mapping that reports batch item failures; without that
/// setting Lambda ignores it. An empty response means that all messages were handled.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html"/>.
/// </summary>
[LambdaEvent("batch-item-failures-response", LambdaEventDirection.Returned, "batchItemFailures")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record SqsBatchResponse : LambdaPayload, ILambdaJson<SqsBatchResponse>
{
    /// <summary>The messages that become visible in the queue again. For a FIFO queue: the first that failed and all after it.</summary>
    public IReadOnlyList<BatchItemFailure>? BatchItemFailures { get; set; }

    /// <summary>The response for messages that were not handled.</summary>
    /// <param name="failed">The messages that were not handled; an empty list when all were handled.</param>
    public static SqsBatchResponse Failed(IEnumerable<SqsMessage> failed)
    {
        ArgumentNullException.ThrowIfNull(failed);
        var failures = new List<BatchItemFailure>();
        foreach (var message in failed)
            failures.Add(new BatchItemFailure { ItemIdentifier = message.MessageId });
        return new SqsBatchResponse { BatchItemFailures = failures };
    }
}
