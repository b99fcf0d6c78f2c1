using System.Text.Json.Serialization;

namespace Lambent.Events.GameLift;

/// <summary>A player.</summary>
public sealed partial record GameLiftPlayer : LambdaPayload
{
    /// <summary>The player.</summary>
    [JsonPropertyName("playerId")]
    public string PlayerId { get => field ?? ""; set; }

    /// <summary>The team.</summary>
    [JsonPropertyName("team")]
    public string? Team { get; set; }

    /// <summary>Whether the player accepted; null before the answer.</summary>
    [JsonPropertyName("accepted")]
    public bool? Accepted { get; set; }

    /// <summary>The session of the player, once there is a game.</summary>
    [JsonPropertyName("playerSessionId")]
    public string? PlayerSessionId { get; set; }
}
