using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// Handles each record of a <see cref="DynamoDbEvent"/> in the order of its shard and returns the lowest sequence number that was not handled: Lambda retries
/// that record and all after it. The event source mapping must report batch item failures. With <see cref="BatchOptions.ParallelizeByPartitionKey"/>
/// only changes of one item, by its primary key, keep their order. Records that have not been handled shortly before the deadline count as failed.
/// </summary>
public static partial class DynamoDbBatch
{
    private const string Kind = "DynamoDB record";
    private const string OneShard = ""; // a batch is always of one shard, and records with equal keys keep their order

    /// <summary>Handles each record.</summary>
    /// <param name="batch">The event.</param>
    /// <param name="handler">Handles a record; when it throws, no record after it is started, and Lambda retries from it.</param>
    /// <param name="context">The context of the invocation. Each failure is written to its log.</param>
    /// <param name="options">The options; null handles one record at a time.</param>
    /// <exception cref="BatchFailedException">No record was handled, and <see cref="BatchOptions.ThrowWhenAllFail"/> is set.</exception>
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
        var run = new BatchRun<DynamoDbRecord, bool>
        {
            Items = batch.Records,
            Handler = BatchRecords.WithResult(handler),
            Context = context,
            Options = options,
            Kind = Kind,
            Id = Number,
            OrderKey = options.ParallelizeByPartitionKey ? static record => record.DynamoDb.Keys : static _ => OneShard,
            StopsAtFirstFailure = true,
        };
        var records = await run.RunAsync().ConfigureAwait(false);
        return SequenceNumber.Checkpoint(records.NotHandled(), Number);
    }

    /// <summary>Handles each record as a change: what happened, and the item before and after it, read as JSON.</summary>
    /// <param name="batch">The event.</param>
    /// <param name="contract">The JSON contract of the item: <c>AppJson.Default.Order</c>.</param>
    /// <param name="handler">
    /// Handles a change; when it throws, no record after it is started, and Lambda retries from it. An item that the stream view type does not include is
    /// null; only <see cref="DynamoDbChange{T}.IsRemoved"/> says that an item was removed.
    /// </param>
    /// <param name="context">The context of the invocation. Each failure is written to its log.</param>
    /// <param name="options">The options; null handles one record at a time.</param>
    /// <exception cref="BatchFailedException">No record was handled, and <see cref="BatchOptions.ThrowWhenAllFail"/> is set.</exception>
    public static Task<StreamBatchResponse> ProcessAsync<T>(
        DynamoDbEvent batch, JsonTypeInfo<T> contract, Func<DynamoDbChange<T>, DynamoDbRecord, Task> handler, LambdaContext context, BatchOptions? options = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(handler);
        return ProcessAsync(batch, contract, (change, record, _) => handler(change, record), context, options);
    }

    /// <summary>Handles each record as a change, with a token that is cancelled shortly before the deadline.</summary>
    /// <inheritdoc cref="ProcessAsync{T}(DynamoDbEvent, JsonTypeInfo{T}, Func{DynamoDbChange{T}, DynamoDbRecord, Task}, LambdaContext, BatchOptions?)"/>
    public static Task<StreamBatchResponse> ProcessAsync<T>(
        DynamoDbEvent batch,
        JsonTypeInfo<T> contract,
        Func<DynamoDbChange<T>, DynamoDbRecord, CancellationToken, Task> handler,
        LambdaContext context,
        BatchOptions? options = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(handler);
        return ProcessAsync(batch, (record, cancellationToken) => handler(new(record, contract), record, cancellationToken), context, options);
    }

    private static string Number(DynamoDbRecord record) => record.DynamoDb.SequenceNumber;

    /// <summary>
    /// Handles each record of a tumbling window in the order of its shard, and passes a state from record to record and from invocation to invocation. When a
    /// record fails, the response has the state before it and its sequence number, from which Lambda retries. Records are handled one at a time whatever
    /// <see cref="BatchOptions.MaxConcurrency"/> says. The event source mapping must report batch item failures.
    /// </summary>
    /// <param name="window">The event.</param>
    /// <param name="contract">The JSON contract of the state: <c>AppJson.Default.Totals</c>. The first state of a window is read from an empty JSON object.</param>
    /// <param name="handler">
    /// Gets the state and a record, and returns the new state. It must not change the state that it gets, because a record that fails must leave no trace in it.
    /// </param>
    /// <param name="endHandler">
    /// Gets the state of the last invocation of the window, which is the result. It is not called when a record of that invocation failed. When it throws, the
    /// invocation fails and Lambda retries it.
    /// </param>
    /// <param name="context">The context of the invocation. Each failure is written to its log.</param>
    /// <param name="options">The options; null uses the defaults.</param>
    /// <exception cref="BatchFailedException">No record was handled, and <see cref="BatchOptions.ThrowWhenAllFail"/> is set.</exception>
    /// <exception cref="JsonException">The state of the event is not what the type expects.</exception>
    /// <exception cref="TimeoutException">The end handler did not finish before the deadline.</exception>
    public static Task<TimeWindowResponse> ProcessAsync<TState>(
        DynamoDbTimeWindowEvent window,
        JsonTypeInfo<TState> contract,
        Func<TState, DynamoDbRecord, Task<TState>> handler,
        Func<TState, DynamoDbTimeWindowEvent, Task> endHandler,
        LambdaContext context,
        BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        ArgumentNullException.ThrowIfNull(endHandler);
        return ProcessAsync(window, contract, (state, record, _) => handler(state, record), (state, end, _) => endHandler(state, end), context, options);
    }

    /// <summary>Handles each record of a tumbling window, with a token that is cancelled shortly before the deadline.</summary>
    /// <inheritdoc cref="ProcessAsync{TState}(DynamoDbTimeWindowEvent, JsonTypeInfo{TState}, Func{TState, DynamoDbRecord, Task{TState}}, Func{TState, DynamoDbTimeWindowEvent, Task}, LambdaContext, BatchOptions?)"/>
    public static Task<TimeWindowResponse> ProcessAsync<TState>(
        DynamoDbTimeWindowEvent window,
        JsonTypeInfo<TState> contract,
        Func<TState, DynamoDbRecord, CancellationToken, Task<TState>> handler,
        Func<TState, DynamoDbTimeWindowEvent, CancellationToken, Task> endHandler,
        LambdaContext context,
        BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(window);
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(handler);
        ArgumentNullException.ThrowIfNull(endHandler);
        ArgumentNullException.ThrowIfNull(context);
        var run = new TimeWindowRun<DynamoDbRecord, TState>
        {
            Records = window.Records,
            State = window.State,
            Contract = contract,
            Handler = handler,
            EndHandler = window.IsFinalInvokeForWindow == true ? (state, cancellationToken) => endHandler(state, window, cancellationToken) : null,
            Context = context,
            Options = options ?? BatchOptions.Default,
            Kind = Kind,
            Number = Number,
        };
        return run.RunAsync();
    }
}
