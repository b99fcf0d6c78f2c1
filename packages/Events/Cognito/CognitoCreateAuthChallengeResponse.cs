using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The challenge.</summary>
public sealed partial record CognitoCreateAuthChallengeResponse : LambdaPayload
{
    /// <summary>The parameters for the client.</summary>
    [JsonPropertyName("publicChallengeParameters")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? PublicChallengeParameters { get; set; }

    /// <summary>The parameters for the function that verifies the answer.</summary>
    [JsonPropertyName("privateChallengeParameters")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? PrivateChallengeParameters { get; set; }

    /// <summary>The metadata of the challenge, which later requests have in <see cref="CognitoChallengeResult.ChallengeMetadata"/>.</summary>
    [JsonPropertyName("challengeMetadata")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ChallengeMetadata { get; set; }
}
