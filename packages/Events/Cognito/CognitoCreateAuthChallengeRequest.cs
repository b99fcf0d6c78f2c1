using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What is known when a challenge is made.</summary>
public sealed partial record CognitoCreateAuthChallengeRequest : CognitoTriggerRequest
{
    /// <summary>The challenge to make: <c>CUSTOM_CHALLENGE</c>.</summary>
    [JsonPropertyName("challengeName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CognitoChallengeName ChallengeName { get; set; }

    /// <summary>The challenges so far, the last one last.</summary>
    [JsonPropertyName("session")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CognitoChallengeResult> Session { get => field ?? []; set; }

    /// <summary>Whether there is no such user, when the app client hides that from the caller.</summary>
    [JsonPropertyName("userNotFound")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? UserNotFound { get; set; }
}
