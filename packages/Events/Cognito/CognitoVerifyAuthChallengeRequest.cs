using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The data of an answer to a challenge.</summary>
public sealed partial record CognitoVerifyAuthChallengeRequest : CognitoTriggerRequest
{
    /// <summary>The private parameters that the function set when it created the challenge.</summary>
    [JsonPropertyName("privateChallengeParameters")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string> PrivateChallengeParameters { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The answer.</summary>
    [JsonPropertyName("challengeAnswer")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ChallengeAnswer { get; set; }

    /// <summary>Whether the user does not exist, if the app client does not reveal that to the caller.</summary>
    [JsonPropertyName("userNotFound")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? UserNotFound { get; set; }
}
