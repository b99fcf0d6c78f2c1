using System.Text.Json.Serialization;

namespace Lambent.Events.GuardDuty;

/// <summary>A connection.</summary>
public sealed partial record GuardDutyConnection : LambdaPayload
{
    /// <summary><c>INBOUND</c>, <c>OUTBOUND</c> or <c>UNKNOWN</c>.</summary>
    [JsonPropertyName("connectionDirection")]
    public string? ConnectionDirection { get; set; }

    /// <summary><c>TCP</c> or <c>UDP</c>.</summary>
    [JsonPropertyName("protocol")]
    public string? Protocol { get; set; }

    /// <summary>Whether the traffic was blocked.</summary>
    [JsonPropertyName("blocked")]
    public bool? Blocked { get; set; }

    /// <summary>The address on this side.</summary>
    [JsonPropertyName("localIpDetails")]
    public GuardDutyLocalIp? LocalIpDetails { get; set; }

    /// <summary>The port on this side.</summary>
    [JsonPropertyName("localPortDetails")]
    public GuardDutyPort? LocalPortDetails { get; set; }

    /// <summary>The address on the other side.</summary>
    [JsonPropertyName("remoteIpDetails")]
    public GuardDutyRemoteIp? RemoteIpDetails { get; set; }

    /// <summary>The port on the other side.</summary>
    [JsonPropertyName("remotePortDetails")]
    public GuardDutyPort? RemotePortDetails { get; set; }
}
