using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lambent.Http;

/// <summary>Requests as the events that gateways make of them.</summary>
internal static partial class HttpEvent
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The event of a request whose path the route takes.</summary>
    public static byte[] Write(GatewayCall call) => call.Rules.Source switch
    {
        LambdaHttpSource.WebSocket => WebSocketEvent.Write(Connecting(call.Request), call),
        LambdaHttpSource.RestApi or LambdaHttpSource.HttpApiV1 => Write(json => WriteV1(json, call)),
        LambdaHttpSource.HttpApiV2 or LambdaHttpSource.FunctionUrl => Write(json => WriteV2(json, call)),
        LambdaHttpSource.Alb or LambdaHttpSource.AlbMultiValue => Write(json => WriteAlb(json, call)),
        LambdaHttpSource.VpcLatticeV1 => Write(json => WriteLatticeV1(json, call)),
        _ => Write(json => WriteLatticeV2(json, call)),
    };

    /// <summary>An object as bytes.</summary>
    public static byte[] Write(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Relaxed))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>One value a name; null when there are none and absence is written as that.</summary>
    public static void Single(Utf8JsonWriter json, string name, IEnumerable<KeyValuePair<string, string>> pairs, bool nullWhenEmpty)
    {
        var any = false;
        foreach (var (key, value) in pairs)
        {
            if (!any)
                json.WriteStartObject(name);
            any = true;
            json.WriteString(key, value);
        }

        if (any)
            json.WriteEndObject();
        else if (nullWhenEmpty)
            json.WriteNull(name);
    }

    /// <summary>A list a name.</summary>
    public static void Lists(Utf8JsonWriter json, string name, List<KeyValuePair<string, List<string>>> pairs, bool nullWhenEmpty)
    {
        if (pairs.Count == 0 && nullWhenEmpty)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        foreach (var (key, values) in pairs)
        {
            json.WriteStartArray(key);
            foreach (var value in values)
                json.WriteStringValue(value);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    public static IEnumerable<KeyValuePair<string, string>> Last(IEnumerable<KeyValuePair<string, List<string>>> pairs) =>
        pairs.Select(pair => KeyValuePair.Create(pair.Key, pair.Value[^1]));

    public static IEnumerable<KeyValuePair<string, string>> Joined(IEnumerable<KeyValuePair<string, List<string>>> pairs, string separator = ",") =>
        pairs.Select(pair => KeyValuePair.Create(pair.Key, string.Join(separator, pair.Value)));

    /// <summary>JSON that the caller gave, under a name; nothing when there is none.</summary>
    private static void Given(Utf8JsonWriter json, string name, JsonElement? element)
    {
        if (element is not { } value)
            return;
        json.WritePropertyName(name);
        value.WriteTo(json);
    }

    /// <summary>The text of a body, or its base64.</summary>
    private static string BodyText(GatewayBody body) => body.IsBase64 ? Convert.ToBase64String(body.Bytes.Span) : Encoding.UTF8.GetString(body.Bytes.Span);

    private static string Decode(string text) => Uri.UnescapeDataString(text);

    private static LambdaWebSocketMessage Connecting(GatewayRequest request) => new()
    {
        EventType = "CONNECT",
        Query = request.Query,
        Headers = [.. request.Headers.SelectMany(header => header.Value.Select(value => KeyValuePair.Create(header.Key, value)))],
    };
}
