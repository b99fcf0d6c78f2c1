using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A user who wants to sign in.</summary>
public sealed partial record CognitoPreAuthenticationRequest : CognitoTriggerRequest
{
    /// <summary>What the client tells: its <c>ClientMetadata</c>.</summary>
    [JsonPropertyName("validationData")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string> ValidationData { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>Whether there is no such user, when the app client hides that from the caller.</summary>
    [JsonPropertyName("userNotFound")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? UserNotFound { get; set; }
}
