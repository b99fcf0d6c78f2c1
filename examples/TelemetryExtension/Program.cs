using System.Buffers;
using System.Text.Json;
using Lambent.Extensions;

var path = Environment.GetEnvironmentVariable("TELEMETRY_FILE") is { Length: > 0 } set ? set : "/tmp/telemetry.jsonl";

LambdaExtension.CreateBuilder()
    .OnTelemetry(WriteAsync, new TelemetrySubscription { Buffering = new TelemetryBuffering { Timeout = TimeSpan.FromMilliseconds(100) } })
    .Run();

// The file is open for one batch only: between invocations Lambda freezes the process, and may end it without a word.
async ValueTask WriteAsync(TelemetryBatch records, CancellationToken cancellationToken)
{
    var lines = new ArrayBufferWriter<byte>();
    foreach (var record in records)
    {
        using (var json = new Utf8JsonWriter(lines))
        {
            if (record is UnknownRecord { Text: { } text }) // no JSON
                json.WriteStringValue(text);
            else
                record.Raw.WriteTo(json);
        }

        lines.Write("\n"u8);
    }

    await using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
    await file.WriteAsync(lines.WrittenMemory, cancellationToken);
}
