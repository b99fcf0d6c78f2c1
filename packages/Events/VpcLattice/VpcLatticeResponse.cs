using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// What a function answers to a <see cref="VpcLatticeV1Request"/> or <see cref="VpcLatticeV2Request"/>.
/// See <see href="https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html"/>.
/// </summary>
public sealed record VpcLatticeResponse : ProxyResponse<VpcLatticeResponse>, ILambdaJson<VpcLatticeResponse>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<VpcLatticeResponse> JsonTypeInfo => field ??= PayloadJson.Response<VpcLatticeResponse>(new VpcLatticeResponseJson());

    /// <summary>The status with its name, <c>200 OK</c>.</summary>
    [JsonPropertyName("statusDescription")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StatusDescription { get; set; }

    internal override void Fill(int statusCode, HeaderMap? headers, string? body, bool? isBase64Encoded)
    {
        base.Fill(statusCode, headers, body, isBase64Encoded);
        StatusDescription = HttpStatus.CodeAndName(statusCode);
    }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(VpcLatticeResponse))]
internal sealed partial class VpcLatticeResponseJson : JsonSerializerContext;
