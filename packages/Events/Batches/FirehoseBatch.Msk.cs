using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

public static partial class FirehoseBatch
{
    /// <summary>Transforms each Kafka record.</summary>
    /// <param name="batch">The event.</param>
    /// <param name="handler">
    /// Returns the result of a record: <c>FirehoseMskResponseRecord.Ok(record, value)</c>, <c>Dropped(record)</c> or <c>Failed(record)</c>. Its record ID is set to
    /// that of the record. When the handler throws, the result is <c>ProcessingFailed</c>.
    /// </param>
    /// <param name="context">The context of the invocation. Each failure is written to its log.</param>
    /// <param name="options">The options; null handles one record at a time.</param>
    /// <exception cref="BatchFailedException">No record was handled, and <see cref="BatchOptions.ThrowWhenAllFail"/> is set.</exception>
    public static Task<FirehoseMskResponse> ProcessAsync(
        FirehoseMskEvent batch, Func<FirehoseMskRecord, Task<FirehoseMskResponseRecord>> handler, LambdaContext context, BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return ProcessAsync(batch, (record, _) => handler(record), context, options);
    }

    /// <summary>Transforms each Kafka record, with a token that is cancelled shortly before the deadline.</summary>
    /// <inheritdoc cref="ProcessAsync(FirehoseMskEvent, Func{FirehoseMskRecord, Task{FirehoseMskResponseRecord}}, LambdaContext, BatchOptions?)"/>
    public static async Task<FirehoseMskResponse> ProcessAsync(
        FirehoseMskEvent batch,
        Func<FirehoseMskRecord, CancellationToken, Task<FirehoseMskResponseRecord>> handler,
        LambdaContext context,
        BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(handler);
        ArgumentNullException.ThrowIfNull(context);
        var run = new BatchRun<FirehoseMskRecord, FirehoseMskResponseRecord>
        {
            Items = batch.Records,
            Handler = async (record, cancellationToken) => await handler(record, cancellationToken).ConfigureAwait(false) is { Result.Value.Length: > 0 } result ? result : throw NoResult(),
            Context = context,
            Options = options ?? BatchOptions.Default,
            Kind = Kind,
            Id = static record => record.RecordId,
        };
        var records = await run.RunAsync().ConfigureAwait(false);
        var limit = new FirehoseResponseLimit<FirehoseMskResponseRecord>
        {
            SizeOf = static (size, result) => size.Of(new FirehoseMskResponse { Records = [result] }, FirehoseMskResponse.JsonTypeInfo),
            WithoutData = static result => new() { RecordId = result.RecordId, Result = FirehoseResult.ProcessingFailed },
            OnRemoved = (result, bytes) => FirehoseResponseLimit.Log(context, result.RecordId, bytes),
        };
        return new()
        {
            Records = limit.Apply(records.Select(static record => (record.Result ?? FirehoseMskResponseRecord.Failed(record.Item)) with { RecordId = record.Item.RecordId })),
        };
    }

    /// <summary>Transforms each Kafka record with its value, read as JSON. A record whose value cannot be read is <c>ProcessingFailed</c>.</summary>
    /// <param name="batch">The event.</param>
    /// <param name="contract">The JSON contract of the value: <c>AppJson.Default.Order</c>.</param>
    /// <param name="handler">
    /// Returns the result of a record: <c>FirehoseMskResponseRecord.Ok(record, value)</c>, <c>Dropped(record)</c> or <c>Failed(record)</c>. Its record ID is set to
    /// that of the record. When the handler throws, the result is <c>ProcessingFailed</c>.
    /// </param>
    /// <param name="context">The context of the invocation. Each failure is written to its log.</param>
    /// <param name="options">The options; null handles one record at a time.</param>
    /// <exception cref="BatchFailedException">No record was handled, and <see cref="BatchOptions.ThrowWhenAllFail"/> is set.</exception>
    public static Task<FirehoseMskResponse> ProcessAsync<T>(
        FirehoseMskEvent batch,
        JsonTypeInfo<T> contract,
        Func<T, FirehoseMskRecord, Task<FirehoseMskResponseRecord>> handler,
        LambdaContext context,
        BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return ProcessAsync(batch, contract, (value, record, _) => handler(value, record), context, options);
    }

    /// <summary>Transforms each Kafka record with its value, read as JSON, and with a token that is cancelled shortly before the deadline.</summary>
    /// <inheritdoc cref="ProcessAsync{T}(FirehoseMskEvent, JsonTypeInfo{T}, Func{T, FirehoseMskRecord, Task{FirehoseMskResponseRecord}}, LambdaContext, BatchOptions?)"/>
    public static Task<FirehoseMskResponse> ProcessAsync<T>(
        FirehoseMskEvent batch,
        JsonTypeInfo<T> contract,
        Func<T, FirehoseMskRecord, CancellationToken, Task<FirehoseMskResponseRecord>> handler,
        LambdaContext context,
        BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(handler);
        return ProcessAsync(batch, (record, cancellationToken) => handler(record.KafkaRecordValue(contract) ?? throw NoValue(), record, cancellationToken), context, options);
    }

    private static JsonException NoValue() => new("The value of the Kafka record is null.");
}
