using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What is different in a token.</summary>
public sealed partial record CognitoTokenOverride : LambdaPayload
{
    /// <summary>Claims that are added or replaced; see <see cref="SetClaims"/>.</summary>
    [JsonPropertyName("claimsToAddOrOverride")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, JsonElement>? ClaimsToAddOrOverride { get; set; }

    /// <summary>Claims that are left out.</summary>
    [JsonPropertyName("claimsToSuppress")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? ClaimsToSuppress { get; set; }

    /// <summary>Scopes that are added, of an access token.</summary>
    [JsonPropertyName("scopesToAdd")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? ScopesToAdd { get; set; }

    /// <summary>Scopes that are left out, of an access token.</summary>
    [JsonPropertyName("scopesToSuppress")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? ScopesToSuppress { get; set; }
}
