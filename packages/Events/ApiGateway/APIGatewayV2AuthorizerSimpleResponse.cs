using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The response of a Lambda authorizer of an HTTP API with simple responses. To return 401 instead of 403, throw an exception with the message
/// <c>Unauthorized</c>.
/// See <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<APIGatewayV2AuthorizerSimpleResponse>))]
public sealed partial record APIGatewayV2AuthorizerSimpleResponse : LambdaPayload, ILambdaJson<APIGatewayV2AuthorizerSimpleResponse>
{
    /// <summary>Whether the request is allowed.</summary>
    [JsonPropertyName("isAuthorized")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? IsAuthorized { get; set; }

    /// <summary>More values for the context of the request, under names of your own: any JSON.</summary>
    [JsonPropertyName("context")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, JsonElement>? Context { get; set; }
}
