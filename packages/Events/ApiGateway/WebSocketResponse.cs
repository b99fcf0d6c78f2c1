using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// What a function answers to a <see cref="WebSocketRequest"/>. A status other than 2xx refuses a connection that opens; the client sees a
/// body if the route has a route response.
/// See <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-route-response.html"/>.
/// </summary>
public sealed record WebSocketResponse : HttpResponse<WebSocketResponse>, ILambdaJson<WebSocketResponse>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<WebSocketResponse> JsonTypeInfo => field ??= PayloadJson.Response<WebSocketResponse>(new WebSocketResponseJson());

    /// <summary>The HTTP status.</summary>
    [JsonPropertyName("statusCode")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public int? StatusCode { get; set; }

    /// <summary>The headers of the answer to a connection that opens, such as <c>Sec-WebSocket-Protocol</c>.</summary>
    [JsonPropertyName("headers")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HeaderMap? Headers { get; set; }

    /// <summary>Headers with several values each.</summary>
    [JsonPropertyName("multiValueHeaders")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MultiValueHeaderMap? MultiValueHeaders { get; set; }

    /// <summary>The message for the client.</summary>
    [JsonPropertyName("body")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Body { get; set; }

    /// <summary>Whether <see cref="Body"/> is base64.</summary>
    [JsonPropertyName("isBase64Encoded")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? IsBase64Encoded { get; set; }

    internal override void Fill(int statusCode, HeaderMap? headers, string? body, bool? isBase64Encoded) =>
        (StatusCode, Headers, Body, IsBase64Encoded) = (statusCode, headers, body, isBase64Encoded);
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(WebSocketResponse))]
internal sealed partial class WebSocketResponseJson : JsonSerializerContext;
