using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// What a function answers to an <see cref="APIGatewayV1Request"/>. See
/// <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html"/>.
/// </summary>
public sealed record APIGatewayV1Response : HttpResponse<APIGatewayV1Response>, ILambdaJson<APIGatewayV1Response>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<APIGatewayV1Response> JsonTypeInfo => field ??= PayloadJson.Response<APIGatewayV1Response>(new APIGatewayV1ResponseJson());

    /// <summary>The HTTP status.</summary>
    [JsonPropertyName("statusCode")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public int? StatusCode { get; set; }

    /// <summary>The headers, with one value each.</summary>
    [JsonPropertyName("headers")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HeaderMap? Headers { get; set; }

    /// <summary>Headers with several values each. A name that is in both maps is taken from here.</summary>
    [JsonPropertyName("multiValueHeaders")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MultiValueHeaderMap? MultiValueHeaders { get; set; }

    /// <summary>The body, in base64 if <see cref="IsBase64Encoded"/> is true.</summary>
    [JsonPropertyName("body")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Body { get; set; }

    /// <summary>Whether <see cref="Body"/> is base64. A REST API decodes it only if its binary media types allow.</summary>
    [JsonPropertyName("isBase64Encoded")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? IsBase64Encoded { get; set; }

    internal override void Fill(int statusCode, HeaderMap? headers, string? body, bool? isBase64Encoded) =>
        (StatusCode, Headers, Body, IsBase64Encoded) = (statusCode, headers, body, isBase64Encoded);
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(APIGatewayV1Response))]
internal sealed partial class APIGatewayV1ResponseJson : JsonSerializerContext;
