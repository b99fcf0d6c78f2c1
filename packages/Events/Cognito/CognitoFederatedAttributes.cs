using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What an identity provider told, by where it stood.</summary>
public sealed partial record CognitoFederatedAttributes : LambdaPayload
{
    /// <summary>The response with the tokens, of OIDC and social providers.</summary>
    [JsonPropertyName("tokenResponse")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(TextMapConverter))]
    public IReadOnlyDictionary<string, string> TokenResponse { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The claims of the id token, of OIDC and social providers.</summary>
    [JsonPropertyName("idToken")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(TextMapConverter))]
    public IReadOnlyDictionary<string, string> IdToken { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The user info, of OIDC and social providers.</summary>
    [JsonPropertyName("userInfo")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(TextMapConverter))]
    public IReadOnlyDictionary<string, string> UserInfo { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The attributes of the assertion, of SAML.</summary>
    [JsonPropertyName("samlResponse")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(TextMapConverter))]
    public IReadOnlyDictionary<string, string> SamlResponse { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
