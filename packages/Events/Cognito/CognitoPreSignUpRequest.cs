using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Somebody who wants to sign up.</summary>
public sealed partial record CognitoPreSignUpRequest : CognitoTriggerRequest
{
    /// <summary>What the client tells: its <c>ValidationData</c>.</summary>
    [JsonPropertyName("validationData")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string> ValidationData { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
