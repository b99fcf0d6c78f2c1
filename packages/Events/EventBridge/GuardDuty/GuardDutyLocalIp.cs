using System.Text.Json.Serialization;

namespace Lambent.Events.GuardDuty;

/// <summary>An address on this side.</summary>
public sealed partial record GuardDutyLocalIp : LambdaPayload
{
    /// <summary>The address.</summary>
    [JsonPropertyName("ipAddressV4")]
    public string? IpAddressV4 { get; set; }
}
