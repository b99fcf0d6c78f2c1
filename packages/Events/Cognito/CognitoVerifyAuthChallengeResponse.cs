using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Whether the answer is right.</summary>
public sealed partial record CognitoVerifyAuthChallengeResponse : LambdaPayload
{
    /// <summary>Whether it is.</summary>
    [JsonPropertyName("answerCorrect")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? AnswerCorrect { get; set; }
}
