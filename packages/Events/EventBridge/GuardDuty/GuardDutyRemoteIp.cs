using System.Text.Json.Serialization;

namespace Lambent.Events.GuardDuty;

/// <summary>An address on the other side.</summary>
public sealed partial record GuardDutyRemoteIp : LambdaPayload
{
    /// <summary>The address.</summary>
    [JsonPropertyName("ipAddressV4")]
    public string? IpAddressV4 { get; set; }

    /// <summary>The organization of the IP address.</summary>
    [JsonPropertyName("organization")]
    public GuardDutyOrganization? Organization { get; set; }

    /// <summary>The country.</summary>
    [JsonPropertyName("country")]
    public GuardDutyCountry? Country { get; set; }

    /// <summary>The city.</summary>
    [JsonPropertyName("city")]
    public GuardDutyCity? City { get; set; }

    /// <summary>The place.</summary>
    [JsonPropertyName("geoLocation")]
    public GuardDutyLocation? GeoLocation { get; set; }
}
