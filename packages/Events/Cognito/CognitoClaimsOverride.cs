using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What is different in an id token.</summary>
public sealed partial record CognitoClaimsOverride : LambdaPayload
{
    /// <summary>Claims that are added or replaced.</summary>
    [JsonPropertyName("claimsToAddOrOverride")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? ClaimsToAddOrOverride { get; set; }

    /// <summary>Claims that are left out.</summary>
    [JsonPropertyName("claimsToSuppress")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? ClaimsToSuppress { get; set; }

    /// <summary>The groups and roles.</summary>
    [JsonPropertyName("groupOverrideDetails")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CognitoGroupConfiguration? GroupOverrideDetails { get; set; }
}
