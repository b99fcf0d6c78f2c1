using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// Handles the records of one invocation of a tumbling window: each handler gets the state that the one before returned. The state of the response is that of
/// the last record before the checkpoint, so that a retried record is not counted twice.
/// </summary>
internal sealed class TimeWindowRun<TRecord, TState>
{
    public required IReadOnlyList<TRecord> Records { get; init; }

    /// <summary>The state of the event, as JSON; null counts as an empty object, as the first event of a window has it.</summary>
    public required JsonElement? State { get; init; }

    public required JsonTypeInfo<TState> Contract { get; init; }

    public required Func<TState, TRecord, CancellationToken, Task<TState>> Handler { get; init; }

    /// <summary>Handles the state at the end of the window; null when this is not the last invocation of the window.</summary>
    public required Func<TState, CancellationToken, Task>? EndHandler { get; init; }

    public required LambdaContext Context { get; init; }

    public required BatchOptions Options { get; init; }

    public required string Kind { get; init; }

    public required Func<TRecord, string> Number { get; init; }

    /// <exception cref="JsonException">The state of the event is not what the type expects.</exception>
    /// <exception cref="TimeoutException">The handler of the end did not finish before the deadline.</exception>
    public async Task<TimeWindowResponse> RunAsync()
    {
        var state = ReadState();
        var next = state;
        var run = new BatchRun<TRecord, TState>
        {
            Items = Records,
            Handler = async (record, cancellationToken) => next = await Handler(next, record, cancellationToken).ConfigureAwait(false)
                ?? throw new InvalidOperationException("The handler of the window returned null. It must return the state."),
            Context = Context,
            Options = Options,
            Kind = Kind,
            Id = Number,
            OrderKey = static _ => "", // one key, so one record at a time: each needs the state that the record before it returned
            StopsAtFirstFailure = true,
        };
        var records = await run.RunAsync().ConfigureAwait(false);
        // Why not 'next': a handler that is no longer waited for may still set it.
        if (records.LastOrDefault(static record => record.State == BatchRecordState.Handled) is { } last)
            state = last.Result!;
        var failures = SequenceNumber.Checkpoint(records.NotHandled(), Number).BatchItemFailures!;
        if (failures.Count == 0 && EndHandler is not null)
            await EndAsync(state).ConfigureAwait(false);
        return TimeWindowResponse.WithState(state, Contract) with { BatchItemFailures = failures };
    }

    private TState ReadState()
    {
        var state = State is { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } json ? json : JsonElement.Parse("{}"u8);
        return EmbeddedJson.Read(state, Contract, "The state of the window") ?? throw new JsonException("The state of the window was read as null.");
    }

    private async Task EndAsync(TState state)
    {
        using var deadline = new BatchDeadline(Context, Options);
        var end = Task.Run(() => EndHandler!(state, deadline.Token), CancellationToken.None);
        if (!await deadline.WaitAsync(end).ConfigureAwait(false))
            throw new TimeoutException("The handler of the end of the window did not finish before the deadline. Raise the timeout of the function; Lambda retries the invocation.");
        await end.ConfigureAwait(false);
    }
}
