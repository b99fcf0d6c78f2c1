using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The data of a user who is not in the user pool.</summary>
public sealed partial record CognitoUserMigrationRequest : CognitoTriggerRequest
{
    /// <summary>The password in plain text; absent when the user resets it. Never log it.</summary>
    [JsonPropertyName("password")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Password { get; set; }

    /// <summary>The <c>ValidationData</c> of the client.</summary>
    [JsonPropertyName("validationData")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string> ValidationData { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
