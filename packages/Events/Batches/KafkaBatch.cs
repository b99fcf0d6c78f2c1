using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// Handles each record of a <see cref="KafkaEvent"/> in the order of its partition, and returns those that were not handled: the first failure of a partition
/// returns its record and the rest of the partition. The event source mapping must report batch item failures. With <see
/// cref="BatchOptions.MaxConcurrency"/> above 1 partitions are handled in parallel. Records that have not been handled shortly before the deadline are
/// returned as failed.
/// </summary>
public static class KafkaBatch
{
    /// <summary>Handles each record.</summary>
    /// <param name="batch">The event.</param>
    /// <param name="handler">Handles a record; when it throws, the record and the rest of its partition are returned as failed.</param>
    /// <param name="context">The context of the invocation. Each failure is written to its log.</param>
    /// <param name="options">The options; null handles one record at a time.</param>
    /// <exception cref="BatchFailedException">No record was handled, and <see cref="BatchOptions.ThrowWhenAllFail"/> is set.</exception>
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

        var run = new BatchRun<KeyValuePair<string, KafkaRecord>, bool>
        {
            Items = items,
            Handler = BatchRecords.WithResult<KeyValuePair<string, KafkaRecord>>((item, cancellationToken) => handler(item.Value, cancellationToken)),
            Context = context,
            Options = options ?? BatchOptions.Default,
            Kind = "Kafka record",
            Id = static item => $"{item.Key}:{item.Value.Offset}",
            OrderKey = static item => item.Key,
        };
        return Response(await run.RunAsync().ConfigureAwait(false));
    }

    /// <summary>Handles each record with its value, read as JSON. A record whose value cannot be read, or is the JSON null, counts as failed.</summary>
    /// <param name="batch">The event.</param>
    /// <param name="contract">The JSON contract of the value: <c>AppJson.Default.Order</c>.</param>
    /// <param name="handler">Handles a value, which is null only for a tombstone; when it throws, the record and the rest of its partition are returned as failed.</param>
    /// <param name="context">The context of the invocation. Each failure is written to its log.</param>
    /// <param name="options">The options; null handles one record at a time.</param>
    /// <exception cref="BatchFailedException">No record was handled, and <see cref="BatchOptions.ThrowWhenAllFail"/> is set.</exception>
    public static Task<KafkaBatchResponse> ProcessAsync<T>(
        KafkaEvent batch, JsonTypeInfo<T> contract, Func<T?, KafkaRecord, Task> handler, LambdaContext context, BatchOptions? options = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(handler);
        return ProcessAsync(batch, contract, (value, record, _) => handler(value, record), context, options);
    }

    /// <summary>Handles each record with its value, read as JSON, and with a token that is cancelled shortly before the deadline.</summary>
    /// <inheritdoc cref="ProcessAsync{T}(KafkaEvent, JsonTypeInfo{T}, Func{T, KafkaRecord, Task}, LambdaContext, BatchOptions?)"/>
    public static Task<KafkaBatchResponse> ProcessAsync<T>(
        KafkaEvent batch, JsonTypeInfo<T> contract, Func<T?, KafkaRecord, CancellationToken, Task> handler, LambdaContext context, BatchOptions? options = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(handler);
        return ProcessAsync(batch, (record, cancellationToken) => handler(ValueOf(record, contract), record, cancellationToken), context, options);
    }

    // Why not null for the JSON null: a handler takes null for a tombstone, and deletes.
    private static T? ValueOf<T>(KafkaRecord record, JsonTypeInfo<T> contract)
        where T : class =>
        record.IsTombstone ? null : record.Value(contract) ?? throw new JsonException("The value of the Kafka record is the JSON null, and no tombstone.");

    // Why the key of the map and not topic and partition of the record: Lambda knows the key for certain, and retries the whole batch otherwise.
    private static KafkaBatchResponse Response(BatchRecord<KeyValuePair<string, KafkaRecord>, bool>[] records)
    {
        var failures = new List<KafkaItemFailure>();
        foreach (var (partition, record) in records.NotHandled())
            failures.Add(new() { ItemIdentifier = new() { Partition = partition, Offset = record.Offset } });
        return new KafkaBatchResponse { BatchItemFailures = failures };
    }
}
