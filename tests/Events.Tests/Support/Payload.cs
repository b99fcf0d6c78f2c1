using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events.Tests;

/// <summary>What reads and writes a kind, as <see cref="LambdaEvents.TypeOf"/> tells.</summary>
internal sealed record Payload(LambdaEventType Type)
{
    public string Name => Type.Type.Name;

    public static Payload Of(string kind) => new(LambdaEvents.TypeOf(new(kind)) ?? throw new KeyNotFoundException($"No type for the kind '{kind}'"));

    public object Read(string json) => JsonSerializer.Deserialize(json, Type.JsonTypeInfo)!;

    public string Write(object value) => Write(value, Type.JsonTypeInfo);

    /// <summary>As the runtime writes: with a writer that escapes only what it must.</summary>
    public static string Write(object value, JsonTypeInfo contract)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            JsonSerializer.Serialize(writer, value, contract);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The detail of an EventBridge event, typed; null when the kind has none.</summary>
    public object? ReadDetail(object value) =>
        Type.Detail is { } contract && value is EventBridgeEvent { Detail: { } detail } ? detail.Deserialize(contract) : null;

    /// <summary>Members without a property, those of a detail under the name of its type.</summary>
    public IEnumerable<(string Type, string Path, JsonElement Value)> ExtensionData(string json)
    {
        var value = Read(json);
        var detail = ReadDetail(value);
        return MembersWithoutProperty.Of(value).Select(member => (Name, member.Path, member.Value))
            .Concat(MembersWithoutProperty.Of(detail).Select(member => (detail!.GetType().Name, member.Path, member.Value)));
    }

    public string Snapshot(string json)
    {
        var value = Read(json);
        return Dump.Of(value, ReadDetail(value));
    }

    public void AssertRoundTrip(string json)
    {
        var value = Read(json);
        AssertRoundTrip(json, Write(value));
        if (ReadDetail(value) is { } detail)
            AssertRoundTrip(json, Write((EventBridgeEvent)value with { Detail = JsonSerializer.Deserialize<JsonElement>(Write(detail, Type.Detail!)) }));
    }

    private void AssertRoundTrip(string json, string written)
    {
        if (Type.Direction == LambdaEventDirection.Received)
            JsonEquality.AssertSameEvent(json, written);
        else
            JsonEquality.AssertSame(json, written);
    }
}
