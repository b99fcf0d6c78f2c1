using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What an authorizer of an HTTP API found out. One of its members is set.</summary>
public sealed partial record APIGatewayV2Authorizer : LambdaPayload
{
    /// <summary>Of a JWT authorizer.</summary>
    [JsonPropertyName("jwt")]
    public APIGatewayV2JwtAuthorizer? Jwt { get; set; }

    /// <summary>Of IAM.</summary>
    [JsonPropertyName("iam")]
    public APIGatewayV2IamAuthorizer? Iam { get; set; }

    /// <summary>Of a Lambda authorizer: the context it returned, whose values may be any JSON.</summary>
    [JsonPropertyName("lambda")]
    public IReadOnlyDictionary<string, JsonElement> Lambda { get => field ?? ReadOnlyDictionary<string, JsonElement>.Empty; set; }
}
