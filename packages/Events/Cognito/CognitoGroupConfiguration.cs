using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The groups and roles of a user, in requests and responses.</summary>
public sealed partial record CognitoGroupConfiguration : LambdaPayload
{
    /// <summary>The groups.</summary>
    [JsonPropertyName("groupsToOverride")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? GroupsToOverride { get; set; }

    /// <summary>The roles of the groups.</summary>
    [JsonPropertyName("iamRolesToOverride")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? IamRolesToOverride { get; set; }

    /// <summary>The preferred role.</summary>
    [JsonPropertyName("preferredRole")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PreferredRole { get; set; }
}
