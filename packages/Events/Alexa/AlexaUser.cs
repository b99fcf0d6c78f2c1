using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The account that enabled a skill.</summary>
public sealed partial record AlexaUser : LambdaPayload
{
    /// <summary>The id for this skill.</summary>
    [JsonPropertyName("userId")]
    public string UserId { get => field ?? ""; set; }

    /// <summary>The token of your system, when the user linked the account.</summary>
    [JsonPropertyName("accessToken")]
    public string? AccessToken { get; set; }

    /// <summary>The permissions of the user.</summary>
    [JsonPropertyName("permissions")]
    public AlexaPermissions? Permissions { get; set; }
}
