using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A challenge that was made.</summary>
public sealed partial record CognitoChallengeResult : LambdaPayload
{
    /// <summary>What it was.</summary>
    [JsonPropertyName("challengeName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CognitoChallengeName ChallengeName { get; set; }

    /// <summary>Whether the answer was right.</summary>
    [JsonPropertyName("challengeResult")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ChallengeResult { get; set; }

    /// <summary>Your name of a custom challenge.</summary>
    [JsonPropertyName("challengeMetadata")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ChallengeMetadata { get; set; }
}
