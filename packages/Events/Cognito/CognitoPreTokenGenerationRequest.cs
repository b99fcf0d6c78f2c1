using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The data of the user who gets tokens.</summary>
public sealed partial record CognitoPreTokenGenerationRequest : CognitoTriggerRequest
{
    /// <summary>The user's groups and roles.</summary>
    [JsonPropertyName("groupConfiguration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CognitoGroupConfiguration? GroupConfiguration { get; set; }

    /// <summary>The scopes of the access token; only in versions 2 and 3 of the event.</summary>
    [JsonPropertyName("scopes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string> Scopes { get => field ?? []; set; }
}
