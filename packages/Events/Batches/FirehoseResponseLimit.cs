using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;

namespace Lambent.Events;

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
