using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The next step of the sign-in.</summary>
public sealed partial record CognitoDefineAuthChallengeResponse : LambdaPayload
{
    /// <summary>The name of the next challenge.</summary>
    [JsonPropertyName("challengeName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public CognitoChallengeName ChallengeName { get; set; }

    /// <summary>Whether Cognito issues tokens: the sign-in succeeded.</summary>
    [JsonPropertyName("issueTokens")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? IssueTokens { get; set; }

    /// <summary>Whether the sign-in failed.</summary>
    [JsonPropertyName("failAuthentication")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? FailAuthentication { get; set; }
}
