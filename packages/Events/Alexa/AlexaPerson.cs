using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The speaker.</summary>
public sealed partial record AlexaPerson : LambdaPayload
{
    /// <summary>The id for this skill.</summary>
    [JsonPropertyName("personId")]
    public string PersonId { get => field ?? ""; set; }

    /// <summary>The token of your system, when the person linked the account.</summary>
    [JsonPropertyName("accessToken")]
    public string? AccessToken { get; set; }

    /// <summary>The confidence of the recognition.</summary>
    [JsonPropertyName("authenticationConfidenceLevel")]
    public AlexaConfidence? AuthenticationConfidenceLevel { get; set; }
}
