using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events.Tests;

/// <summary>A root type with its contract, found by the name that a fixture's file begins with.</summary>
internal sealed record Payload(string Name, JsonTypeInfo Contract, bool IsResponse)
{
    public static IReadOnlyDictionary<string, Payload> All { get; } = new[]
    {
        Of(SqsEvent.JsonTypeInfo),
        Of(SqsBatchResponse.JsonTypeInfo, isResponse: true),
        Of(SnsEvent.JsonTypeInfo),
        Of(SnsMessage.JsonTypeInfo),
        Of(APIGatewayV1Request.JsonTypeInfo),
        Of(APIGatewayV1Response.JsonTypeInfo, isResponse: true),
        Of(APIGatewayV2Request.JsonTypeInfo),
        Of(APIGatewayV2Response.JsonTypeInfo, isResponse: true),
    }.ToDictionary(payload => payload.Name, StringComparer.Ordinal);

    public object Read(string json) => JsonSerializer.Deserialize(json, Contract)!;

    public string Write(object value) => Write(value, Contract);

    /// <summary>As the runtime writes: with a writer that escapes only what it must.</summary>
    public static string Write(object value, JsonTypeInfo contract)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            JsonSerializer.Serialize(writer, value, contract);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public void AssertRoundTrip(string json)
    {
        var written = Write(Read(json));
        if (IsResponse)
            JsonEquality.AssertSame(json, written);
        else
            JsonEquality.AssertSameEvent(json, written);
    }

    private static Payload Of<T>(JsonTypeInfo<T> contract, bool isResponse = false) => new(typeof(T).Name, contract, isResponse);
}
