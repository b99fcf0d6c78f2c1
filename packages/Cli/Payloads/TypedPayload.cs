using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Lambent.Events;

namespace Lambent.Cli.Payloads;

/// <summary>A payload as the object that a handler gets.</summary>
internal sealed class TypedPayload
{
    // What the runtime writes with: only what must be escaped is.
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    private readonly object _value;
    private readonly JsonTypeInfo _contract;

    private TypedPayload(object value, JsonTypeInfo contract)
    {
        _value = value;
        _contract = contract;
    }

    public static TypedPayload Read(ReadOnlySpan<byte> utf8Json, LambdaEventType type) => new(type.Parse(utf8Json), type.JsonTypeInfo);

    public byte[] Write()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Relaxed))
            JsonSerializer.Serialize(writer, _value, _contract);
        return stream.ToArray();
    }

    public IReadOnlyList<string> Unmodelled() => UnmodelledMembers.Of(_value, _contract);
}
