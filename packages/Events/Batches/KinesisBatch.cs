using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// Handles the records of a <see cref="KinesisEvent"/> one by one, in the order of their shard, and returns the lowest sequence number that failed, from
/// which the stream goes on. The event source mapping must report batch item failures. With <see cref="BatchOptions.ParallelPartitionKeys"/>
/// only those of one partition key keep their order, and others are handled in parallel. What has not been started
/// shortly before the deadline counts as failed.
/// </summary>
public static class KinesisBatch
{
    private const string OneShard = ""; // a batch is always of one shard, and one key keeps its order

    /// <summary>Handles each record.</summary>
    /// <param name="batch">The event.</param>
    /// <param name="handler">Handles a record; when it throws, nothing behind the record is started, and all from there is retried.</param>
    /// <param name="context">The invocation. Each failure is logged there.</param>
    /// <param name="options">How; by default one after the other.</param>
    /// <exception cref="BatchFailedException">No record was handled, and the options ask for an error then.</exception>
    public static Task<StreamBatchResponse> ProcessAsync(
        KinesisEvent batch, Func<KinesisRecord, Task> handler, LambdaContext context, BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return ProcessAsync(batch, (record, _) => handler(record), context, options);
    }

    /// <summary>Handles each record, with a token that is cancelled shortly before the deadline.</summary>
    /// <inheritdoc cref="ProcessAsync(KinesisEvent, Func{KinesisRecord, Task}, LambdaContext, BatchOptions?)"/>
    public static async Task<StreamBatchResponse> ProcessAsync(
        KinesisEvent batch, Func<KinesisRecord, CancellationToken, Task> handler, LambdaContext context, BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(handler);
        ArgumentNullException.ThrowIfNull(context);
        options ??= BatchOptions.Default;
        var run = new BatchRun<KinesisRecord>(batch.Records, handler, context, options, "Kinesis record", Number) { HasCheckpoint = true };
        var failed = await run.RunAsync(options.ParallelPartitionKeys ? static record => record.Kinesis.PartitionKey : static _ => OneShard).ConfigureAwait(false);
        return SequenceNumber.Checkpoint(failed, Number);
    }

    /// <summary>Handles each record with its data, read as JSON. Data that cannot be read is the failure of its record.</summary>
    /// <param name="batch">The event.</param>
    /// <param name="contract">How the data is read: <c>AppJson.Default.Order</c>.</param>
    /// <param name="handler">Handles the data; when it throws, nothing behind the record is started, and all from there is retried.</param>
    /// <param name="context">The invocation. Each failure is logged there.</param>
    /// <param name="options">How; by default one after the other.</param>
    /// <exception cref="BatchFailedException">No record was handled, and the options ask for an error then.</exception>
    public static Task<StreamBatchResponse> ProcessAsync<T>(
        KinesisEvent batch, JsonTypeInfo<T> contract, Func<T, KinesisRecord, Task> handler, LambdaContext context, BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return ProcessAsync(batch, contract, (data, record, _) => handler(data, record), context, options);
    }

    /// <summary>Handles each record with its data, read as JSON, and with a token that is cancelled shortly before the deadline.</summary>
    /// <inheritdoc cref="ProcessAsync{T}(KinesisEvent, JsonTypeInfo{T}, Func{T, KinesisRecord, Task}, LambdaContext, BatchOptions?)"/>
    public static Task<StreamBatchResponse> ProcessAsync<T>(
        KinesisEvent batch, JsonTypeInfo<T> contract, Func<T, KinesisRecord, CancellationToken, Task> handler, LambdaContext context, BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(handler);
        return ProcessAsync(batch, (record, stop) => handler(record.Data(contract) ?? throw NoData(), record, stop), context, options);
    }

    private static string Number(KinesisRecord record) => record.Kinesis.SequenceNumber;

    private static JsonException NoData() => new("The data of the Kinesis record is null.");
}
