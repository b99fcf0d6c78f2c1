using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The user who gets tokens.</summary>
public sealed partial record CognitoPreTokenGenerationRequest : CognitoTriggerRequest
{
    /// <summary>The user's groups and roles.</summary>
    [JsonPropertyName("groupConfiguration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CognitoGroupConfiguration? GroupConfiguration { get; set; }

    /// <summary>The scopes of the access token, of the events of version 2 and 3.</summary>
    [JsonPropertyName("scopes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string> Scopes { get => field ?? []; set; }
}
