using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What the user pool is to keep.</summary>
public sealed partial record CognitoInboundFederationResponse : LambdaPayload
{
    /// <summary>The attributes to map to those of the user pool; an empty map keeps what the provider told.</summary>
    [JsonPropertyName("userAttributesToMap")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(TextMapConverter))]
    public IReadOnlyDictionary<string, string>? UserAttributesToMap { get; set; }
}
