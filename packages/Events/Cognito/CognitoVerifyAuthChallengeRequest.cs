using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An answer to a challenge.</summary>
public sealed partial record CognitoVerifyAuthChallengeRequest : CognitoTriggerRequest
{
    /// <summary>What the function that made the challenge told.</summary>
    [JsonPropertyName("privateChallengeParameters")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string> PrivateChallengeParameters { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The answer.</summary>
    [JsonPropertyName("challengeAnswer")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ChallengeAnswer { get; set; }

    /// <summary>Whether there is no such user, when the app client hides that from the caller.</summary>
    [JsonPropertyName("userNotFound")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? UserNotFound { get; set; }
}
