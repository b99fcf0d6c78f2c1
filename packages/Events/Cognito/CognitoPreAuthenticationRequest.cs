using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The data of a user who signs in.</summary>
public sealed partial record CognitoPreAuthenticationRequest : CognitoTriggerRequest
{
    /// <summary>The <c>ClientMetadata</c> of the client.</summary>
    [JsonPropertyName("validationData")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string> ValidationData { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>Whether the user does not exist, if the app client does not reveal that to the caller.</summary>
    [JsonPropertyName("userNotFound")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? UserNotFound { get; set; }
}
