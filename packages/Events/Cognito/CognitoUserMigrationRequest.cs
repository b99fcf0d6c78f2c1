using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Somebody who is not in the user pool yet.</summary>
public sealed partial record CognitoUserMigrationRequest : CognitoTriggerRequest
{
    /// <summary>The password in clear; absent when the user forgot it. Never log it.</summary>
    [JsonPropertyName("password")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Password { get; set; }

    /// <summary>What the client tells.</summary>
    [JsonPropertyName("validationData")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string> ValidationData { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
