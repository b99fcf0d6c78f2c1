using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The data of a user who signs up.</summary>
public sealed partial record CognitoPreSignUpRequest : CognitoTriggerRequest
{
    /// <summary>The <c>ValidationData</c> of the client.</summary>
    [JsonPropertyName("validationData")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string> ValidationData { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
