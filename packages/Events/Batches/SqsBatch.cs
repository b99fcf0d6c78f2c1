using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// Handles the messages of an <see cref="SqsEvent"/> one by one, and returns those that failed. The event source mapping must report batch item
/// failures. Messages of a standard queue are handled in parallel. Those of a FIFO queue are handled in order within their message group, where the
/// first failure returns its message and the rest of the group. What has not been started shortly before the deadline is returned as failed.
/// </summary>
public static class SqsBatch
{
    /// <summary>Handles each message.</summary>
    /// <param name="batch">The event.</param>
    /// <param name="handler">Handles a message; when it throws, the message is returned as failed.</param>
    /// <param name="context">The invocation. Each failure is logged there.</param>
    /// <param name="options">How; by default 10 at a time.</param>
    /// <exception cref="BatchFailedException">No message was handled, and the options ask for an error then.</exception>
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
        options ??= BatchOptions.Default;
        var run = new BatchRun<SqsMessage>(batch.Records, handler, context, options, "SQS message", static message => message.MessageId);
        var failed = await run.RunAsync(FifoGroup).ConfigureAwait(false);
        return SqsBatchResponse.Failed(failed.DistinctBy(static message => message.MessageId));
    }

    /// <summary>Handles each message with its body, read as JSON. A body that cannot be read is the failure of its message only.</summary>
    /// <param name="batch">The event.</param>
    /// <param name="contract">How bodies are read: <c>AppJson.Default.Order</c>.</param>
    /// <param name="handler">Handles a body; when it throws, the message is returned as failed.</param>
    /// <param name="context">The invocation. Each failure is logged there.</param>
    /// <param name="options">How; by default 10 at a time.</param>
    /// <exception cref="BatchFailedException">No message was handled, and the options ask for an error then.</exception>
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
        return ProcessAsync(batch, (message, stop) => handler(message.Body(contract) ?? throw NoBody(), message, stop), context, options);
    }

    private static JsonException NoBody() => new("The body of the SQS message is null.");

    // Why both: messages of a fair queue have a group too, which keeps no order.
    private static string? FifoGroup(SqsMessage message) =>
        message.EventSourceArn.EndsWith(".fifo", StringComparison.Ordinal) ? message.Attributes.MessageGroupId : null;
}
