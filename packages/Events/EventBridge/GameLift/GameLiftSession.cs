using System.Text.Json.Serialization;

namespace Lambent.Events.GameLift;

/// <summary>A game.</summary>
public sealed partial record GameLiftSession : LambdaPayload
{
    /// <summary>The players.</summary>
    [JsonPropertyName("players")]
    public IReadOnlyList<GameLiftPlayer> Players { get => field ?? []; set; }

    /// <summary>The game session, once there is one.</summary>
    [JsonPropertyName("gameSessionArn")]
    public string? GameSessionArn { get; set; }

    /// <summary>The address.</summary>
    [JsonPropertyName("ipAddress")]
    public string? IpAddress { get; set; }

    /// <summary>The name in DNS.</summary>
    [JsonPropertyName("dnsName")]
    public string? DnsName { get; set; }

    /// <summary>The port.</summary>
    [JsonPropertyName("port")]
    public int? Port { get; set; }
}
