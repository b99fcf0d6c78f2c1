using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>How the sign-in goes on.</summary>
public sealed partial record CognitoDefineAuthChallengeResponse : LambdaPayload
{
    /// <summary>The next challenge.</summary>
    [JsonPropertyName("challengeName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CognitoChallengeName ChallengeName { get; set; }

    /// <summary>Whether the user is signed in.</summary>
    [JsonPropertyName("issueTokens")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? IssueTokens { get; set; }

    /// <summary>Whether the sign-in fails.</summary>
    [JsonPropertyName("failAuthentication")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? FailAuthentication { get; set; }
}
