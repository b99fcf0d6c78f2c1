using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// Handles each message of an <see cref="SqsEvent"/> and returns those that failed. The event source mapping must report batch item failures. Messages of
/// a FIFO queue keep their order within their message group: the first failure returns its message and the rest of the group. Messages that have not
/// been handled shortly before the deadline are returned as failed; SQS delivers them again.
/// </summary>
public static class SqsBatch
{
    /// <summary>Handles each message.</summary>
    /// <param name="batch">The event.</param>
    /// <param name="handler">Handles a message; when it throws, the message is returned as failed.</param>
    /// <param name="context">The context of the invocation. Each failure is written to its log.</param>
    /// <param name="options">The options; null handles one message at a time.</param>
    /// <exception cref="BatchFailedException">No message was handled, and <see cref="BatchOptions.ThrowWhenAllFail"/> is set.</exception>
    public static Task<SqsBatchResponse> ProcessAsync(
        SqsEvent batch, Func<SqsMessage, Task> handler, LambdaContext context, BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return ProcessAsync(batch, (message, _) => handler(message), context, options);
    }

    /// <summary>Handles each message, with a token that is cancelled shortly before the deadline.</summary>
    /// <inheritdoc cref="ProcessAsync(SqsEvent, Func{SqsMessage, Task}, LambdaContext, BatchOptions?)"/>
    public static async Task<SqsBatchResponse> ProcessAsync(
        SqsEvent batch, Func<SqsMessage, CancellationToken, Task> handler, LambdaContext context, BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(handler);
        ArgumentNullException.ThrowIfNull(context);
        var run = new BatchRun<SqsMessage, bool>
        {
            Items = batch.Records,
            Handler = BatchRecords.WithResult(handler),
            Context = context,
            Options = options ?? BatchOptions.Default,
            Kind = "SQS message",
            Id = static message => message.MessageId,
            OrderKey = FifoGroup,
        };
        var records = await run.RunAsync().ConfigureAwait(false);
        return SqsBatchResponse.Failed(records.NotHandled().DistinctBy(static message => message.MessageId));
    }

    /// <summary>Handles each message with its body, read as JSON. A message whose body cannot be read is returned as failed.</summary>
    /// <param name="batch">The event.</param>
    /// <param name="contract">The JSON contract of the body: <c>AppJson.Default.Order</c>.</param>
    /// <param name="handler">Handles a body; when it throws, the message is returned as failed.</param>
    /// <param name="context">The context of the invocation. Each failure is written to its log.</param>
    /// <param name="options">The options; null handles one message at a time.</param>
    /// <exception cref="BatchFailedException">No message was handled, and <see cref="BatchOptions.ThrowWhenAllFail"/> is set.</exception>
    public static Task<SqsBatchResponse> ProcessAsync<T>(
        SqsEvent batch, JsonTypeInfo<T> contract, Func<T, SqsMessage, Task> handler, LambdaContext context, BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return ProcessAsync(batch, contract, (body, message, _) => handler(body, message), context, options);
    }

    /// <summary>Handles each message with its body, read as JSON, and with a token that is cancelled shortly before the deadline.</summary>
    /// <inheritdoc cref="ProcessAsync{T}(SqsEvent, JsonTypeInfo{T}, Func{T, SqsMessage, Task}, LambdaContext, BatchOptions?)"/>
    public static Task<SqsBatchResponse> ProcessAsync<T>(
        SqsEvent batch, JsonTypeInfo<T> contract, Func<T, SqsMessage, CancellationToken, Task> handler, LambdaContext context, BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(handler);
        return ProcessAsync(batch, (message, cancellationToken) => handler(message.Body(contract) ?? throw NoBody(), message, cancellationToken), context, options);
    }

    private static JsonException NoBody() => new("The body of the SQS message is null.");

    // Why the name of the queue too: messages of a fair queue have a group, which keeps no order.
    private static string? FifoGroup(SqsMessage message) =>
        message.EventSourceArn.EndsWith(".fifo", StringComparison.Ordinal) ? message.Attributes.MessageGroupId : null;
}
