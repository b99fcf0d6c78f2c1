using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The changes of an id token.</summary>
public sealed partial record CognitoClaimsOverride : LambdaPayload
{
    /// <summary>Claims to add or override.</summary>
    [JsonPropertyName("claimsToAddOrOverride")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? ClaimsToAddOrOverride { get; set; }

    /// <summary>Claims to suppress.</summary>
    [JsonPropertyName("claimsToSuppress")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? ClaimsToSuppress { get; set; }

    /// <summary>The groups and roles.</summary>
    [JsonPropertyName("groupOverrideDetails")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CognitoGroupConfiguration? GroupOverrideDetails { get; set; }
}
