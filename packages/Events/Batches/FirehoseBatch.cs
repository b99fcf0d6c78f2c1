using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;

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

/// <summary>
/// Keeps the response to Firehose below the limit of Lambda: results that do not fit become <c>ProcessingFailed</c> without data. Firehose keeps the original
/// record, and a response above the limit would fail all records of the batch.
/// Spec: https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html.
/// </summary>
internal sealed class FirehoseResponseLimit<T>
{
    private const int Envelope = 13; // {"records":[]}, less the one byte by which n results have fewer commas than n

    /// <summary>The bytes of a response that has this result only.</summary>
    public required Func<JsonSize, T, int> SizeOf { get; init; }

    /// <summary>The result <c>ProcessingFailed</c> for the same record, without data.</summary>
    public required Func<T, T> WithoutData { get; init; }

    /// <summary>Is called with each result that does not fit, and its bytes.</summary>
    public required Action<T, int> OnRemoved { get; init; }

    public List<T> Apply(IEnumerable<T> results)
    {
        List<T> kept = [.. results];
        using var size = new JsonSize();
        var sizes = kept.ConvertAll(result => SizeOf(size, result) - Envelope);
        if (Total(sizes) <= FirehoseResponseLimit.MaxBytes)
            return kept;
        // (1) Count every result without data. (2) In the order of the batch, count the data of each result that still fits, and remove that of the others.
        var smallest = kept.ConvertAll(result => WithoutData(result));
        var smallestSizes = smallest.ConvertAll(result => SizeOf(size, result) - Envelope);
        var total = Total(smallestSizes);
        for (var i = 0; i < kept.Count; i++)
        {
            var data = sizes[i] - smallestSizes[i];
            if (total + data <= FirehoseResponseLimit.MaxBytes)
            {
                total += data;
                continue;
            }

            OnRemoved(kept[i], sizes[i]);
            kept[i] = smallest[i];
        }

        return kept;
    }

    private static long Total(List<int> sizes) => Envelope + sizes.Sum(static bytes => (long)bytes);
}

/// <inheritdoc cref="FirehoseResponseLimit{T}"/>
internal static class FirehoseResponseLimit
{
    public const int MaxBytes = 6 * 1024 * 1024;

    public static void Log(LambdaContext context, string? recordId, int bytes) => context.Logger.LogError(
        "The Firehose record {Id} is returned as ProcessingFailed: its result has {Bytes} bytes, and the response would exceed the limit of {MaxBytes} bytes",
        recordId,
        bytes,
        MaxBytes);
}

/// <summary>Measures JSON in one reused buffer.</summary>
internal sealed class JsonSize : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _writer;

    public JsonSize() => _writer = new Utf8JsonWriter(_buffer);

    public int Of<T>(T value, JsonTypeInfo<T> contract)
    {
        _buffer.ResetWrittenCount();
        _writer.Reset();
        JsonSerializer.Serialize(_writer, value, contract);
        _writer.Flush();
        return _buffer.WrittenCount;
    }

    public void Dispose() => _writer.Dispose();
}
