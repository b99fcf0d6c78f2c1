using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A challenge of the sign-in, and its result.</summary>
public sealed partial record CognitoChallengeResult : LambdaPayload
{
    /// <summary>The name of the challenge.</summary>
    [JsonPropertyName("challengeName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public CognitoChallengeName ChallengeName { get; set; }

    /// <summary>Whether the answer was correct.</summary>
    [JsonPropertyName("challengeResult")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ChallengeResult { get; set; }

    /// <summary>The metadata of a custom challenge, which your function set.</summary>
    [JsonPropertyName("challengeMetadata")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ChallengeMetadata { get; set; }
}
