using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What most triggers of a Cognito user pool tell.</summary>
public abstract record CognitoTriggerRequest : LambdaPayload
{
    /// <summary>The attributes of the user; booleans and numbers are text: <c>"true"</c>.</summary>
    [JsonPropertyName("userAttributes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(TextMapConverter))]
    public IReadOnlyDictionary<string, string> UserAttributes { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>
    /// What the client tells, for triggers after the sign-in began; <c>InitiateAuth</c> tells it only to the triggers before.
    /// </summary>
    [JsonPropertyName("clientMetadata")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(TextMapConverter))]
    public IReadOnlyDictionary<string, string> ClientMetadata { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
