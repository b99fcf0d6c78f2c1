using System.Buffers;
using System.Net;
using System.Text.Json;

namespace Lambent.Extensions;

/// <summary>What the Telemetry and the Logs API have in common: what is delivered, when, and where to.</summary>
public abstract record RecordSubscription
{
    private protected RecordSubscription()
    {
    }

    /// <summary>Which records. Default: platform and function.</summary>
    public TelemetryTypes Types { get; init; } = TelemetryTypes.Platform | TelemetryTypes.Function;

    /// <summary>When Lambda delivers.</summary>
    public TelemetryBuffering Buffering { get; init; } = new();

    /// <summary>How Lambda delivers. Default: HTTP.</summary>
    public TelemetryDestination Destination { get; init; }

    /// <summary>The port to listen on; 9001 is Lambda's own. Default: 0, any free one, so that no two extensions get in each other's way.</summary>
    public int Port { get; init; }

    /// <summary>
    /// The address to listen on. Default: all interfaces, because Lambda delivers to one that only it knows; inside a
    /// <see cref="LambdaRuntimeScope"/> that of this machine for itself.
    /// </summary>
    public IPAddress? ListenAddress { get; init; }

    /// <summary>The name under which Lambda finds this process. Default: <c>sandbox.localdomain</c>, the only one that it takes.</summary>
    public string HostName { get; init; } = "sandbox.localdomain";

    /// <summary>
    /// How many bytes may wait for the hook. Default: 8 MB. When they do, Lambda is kept waiting; after a second the oldest are dropped, which
    /// <see cref="TelemetryBatch.DroppedRecords"/> counts.
    /// </summary>
    public int MaxQueuedBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>How long Lambda is kept waiting.</summary>
    internal TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Where and with what version to subscribe.</summary>
    internal abstract string Path { get; }

    internal abstract string Schema { get; }

    internal abstract string Api { get; }

    /// <summary>The longest body that is taken: a batch may be twice as long as asked for, with what Lambda adds.</summary>
    internal int MaxBody => (2 * Buffering.MaxBytes) + (1024 * 1024);

    /// <summary>Says what Lambda would refuse, before it does.</summary>
    internal virtual void Check(LambdaEnvironment environment)
    {
        Buffering.Check();
        if (Types == TelemetryTypes.None)
            throw Wrong($"{nameof(Types)} names no records: set {nameof(TelemetryTypes.Platform)}, {nameof(TelemetryTypes.Function)} or {nameof(TelemetryTypes.Extension)}");
        if (Port is < 0 or > 65535)
            throw Wrong($"{nameof(Port)} is {Port}: a port is 1 to 65535, or 0 for any free one");
        if (Port == 9001)
            throw Wrong($"{nameof(Port)} is 9001, which Lambda keeps for itself: choose another, or 0 for any free one");
        if (MaxQueuedBytes <= 0)
            throw Wrong($"{nameof(MaxQueuedBytes)} is {MaxQueuedBytes}: at least 1 byte must be able to wait");
    }

    internal byte[] ToJson(int port)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteString("schemaVersion"u8, Schema);
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

    private protected LambdaExtensionException Wrong(string what) => new(LambdaExtensionFailure.Configuration, $"{GetType().Name}.{what}.");
}
