using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The attributes from an identity provider, by their origin.</summary>
public sealed partial record CognitoFederatedAttributes : LambdaPayload
{
    /// <summary>The token response; OIDC and social providers only.</summary>
    [JsonPropertyName("tokenResponse")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(TextMapConverter))]
    public IReadOnlyDictionary<string, string> TokenResponse { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The claims of the id token; OIDC and social providers only.</summary>
    [JsonPropertyName("idToken")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(TextMapConverter))]
    public IReadOnlyDictionary<string, string> IdToken { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The response of the user info endpoint; OIDC and social providers only.</summary>
    [JsonPropertyName("userInfo")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(TextMapConverter))]
    public IReadOnlyDictionary<string, string> UserInfo { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The attributes of the assertion; SAML only.</summary>
    [JsonPropertyName("samlResponse")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(TextMapConverter))]
    public IReadOnlyDictionary<string, string> SamlResponse { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
