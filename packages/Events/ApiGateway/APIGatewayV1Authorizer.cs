using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The result of an authorizer: the claims of a Cognito token, or the principal id and the context that a Lambda authorizer returned.</summary>
public sealed partial record APIGatewayV1Authorizer : LambdaPayload
{
    /// <summary>The claims of the token that a Cognito authorizer validated.</summary>
    [JsonPropertyName("claims")]
    public IReadOnlyDictionary<string, string> Claims { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The scopes of the token that an HTTP API validated.</summary>
    [JsonPropertyName("scopes")]
    public IReadOnlyList<string> Scopes { get => field ?? []; set; }

    /// <summary>The principal id that a Lambda authorizer returned.</summary>
    [JsonPropertyName("principalId")]
    public string? PrincipalId { get; set; }

    /// <summary>
    /// The other context values of a Lambda authorizer, by name, together with those that API Gateway adds, such as
    /// <c>integrationLatency</c>. API Gateway turns context values into strings.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, JsonElement> Context =>
        ExtensionData as IReadOnlyDictionary<string, JsonElement> ?? ReadOnlyDictionary<string, JsonElement>.Empty;

    internal override bool Reads(string member) => true;
}
