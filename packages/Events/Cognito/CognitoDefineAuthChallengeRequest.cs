using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The state of a sign-in.</summary>
public sealed partial record CognitoDefineAuthChallengeRequest : CognitoTriggerRequest
{
    /// <summary>The challenges so far, oldest first; empty at the start.</summary>
    [JsonPropertyName("session")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CognitoChallengeResult> Session { get => field ?? []; set; }

    /// <summary>Whether the user does not exist, if the app client does not reveal that to the caller.</summary>
    [JsonPropertyName("userNotFound")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? UserNotFound { get; set; }
}
