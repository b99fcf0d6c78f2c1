using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The changes of a token.</summary>
public sealed partial record CognitoTokenClaims : LambdaPayload
{
    /// <summary>Claims to add or override; see <see cref="SetClaims"/>.</summary>
    [JsonPropertyName("claimsToAddOrOverride")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, JsonElement>? ClaimsToAddOrOverride { get; set; }

    /// <summary>Claims to suppress.</summary>
    [JsonPropertyName("claimsToSuppress")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? ClaimsToSuppress { get; set; }

    /// <summary>Scopes to add; access tokens only.</summary>
    [JsonPropertyName("scopesToAdd")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? ScopesToAdd { get; set; }

    /// <summary>Scopes to suppress; access tokens only.</summary>
    [JsonPropertyName("scopesToSuppress")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? ScopesToSuppress { get; set; }
}
