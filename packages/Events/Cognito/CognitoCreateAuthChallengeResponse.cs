using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The challenge.</summary>
public sealed partial record CognitoCreateAuthChallengeResponse : LambdaPayload
{
    /// <summary>What the client gets.</summary>
    [JsonPropertyName("publicChallengeParameters")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? PublicChallengeParameters { get; set; }

    /// <summary>What the function that checks the answer gets.</summary>
    [JsonPropertyName("privateChallengeParameters")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? PrivateChallengeParameters { get; set; }

    /// <summary>Your name of the challenge, for <see cref="CognitoChallengeResult.ChallengeMetadata"/>.</summary>
    [JsonPropertyName("challengeMetadata")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ChallengeMetadata { get; set; }
}
