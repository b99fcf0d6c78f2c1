using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The permissions of a user.</summary>
public sealed partial record AlexaPermissions : LambdaPayload
{
    /// <summary>A token for the user's data; use <see cref="AlexaSystem.ApiAccessToken"/> instead.</summary>
    [JsonPropertyName("consentToken")]
    public string? ConsentToken { get; set; }

    /// <summary>The permission scopes, by name.</summary>
    [JsonPropertyName("scopes")]
    public IReadOnlyDictionary<string, AlexaScope> Scopes { get => field ?? ReadOnlyDictionary<string, AlexaScope>.Empty; set; }
}
