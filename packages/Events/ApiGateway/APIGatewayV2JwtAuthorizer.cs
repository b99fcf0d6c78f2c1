using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What a JWT authorizer found in the token.</summary>
public sealed partial record APIGatewayV2JwtAuthorizer : LambdaPayload
{
    /// <summary>The claims. API Gateway makes all of them text: an array becomes <c>[a b]</c>.</summary>
    [JsonPropertyName("claims")]
    public IReadOnlyDictionary<string, string> Claims { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The scopes of the token, if the route requires any.</summary>
    [JsonPropertyName("scopes")]
    public IReadOnlyList<string> Scopes { get => field ?? []; set; }
}
