using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The result of an authorizer of an HTTP API. One of its members is set.</summary>
public sealed partial record APIGatewayV2Authorizer : LambdaPayload
{
    /// <summary>The result of a JWT authorizer.</summary>
    [JsonPropertyName("jwt")]
    public APIGatewayV2JwtAuthorizer? Jwt { get; set; }

    /// <summary>The result of IAM authorization.</summary>
    [JsonPropertyName("iam")]
    public APIGatewayV2IamAuthorizer? Iam { get; set; }

    /// <summary>The context that a Lambda authorizer returned; its values may be any JSON.</summary>
    [JsonPropertyName("lambda")]
    public IReadOnlyDictionary<string, JsonElement> Lambda { get => field ?? ReadOnlyDictionary<string, JsonElement>.Empty; set; }
}
