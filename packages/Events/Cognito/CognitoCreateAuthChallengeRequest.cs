using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The data of the request for a challenge.</summary>
public sealed partial record CognitoCreateAuthChallengeRequest : CognitoTriggerRequest
{
    /// <summary>The name of the challenge to create: <c>CUSTOM_CHALLENGE</c>.</summary>
    [JsonPropertyName("challengeName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public CognitoChallengeName ChallengeName { get; set; }

    /// <summary>The challenges so far, oldest first.</summary>
    [JsonPropertyName("session")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CognitoChallengeResult> Session { get => field ?? []; set; }

    /// <summary>Whether the user does not exist, if the app client does not reveal that to the caller.</summary>
    [JsonPropertyName("userNotFound")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? UserNotFound { get; set; }
}
