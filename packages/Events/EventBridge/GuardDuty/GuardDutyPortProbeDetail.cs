using System.Text.Json.Serialization;

namespace Lambent.Events.GuardDuty;

/// <summary>A port and who looked at it.</summary>
public sealed partial record GuardDutyPortProbeDetail : LambdaPayload
{
    /// <summary>The port.</summary>
    [JsonPropertyName("localPortDetails")]
    public GuardDutyPort? LocalPortDetails { get; set; }

    /// <summary>The address.</summary>
    [JsonPropertyName("localIpDetails")]
    public GuardDutyLocalIp? LocalIpDetails { get; set; }

    /// <summary>The remote IP address.</summary>
    [JsonPropertyName("remoteIpDetails")]
    public GuardDutyRemoteIp? RemoteIpDetails { get; set; }
}
