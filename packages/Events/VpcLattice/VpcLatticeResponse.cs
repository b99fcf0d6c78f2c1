using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// What a function answers to a <see cref="VpcLatticeV1Request"/> or <see cref="VpcLatticeV2Request"/>.
/// See <see href="https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html"/>.
/// </summary>
public sealed record VpcLatticeResponse : HttpResponse<VpcLatticeResponse>, ILambdaJson<VpcLatticeResponse>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<VpcLatticeResponse> JsonTypeInfo => field ??= PayloadJson.Response<VpcLatticeResponse>(new VpcLatticeResponseJson());

    /// <summary>The HTTP status.</summary>
    [JsonPropertyName("statusCode")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public int? StatusCode { get; set; }

    /// <summary>The status with its name, <c>200 OK</c>.</summary>
    [JsonPropertyName("statusDescription")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StatusDescription { get; set; }

    /// <summary>The headers, with one value each.</summary>
    [JsonPropertyName("headers")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HeaderMap? Headers { get; set; }

    /// <summary>The body, in base64 if <see cref="IsBase64Encoded"/> is true.</summary>
    [JsonPropertyName("body")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Body { get; set; }

    /// <summary>Whether <see cref="Body"/> is base64, which VPC Lattice decodes.</summary>
    [JsonPropertyName("isBase64Encoded")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? IsBase64Encoded { get; set; }

    internal override void Fill(int statusCode, HeaderMap? headers, string? body, bool? isBase64Encoded) =>
        (StatusCode, StatusDescription, Headers, Body, IsBase64Encoded) = (statusCode, HttpStatus.CodeAndName(statusCode), headers, body, isBase64Encoded);
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(VpcLatticeResponse))]
internal sealed partial class VpcLatticeResponseJson : JsonSerializerContext;
