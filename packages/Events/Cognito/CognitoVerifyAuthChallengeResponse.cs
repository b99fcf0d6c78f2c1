using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Whether the answer is correct.</summary>
public sealed partial record CognitoVerifyAuthChallengeResponse : LambdaPayload
{
    /// <summary>Whether the answer is correct.</summary>
    [JsonPropertyName("answerCorrect")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? AnswerCorrect { get; set; }
}
