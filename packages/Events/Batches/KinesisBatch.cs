using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// Handles each record of a <see cref="KinesisEvent"/> in the order of its shard and returns the lowest sequence number that was not handled: Lambda retries
/// that record and all after it. The event source mapping must report batch item failures. With <see cref="BatchOptions.ParallelizeByPartitionKey"/>
/// only records of one partition key keep their order. Records that have not been handled shortly before the deadline count as failed.
/// </summary>
public static partial class KinesisBatch
{
    private const string Kind = "Kinesis record";
    private const string OneShard = ""; // a batch is always of one shard, and records with equal keys keep their order

    /// <summary>Handles each record.</summary>
    /// <param name="batch">The event.</param>
    /// <param name="handler">Handles a record; when it throws, no record after it is started, and Lambda retries from it.</param>
    /// <param name="context">The context of the invocation. Each failure is written to its log.</param>
    /// <param name="options">The options; null handles one record at a time.</param>
    /// <exception cref="BatchFailedException">No record was handled, and <see cref="BatchOptions.ThrowWhenAllFail"/> is set.</exception>
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
        var run = new BatchRun<KinesisRecord, bool>
        {
            Items = batch.Records,
            Handler = BatchRecords.WithResult(handler),
            Context = context,
            Options = options,
            Kind = Kind,
            Id = Number,
            OrderKey = options.ParallelizeByPartitionKey ? static record => record.Kinesis.PartitionKey : static _ => OneShard,
            StopsAtFirstFailure = true,
        };
        var records = await run.RunAsync().ConfigureAwait(false);
        return SequenceNumber.Checkpoint(records.NotHandled(), Number);
    }

    /// <summary>Handles each record with its data, read as JSON. A record whose data cannot be read counts as failed.</summary>
    /// <param name="batch">The event.</param>
    /// <param name="contract">The JSON contract of the data: <c>AppJson.Default.Order</c>.</param>
    /// <param name="handler">Handles the data; when it throws, no record after it is started, and Lambda retries from it.</param>
    /// <param name="context">The context of the invocation. Each failure is written to its log.</param>
    /// <param name="options">The options; null handles one record at a time.</param>
    /// <exception cref="BatchFailedException">No record was handled, and <see cref="BatchOptions.ThrowWhenAllFail"/> is set.</exception>
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
        return ProcessAsync(batch, (record, cancellationToken) => handler(record.Data(contract) ?? throw NoData(), record, cancellationToken), context, options);
    }

    private static string Number(KinesisRecord record) => record.Kinesis.SequenceNumber;

    private static JsonException NoData() => new("The data of the Kinesis record is null.");

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
        KinesisTimeWindowEvent window,
        JsonTypeInfo<TState> contract,
        Func<TState, KinesisRecord, Task<TState>> handler,
        Func<TState, KinesisTimeWindowEvent, Task> endHandler,
        LambdaContext context,
        BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        ArgumentNullException.ThrowIfNull(endHandler);
        return ProcessAsync(window, contract, (state, record, _) => handler(state, record), (state, end, _) => endHandler(state, end), context, options);
    }

    /// <summary>Handles each record of a tumbling window, with a token that is cancelled shortly before the deadline.</summary>
    /// <inheritdoc cref="ProcessAsync{TState}(KinesisTimeWindowEvent, JsonTypeInfo{TState}, Func{TState, KinesisRecord, Task{TState}}, Func{TState, KinesisTimeWindowEvent, Task}, LambdaContext, BatchOptions?)"/>
    public static Task<TimeWindowResponse> ProcessAsync<TState>(
        KinesisTimeWindowEvent window,
        JsonTypeInfo<TState> contract,
        Func<TState, KinesisRecord, CancellationToken, Task<TState>> handler,
        Func<TState, KinesisTimeWindowEvent, CancellationToken, Task> endHandler,
        LambdaContext context,
        BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(window);
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(handler);
        ArgumentNullException.ThrowIfNull(endHandler);
        ArgumentNullException.ThrowIfNull(context);
        var run = new TimeWindowRun<KinesisRecord, TState>
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
