using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// Handles the records of a <see cref="KafkaEvent"/> one by one, in the order of their partition and in parallel across partitions, and returns
/// those that failed: the first failure of a partition returns its record and the rest of the partition. The event source mapping must report batch
/// item failures. What has not been started shortly before the deadline is returned as failed.
/// </summary>
public static class KafkaBatch
{
    /// <summary>Handles each record.</summary>
    /// <param name="batch">The event.</param>
    /// <param name="handler">Handles a record; when it throws, the record and the rest of its partition are returned as failed.</param>
    /// <param name="context">The invocation. Each failure is logged there.</param>
    /// <param name="options">How; by default 10 partitions at a time.</param>
    /// <exception cref="BatchFailedException">No record was handled, and the options ask for an error then.</exception>
    public static Task<KafkaBatchResponse> ProcessAsync(
        KafkaEvent batch, Func<KafkaRecord, Task> handler, LambdaContext context, BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return ProcessAsync(batch, (record, _) => handler(record), context, options);
    }

    /// <summary>Handles each record, with a token that is cancelled shortly before the deadline.</summary>
    /// <inheritdoc cref="ProcessAsync(KafkaEvent, Func{KafkaRecord, Task}, LambdaContext, BatchOptions?)"/>
    public static async Task<KafkaBatchResponse> ProcessAsync(
        KafkaEvent batch, Func<KafkaRecord, CancellationToken, Task> handler, LambdaContext context, BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(handler);
        ArgumentNullException.ThrowIfNull(context);
        var items = new List<KeyValuePair<string, KafkaRecord>>();
        foreach (var (partition, records) in batch.Records)
        {
            foreach (var record in records)
                items.Add(new(partition, record));
        }

        options ??= BatchOptions.Default;
        var run = new BatchRun<KeyValuePair<string, KafkaRecord>>(
            items, (item, stop) => handler(item.Value, stop), context, options, "Kafka record", static item => $"{item.Key}:{item.Value.Offset}");
        return Response(await run.RunAsync(static item => item.Key).ConfigureAwait(false));
    }

    /// <summary>Handles each record with its value, read as JSON. A value that cannot be read is the failure of its record.</summary>
    /// <param name="batch">The event.</param>
    /// <param name="contract">How values are read: <c>AppJson.Default.Order</c>.</param>
    /// <param name="handler">Handles a value, which is null in a tombstone; when it throws, the rest of the partition is returned as failed too.</param>
    /// <param name="context">The invocation. Each failure is logged there.</param>
    /// <param name="options">How; by default 10 partitions at a time.</param>
    /// <exception cref="BatchFailedException">No record was handled, and the options ask for an error then.</exception>
    public static Task<KafkaBatchResponse> ProcessAsync<T>(
        KafkaEvent batch, JsonTypeInfo<T> contract, Func<T?, KafkaRecord, Task> handler, LambdaContext context, BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return ProcessAsync(batch, contract, (value, record, _) => handler(value, record), context, options);
    }

    /// <summary>Handles each record with its value, read as JSON, and with a token that is cancelled shortly before the deadline.</summary>
    /// <inheritdoc cref="ProcessAsync{T}(KafkaEvent, JsonTypeInfo{T}, Func{T, KafkaRecord, Task}, LambdaContext, BatchOptions?)"/>
    public static Task<KafkaBatchResponse> ProcessAsync<T>(
        KafkaEvent batch, JsonTypeInfo<T> contract, Func<T?, KafkaRecord, CancellationToken, Task> handler, LambdaContext context, BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(handler);
        return ProcessAsync(batch, (record, stop) => handler(record.Value(contract), record, stop), context, options);
    }

    // Why the key of the map and not topic and partition of the record: Lambda knows the key for certain, and retries the whole batch otherwise.
    private static KafkaBatchResponse Response(List<KeyValuePair<string, KafkaRecord>> failed)
    {
        var failures = new List<KafkaItemFailure>(failed.Count);
        foreach (var (partition, record) in failed)
            failures.Add(new() { ItemIdentifier = new() { Partition = partition, Offset = record.Offset } });
        return new KafkaBatchResponse { BatchItemFailures = failures };
    }
}
