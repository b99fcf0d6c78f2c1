using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>How a sign-in goes.</summary>
public sealed partial record CognitoDefineAuthChallengeRequest : CognitoTriggerRequest
{
    /// <summary>The challenges so far, the last one last; empty at the start.</summary>
    [JsonPropertyName("session")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CognitoChallengeResult> Session { get => field ?? []; set; }

    /// <summary>Whether there is no such user, when the app client hides that from the caller.</summary>
    [JsonPropertyName("userNotFound")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? UserNotFound { get; set; }
}
