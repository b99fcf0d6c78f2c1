namespace Lambent.Events;

/// <summary>
/// The first record of a batch of a Kinesis data stream or DynamoDB stream that was not handled, for an event source mapping that reports batch item failures;
/// without that setting Lambda ignores it. An empty response means that all records were handled.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-batchfailurereporting.html"/>.
/// </summary>
[LambdaEvent("stream-batch-item-failures-response", LambdaEventDirection.Returned)]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record StreamBatchResponse : LambdaPayload, ILambdaJson<StreamBatchResponse>
{
    /// <summary>
    /// The first record that was not handled: Lambda retries it and all after it. When there are several, Lambda uses the lowest sequence number.
    /// </summary>
    public IReadOnlyList<BatchItemFailure>? BatchItemFailures { get; set; }

    /// <summary>The response for a batch whose records were handled up to, but without, one record.</summary>
    /// <param name="sequenceNumber">The sequence number of the first record that was not handled; null when all records were handled.</param>
    public static StreamBatchResponse Failed(string? sequenceNumber) =>
        new() { BatchItemFailures = sequenceNumber is null ? [] : [new BatchItemFailure { ItemIdentifier = sequenceNumber }] };
}
