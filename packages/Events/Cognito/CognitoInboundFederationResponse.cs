using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The attributes for the user pool.</summary>
public sealed partial record CognitoInboundFederationResponse : LambdaPayload
{
    /// <summary>The attributes to map to those of the user pool; an empty map keeps the attributes from the provider.</summary>
    [JsonPropertyName("userAttributesToMap")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(TextMapConverter))]
    public IReadOnlyDictionary<string, string>? UserAttributesToMap { get; set; }
}
