using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// What a function answers to an <see cref="APIGatewayV1Request"/>. See
/// <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<APIGatewayV1Response>))]
public sealed partial record APIGatewayV1Response : ProxyResponse<APIGatewayV1Response>, ILambdaJson<APIGatewayV1Response>
{
    /// <summary>Headers with several values each. A name that is in both maps is taken from here.</summary>
    [JsonPropertyName("multiValueHeaders")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MultiValueHeaderMap? MultiValueHeaders { get; set; }
}
