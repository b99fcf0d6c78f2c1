using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// What a function answers to an <see cref="APIGatewayV2Request"/>. Any JSON without <c>statusCode</c> is a body with status 200. See
/// <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html"/>.
/// </summary>
public sealed record APIGatewayV2Response : HttpResponse<APIGatewayV2Response>, ILambdaJson<APIGatewayV2Response>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<APIGatewayV2Response> JsonTypeInfo => field ??= PayloadJson.Response<APIGatewayV2Response>(new APIGatewayV2ResponseJson());

    /// <summary>The HTTP status.</summary>
    [JsonPropertyName("statusCode")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public int? StatusCode { get; set; }

    /// <summary>The headers, with one value each.</summary>
    [JsonPropertyName("headers")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HeaderMap? Headers { get; set; }

    /// <summary>Cookies to set, each as <c>name=value; Path=/</c>: one <c>set-cookie</c> header becomes of each.</summary>
    [JsonPropertyName("cookies")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Cookies { get; set; }

    /// <summary>The body, in base64 if <see cref="IsBase64Encoded"/> is true.</summary>
    [JsonPropertyName("body")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Body { get; set; }

    /// <summary>Whether <see cref="Body"/> is base64, which API Gateway decodes.</summary>
    [JsonPropertyName("isBase64Encoded")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? IsBase64Encoded { get; set; }

    internal override void Fill(int statusCode, HeaderMap? headers, string? body, bool? isBase64Encoded) =>
        (StatusCode, Headers, Body, IsBase64Encoded) = (statusCode, headers, body, isBase64Encoded);
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(APIGatewayV2Response))]
internal sealed partial class APIGatewayV2ResponseJson : JsonSerializerContext;
