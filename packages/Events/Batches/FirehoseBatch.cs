using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// Transforms each record of a <see cref="FirehoseEvent"/> or <see cref="FirehoseMskEvent"/> and returns a result for each. A record whose handler throws, or
/// does not end shortly before the deadline, has the result <see cref="FirehoseResult.ProcessingFailed"/>: Firehose delivers it, as it was, to the
/// <c>processing-failed</c> folder of its S3 bucket. A response has 6 MB at most, so a record that does not fit is <c>ProcessingFailed</c> too. The results have
/// no member for a reason; the reason is in the log.
/// See <see href="https://docs.aws.amazon.com/firehose/latest/dev/data-transformation-failure-handling.html"/>.
/// </summary>
public static partial class FirehoseBatch
{
    private const string Kind = "Firehose record";

    /// <summary>Transforms each record.</summary>
    /// <param name="batch">The event.</param>
    /// <param name="handler">
    /// Returns the result of a record: <c>FirehoseResponseRecord.Ok(record, data)</c>, <c>Dropped(record)</c> or <c>Failed(record)</c>. Its record ID is set to
    /// that of the record. When the handler throws, the result is <c>ProcessingFailed</c>.
    /// </param>
    /// <param name="context">The context of the invocation. Each failure is written to its log.</param>
    /// <param name="options">The options; null handles one record at a time.</param>
    /// <exception cref="BatchFailedException">No record was handled, and <see cref="BatchOptions.ThrowWhenAllFail"/> is set.</exception>
    public static Task<FirehoseResponse> ProcessAsync(
        FirehoseEvent batch, Func<FirehoseRecord, Task<FirehoseResponseRecord>> handler, LambdaContext context, BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return ProcessAsync(batch, (record, _) => handler(record), context, options);
    }

    /// <summary>Transforms each record, with a token that is cancelled shortly before the deadline.</summary>
    /// <inheritdoc cref="ProcessAsync(FirehoseEvent, Func{FirehoseRecord, Task{FirehoseResponseRecord}}, LambdaContext, BatchOptions?)"/>
    public static async Task<FirehoseResponse> ProcessAsync(
        FirehoseEvent batch,
        Func<FirehoseRecord, CancellationToken, Task<FirehoseResponseRecord>> handler,
        LambdaContext context,
        BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(handler);
        ArgumentNullException.ThrowIfNull(context);
        var run = new BatchRun<FirehoseRecord, FirehoseResponseRecord>
        {
            Items = batch.Records,
            Handler = async (record, cancellationToken) => await handler(record, cancellationToken).ConfigureAwait(false) is { Result.Value.Length: > 0 } result ? result : throw NoResult(),
            Context = context,
            Options = options ?? BatchOptions.Default,
            Kind = Kind,
            Id = static record => record.RecordId,
        };
        var records = await run.RunAsync().ConfigureAwait(false);
        var limit = new FirehoseResponseLimit<FirehoseResponseRecord>
        {
            SizeOf = static (size, result) => size.Of(new FirehoseResponse { Records = [result] }, FirehoseResponse.JsonTypeInfo),
            WithoutData = static result => new() { RecordId = result.RecordId, Result = FirehoseResult.ProcessingFailed },
            OnRemoved = (result, bytes) => FirehoseResponseLimit.Log(context, result.RecordId, bytes),
        };
        return new()
        {
            Records = limit.Apply(records.Select(static record => (record.Result ?? FirehoseResponseRecord.Failed(record.Item)) with { RecordId = record.Item.RecordId })),
        };
    }

    /// <summary>Transforms each record with its data, read as JSON. A record whose data cannot be read is <c>ProcessingFailed</c>.</summary>
    /// <param name="batch">The event.</param>
    /// <param name="contract">The JSON contract of the data: <c>AppJson.Default.Order</c>.</param>
    /// <param name="handler">
    /// Returns the result of a record: <c>FirehoseResponseRecord.Ok(record, data)</c>, <c>Dropped(record)</c> or <c>Failed(record)</c>. Its record ID is set to
    /// that of the record. When the handler throws, the result is <c>ProcessingFailed</c>.
    /// </param>
    /// <param name="context">The context of the invocation. Each failure is written to its log.</param>
    /// <param name="options">The options; null handles one record at a time.</param>
    /// <exception cref="BatchFailedException">No record was handled, and <see cref="BatchOptions.ThrowWhenAllFail"/> is set.</exception>
    public static Task<FirehoseResponse> ProcessAsync<T>(
        FirehoseEvent batch,
        JsonTypeInfo<T> contract,
        Func<T, FirehoseRecord, Task<FirehoseResponseRecord>> handler,
        LambdaContext context,
        BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return ProcessAsync(batch, contract, (data, record, _) => handler(data, record), context, options);
    }

    /// <summary>Transforms each record with its data, read as JSON, and with a token that is cancelled shortly before the deadline.</summary>
    /// <inheritdoc cref="ProcessAsync{T}(FirehoseEvent, JsonTypeInfo{T}, Func{T, FirehoseRecord, Task{FirehoseResponseRecord}}, LambdaContext, BatchOptions?)"/>
    public static Task<FirehoseResponse> ProcessAsync<T>(
        FirehoseEvent batch,
        JsonTypeInfo<T> contract,
        Func<T, FirehoseRecord, CancellationToken, Task<FirehoseResponseRecord>> handler,
        LambdaContext context,
        BatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(handler);
        return ProcessAsync(batch, (record, cancellationToken) => handler(record.Data(contract) ?? throw NoData(), record, cancellationToken), context, options);
    }

    private static JsonException NoData() => new("The data of the Firehose record is null.");

    private static InvalidOperationException NoResult() =>
        new("The handler returned null, or a record without a result. Return the value of Ok, Dropped or Failed of the response record.");
}
