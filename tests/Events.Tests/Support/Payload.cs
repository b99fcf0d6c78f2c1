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

    public IEnumerable<(string Path, JsonElement Value)> UnmodelledPaths(string json) => UnmodelledMembers.Of(Read(json));

    public void AssertRoundTrip(string json)
    {
        var written = Write(Read(json));
        if (Type.Direction == LambdaEventDirection.Received)
            JsonEquality.AssertSameEvent(json, written);
        else
            JsonEquality.AssertSame(json, written);
    }
}
