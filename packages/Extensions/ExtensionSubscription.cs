using System.Buffers;
using System.Net;
using System.Text.Json;

namespace Lambent.Extensions;

/// <summary>The settings that <see cref="TelemetrySubscription"/> and <see cref="LogsSubscription"/> have in common.</summary>
public abstract record ExtensionSubscription
{
    private protected ExtensionSubscription()
    {
    }

    /// <summary>The streams to receive. Default: platform and function.</summary>
    public TelemetryTypes Types { get; init; } = TelemetryTypes.Platform | TelemetryTypes.Function;

    /// <summary>The limits at which Lambda delivers a batch.</summary>
    public TelemetryBuffering Buffering { get; init; } = new();

    /// <summary>The protocol of the delivery. Default: HTTP.</summary>
    public TelemetryDestination Destination { get; init; }

    /// <summary>The port of the listener, 1 to 65535 except 9001, which Lambda reserves. Default: 0, which selects a free port.</summary>
    public int Port { get; init; }

    /// <summary>
    /// The address of the listener. Default: all interfaces, because Lambda chooses the interface for the delivery. Inside a
    /// <see cref="LambdaRuntimeScope"/> the default is the loopback address.
    /// </summary>
    public IPAddress? ListenAddress { get; init; }

    /// <summary>The host name in the destination URI. Default: <c>sandbox.localdomain</c>, the only name that Lambda accepts.</summary>
    public string HostName { get; init; } = "sandbox.localdomain";

    /// <summary>
    /// The maximum size of the queue in bytes. Default: 8,388,608 (8 MiB). When the queue is full, the response to Lambda waits for up to 1 s
    /// (backpressure). Then the oldest batches are dropped; <see cref="TelemetryBatch.DroppedRecords"/> counts their records.
    /// </summary>
    public int MaxQueuedBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>The longest time that the response to Lambda waits for room in the queue.</summary>
    internal TimeSpan MaxBackpressureWait { get; init; } = TimeSpan.FromSeconds(1);

    internal abstract string Path { get; }

    internal abstract string RecordSchemaVersion { get; }

    internal abstract string ApiName { get; }

    /// <summary>The largest accepted request body: a batch may have twice <see cref="TelemetryBuffering.MaxBytes"/> and metadata.</summary>
    internal int MaxBodyBytes => (2 * Buffering.MaxBytes) + (1024 * 1024);

    /// <summary>Throws for an invalid setting before the extension registers, so that the error names the setting.</summary>
    internal virtual void Validate(LambdaEnvironment environment)
    {
        Buffering.Validate();
        if (Types == TelemetryTypes.None)
            throw InvalidSetting($"{nameof(Types)} selects no stream: set {nameof(TelemetryTypes.Platform)}, {nameof(TelemetryTypes.Function)} or {nameof(TelemetryTypes.Extension)}");
        if (Port is < 0 or > 65535)
            throw InvalidSetting($"{nameof(Port)} is {Port}: set 1 to 65535, or 0 for a free port");
        if (Port == 9001)
            throw InvalidSetting($"{nameof(Port)} is 9001, which Lambda reserves: set another port, or 0 for a free port");
        if (MaxQueuedBytes <= 0)
            throw InvalidSetting($"{nameof(MaxQueuedBytes)} is {MaxQueuedBytes}: set at least 1");
    }

    internal byte[] ToJson(int port)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteString("schemaVersion"u8, RecordSchemaVersion);
        json.WriteStartArray("types"u8);
        if (Types.HasFlag(TelemetryTypes.Platform))
            json.WriteStringValue("platform"u8);
        if (Types.HasFlag(TelemetryTypes.Function))
            json.WriteStringValue("function"u8);
        if (Types.HasFlag(TelemetryTypes.Extension))
            json.WriteStringValue("extension"u8);
        json.WriteEndArray();
        json.WriteStartObject("buffering"u8);
        json.WriteNumber("maxItems"u8, Buffering.MaxItems);
        json.WriteNumber("maxBytes"u8, Buffering.MaxBytes);
        json.WriteNumber("timeoutMs"u8, (long)Buffering.Timeout.TotalMilliseconds);
        json.WriteEndObject();
        json.WriteStartObject("destination"u8);
        if (Destination == TelemetryDestination.Http)
        {
            json.WriteString("protocol"u8, "HTTP"u8);
            json.WriteString("URI"u8, $"http://{HostName}:{port}");
        }
        else
        {
            json.WriteString("protocol"u8, "TCP"u8);
            json.WriteNumber("port"u8, port);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private protected LambdaExtensionException InvalidSetting(string problem) => new(LambdaExtensionFailure.Configuration, $"{GetType().Name}.{problem}.");
}
