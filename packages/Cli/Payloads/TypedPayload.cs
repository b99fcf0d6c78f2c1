using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Lambent.Events;

namespace Lambent.Cli.Payloads;

/// <summary>A payload as the object that a handler gets, and the detail of an EventBridge event as the object that the handler asks for.</summary>
internal sealed class TypedPayload
{
    // What the runtime writes with: only what must be escaped is.
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    private readonly object _value;
    private readonly object? _detail;
    private readonly LambdaEventType _type;

    private TypedPayload(object value, object? detail, LambdaEventType type)
    {
        _value = value;
        _detail = detail;
        _type = type;
    }

    public static TypedPayload Read(ReadOnlySpan<byte> utf8Json, LambdaEventType type)
    {
        var value = type.Parse(utf8Json);
        return new(value, type.ParseDetail(value), type);
    }

    public byte[] Write()
    {
        var value = _detail is null ? _value : (EventBridgeEvent)_value with { Detail = JsonSerializer.Deserialize(Write(_detail, _type.Detail!), CliJson.Default.JsonElement) };
        return Write(value, _type.JsonTypeInfo);
    }

    public IReadOnlyList<string> PathsWithoutProperty()
    {
        var paths = MembersWithoutProperty.Of(_value);
        return _detail is null ? paths : [.. paths, .. MembersWithoutProperty.Of(_detail).Select(path => $"detail.{path}")];
    }

    private static byte[] Write(object value, JsonTypeInfo contract)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Relaxed))
            JsonSerializer.Serialize(writer, value, contract);
        return stream.ToArray();
    }
}
