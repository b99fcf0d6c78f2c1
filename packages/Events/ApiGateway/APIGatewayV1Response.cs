using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The response of a function to an <see cref="APIGatewayV1Request"/>. See
/// <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<APIGatewayV1Response>))]
public sealed partial record APIGatewayV1Response : ProxyResponse<APIGatewayV1Response>, ILambdaJson<APIGatewayV1Response>
{
    /// <summary>Headers with several values. Of a name in both maps, these values count.</summary>
    [JsonPropertyName("multiValueHeaders")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MultiValueHeaderMap? MultiValueHeaders { get; set; }
}
