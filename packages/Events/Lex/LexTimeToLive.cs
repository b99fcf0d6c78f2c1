using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The time to live of a context: the first limit that is reached ends it.</summary>
public sealed partial record LexTimeToLive : LambdaPayload
{
    /// <summary>Seconds: 5 to 86,400.</summary>
    [JsonPropertyName("timeToLiveInSeconds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? TimeToLiveInSeconds { get; set; }

    /// <summary>Turns: 1 to 20.</summary>
    [JsonPropertyName("turnsToLive")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? TurnsToLive { get; set; }
}
