using System.Text.Json.Serialization;

namespace Lambent.Events.GuardDuty;

/// <summary>A port probe.</summary>
public sealed partial record GuardDutyPortProbe : LambdaPayload
{
    /// <summary>Whether the traffic was blocked.</summary>
    [JsonPropertyName("blocked")]
    public bool? Blocked { get; set; }

    /// <summary>The ports and who looked.</summary>
    [JsonPropertyName("portProbeDetails")]
    public IReadOnlyList<GuardDutyPortProbeDetail> PortProbeDetails { get => field ?? []; set; }
}
