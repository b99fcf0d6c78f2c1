using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

public static partial class KinesisBatch
{
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
