using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// What a function answers to an <see cref="APIGatewayV1Request"/>. See
/// <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html"/>.
/// </summary>
public sealed record APIGatewayV1Response : ProxyResponse<APIGatewayV1Response>, ILambdaJson<APIGatewayV1Response>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<APIGatewayV1Response> JsonTypeInfo => field ??= PayloadJson.Response<APIGatewayV1Response>(new APIGatewayV1ResponseJson());

    /// <summary>Headers with several values each. A name that is in both maps is taken from here.</summary>
    [JsonPropertyName("multiValueHeaders")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MultiValueHeaderMap? MultiValueHeaders { get; set; }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(APIGatewayV1Response))]
internal sealed partial class APIGatewayV1ResponseJson : JsonSerializerContext;
