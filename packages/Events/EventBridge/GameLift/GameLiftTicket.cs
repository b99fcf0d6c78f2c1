using System.Text.Json.Serialization;

namespace Lambent.Events.GameLift;

/// <summary>A request of players.</summary>
public sealed partial record GameLiftTicket : LambdaPayload
{
    /// <summary>The ticket.</summary>
    [JsonPropertyName("ticketId")]
    public string TicketId { get => field ?? ""; set; }

    /// <summary>The time of creation.</summary>
    [JsonPropertyName("startTime")]
    public Timestamp? StartTime { get; set; }

    /// <summary>The players.</summary>
    [JsonPropertyName("players")]
    public IReadOnlyList<GameLiftPlayer> Players { get => field ?? []; set; }
}
