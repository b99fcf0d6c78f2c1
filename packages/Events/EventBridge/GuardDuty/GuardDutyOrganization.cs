using System.Text.Json.Serialization;

namespace Lambent.Events.GuardDuty;

/// <summary>The organization of an IP address.</summary>
public sealed partial record GuardDutyOrganization : LambdaPayload
{
    /// <summary>The number of the autonomous system.</summary>
    [JsonPropertyName("asn")]
    public string? Asn { get; set; }

    /// <summary>The organization of the autonomous system.</summary>
    [JsonPropertyName("asnOrg")]
    public string? AsnOrg { get; set; }

    /// <summary>The provider.</summary>
    [JsonPropertyName("isp")]
    public string? Isp { get; set; }

    /// <summary>The organisation.</summary>
    [JsonPropertyName("org")]
    public string? Org { get; set; }
}
