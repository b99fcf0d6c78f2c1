using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The claims and scopes of the token that a JWT authorizer validated.</summary>
public sealed partial record APIGatewayV2JwtAuthorizer : LambdaPayload
{
    /// <summary>The claims. API Gateway converts all of them to strings: an array becomes <c>[a b]</c>.</summary>
    [JsonPropertyName("claims")]
    public IReadOnlyDictionary<string, string> Claims { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The scopes of the token, if the route requires any.</summary>
    [JsonPropertyName("scopes")]
    public IReadOnlyList<string> Scopes { get => field ?? []; set; }
}
