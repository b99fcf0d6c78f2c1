using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// Handles each message of a <see cref="RabbitMQEvent"/>. Amazon MQ has no partial responses: when a message was not handled, an exception names it, and Lambda
/// retries the whole batch, so handlers must accept a message twice. Messages that have not been handled shortly before the deadline count as failed.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html"/>.
/// </summary>
public static class RabbitMQBatch
{
    private const string Kind = "RabbitMQ message";

    /// <summary>Handles each message.</summary>
    /// <param name="batch">The event.</param>
    /// <param name="handler">Handles a message; when it throws, the other messages are handled all the same, and the batch fails then.</param>
    /// <param name="context">The context of the invocation. Each failure is written to its log.</param>
    /// <param name="options">The options; null handles one message at a time.</param>
    /// <exception cref="BatchFailedException">At least one message was not handled.</exception>
    public static Task ProcessAsync(RabbitMQEvent batch, Func<RabbitMQMessage, Task> handler, LambdaContext context, BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return ProcessAsync(batch, (message, _) => handler(message), context, options);
    }

    /// <summary>Handles each message, with a token that is cancelled shortly before the deadline.</summary>
    /// <inheritdoc cref="ProcessAsync(RabbitMQEvent, Func{RabbitMQMessage, Task}, LambdaContext, BatchOptions?)"/>
    public static async Task ProcessAsync(
        RabbitMQEvent batch, Func<RabbitMQMessage, CancellationToken, Task> handler, LambdaContext context, BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(handler);
        ArgumentNullException.ThrowIfNull(context);
        var items = new List<QueuedMessage>();
        foreach (var (queue, messages) in batch.MessagesByQueue)
        {
            for (var i = 0; i < messages.Count; i++)
                items.Add(new(queue, i, messages[i]));
        }

        var run = new BatchRun<QueuedMessage, bool>
        {
            Items = items,
            Handler = BatchRecords.WithResult<QueuedMessage>((item, cancellationToken) => handler(item.Message, cancellationToken)),
            Context = context,
            Options = options ?? BatchOptions.Default,
            Kind = Kind,
            Id = static item => item.Id,
        };
        var records = await run.RunAsync().ConfigureAwait(false);
        records.ThrowIfAnyFailed(Kind, static item => item.Id);
    }

    /// <summary>Handles each message with its data, read as JSON. A message whose data cannot be read counts as failed.</summary>
    /// <param name="batch">The event.</param>
    /// <param name="contract">The JSON contract of the data: <c>AppJson.Default.Order</c>.</param>
    /// <param name="handler">Handles the data; when it throws, the other messages are handled all the same, and the batch fails then.</param>
    /// <param name="context">The context of the invocation. Each failure is written to its log.</param>
    /// <param name="options">The options; null handles one message at a time.</param>
    /// <exception cref="BatchFailedException">At least one message was not handled.</exception>
    public static Task ProcessAsync<T>(
        RabbitMQEvent batch, JsonTypeInfo<T> contract, Func<T, RabbitMQMessage, Task> handler, LambdaContext context, BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return ProcessAsync(batch, contract, (data, message, _) => handler(data, message), context, options);
    }

    /// <summary>Handles each message with its data, read as JSON, and with a token that is cancelled shortly before the deadline.</summary>
    /// <inheritdoc cref="ProcessAsync{T}(RabbitMQEvent, JsonTypeInfo{T}, Func{T, RabbitMQMessage, Task}, LambdaContext, BatchOptions?)"/>
    public static Task ProcessAsync<T>(
        RabbitMQEvent batch, JsonTypeInfo<T> contract, Func<T, RabbitMQMessage, CancellationToken, Task> handler, LambdaContext context, BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(handler);
        return ProcessAsync(batch, (message, cancellationToken) => handler(message.Data(contract) ?? throw NoData(), message, cancellationToken), context, options);
    }

    private static JsonException NoData() => new("The data of the RabbitMQ message is null.");

    private sealed record QueuedMessage(string Queue, int Index, RabbitMQMessage Message)
    {
        /// <summary>The place in the event: the event has no identifier that every message has.</summary>
        public string Id => $"{Queue}[{Index}]";
    }
}
