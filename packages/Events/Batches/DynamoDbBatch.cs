using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// Handles the records of a <see cref="DynamoDbEvent"/> one by one, in the order of their shard, and returns the lowest sequence number that failed, from
/// which the stream goes on. The event source mapping must report batch item failures. With <see cref="BatchOptions.ParallelPartitionKeys"/>
/// only changes of one item, by its whole primary key, keep their order, and others are handled in parallel. What has not been started
/// shortly before the deadline counts as failed.
/// </summary>
public static class DynamoDbBatch
{
    private const string OneShard = ""; // a batch is always of one shard, and one key keeps its order

    /// <summary>Handles each record.</summary>
    /// <param name="batch">The event.</param>
    /// <param name="handler">Handles a record; when it throws, nothing behind the record is started, and all from there is retried.</param>
    /// <param name="context">The invocation. Each failure is logged there.</param>
    /// <param name="options">How; by default one after the other.</param>
    /// <exception cref="BatchFailedException">No record was handled, and the options ask for an error then.</exception>
    public static Task<StreamBatchResponse> ProcessAsync(
        DynamoDbEvent batch, Func<DynamoDbRecord, Task> handler, LambdaContext context, BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return ProcessAsync(batch, (record, _) => handler(record), context, options);
    }

    /// <summary>Handles each record, with a token that is cancelled shortly before the deadline.</summary>
    /// <inheritdoc cref="ProcessAsync(DynamoDbEvent, Func{DynamoDbRecord, Task}, LambdaContext, BatchOptions?)"/>
    public static async Task<StreamBatchResponse> ProcessAsync(
        DynamoDbEvent batch, Func<DynamoDbRecord, CancellationToken, Task> handler, LambdaContext context, BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(handler);
        ArgumentNullException.ThrowIfNull(context);
        options ??= BatchOptions.Default;
        var run = new BatchRun<DynamoDbRecord>(batch.Records, handler, context, options, "DynamoDB record", Number) { HasCheckpoint = true };
        var failed = await run.RunAsync(options.ParallelPartitionKeys ? static record => record.DynamoDb.Keys : static _ => OneShard).ConfigureAwait(false);
        return SequenceNumber.Checkpoint(failed, Number);
    }

    /// <summary>Handles each record with the item after the change, which is null when it was removed. An item that cannot be read is the failure of its record.</summary>
    /// <param name="batch">The event.</param>
    /// <param name="contract">How the item is read: <c>AppJson.Default.Order</c>.</param>
    /// <param name="handler">Handles the item; when it throws, nothing behind the record is started, and all from there is retried.</param>
    /// <param name="context">The invocation. Each failure is logged there.</param>
    /// <param name="options">How; by default one after the other.</param>
    /// <exception cref="BatchFailedException">No record was handled, and the options ask for an error then.</exception>
    public static Task<StreamBatchResponse> ProcessAsync<T>(
        DynamoDbEvent batch, JsonTypeInfo<T> contract, Func<T?, DynamoDbRecord, Task> handler, LambdaContext context, BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return ProcessAsync(batch, contract, (item, record, _) => handler(item, record), context, options);
    }

    /// <summary>Handles each record with the item after the change, and with a token that is cancelled shortly before the deadline.</summary>
    /// <inheritdoc cref="ProcessAsync{T}(DynamoDbEvent, JsonTypeInfo{T}, Func{T, DynamoDbRecord, Task}, LambdaContext, BatchOptions?)"/>
    public static Task<StreamBatchResponse> ProcessAsync<T>(
        DynamoDbEvent batch, JsonTypeInfo<T> contract, Func<T?, DynamoDbRecord, CancellationToken, Task> handler, LambdaContext context, BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(handler);
        return ProcessAsync(batch, (record, stop) => handler(record.DynamoDb.NewImage.To(contract), record, stop), context, options);
    }

    private static string Number(DynamoDbRecord record) => record.DynamoDb.SequenceNumber;
}
