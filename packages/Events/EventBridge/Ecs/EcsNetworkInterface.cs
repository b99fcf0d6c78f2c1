using System.Text.Json.Serialization;

namespace Lambent.Events.Ecs;

/// <summary>A network interface of a container.</summary>
public sealed partial record EcsNetworkInterface : LambdaPayload
{
    /// <summary>The attachment.</summary>
    [JsonPropertyName("attachmentId")]
    public string? AttachmentId { get; set; }

    /// <summary>The private IPv4 address.</summary>
    [JsonPropertyName("privateIpv4Address")]
    public string? PrivateIpv4Address { get; set; }

    /// <summary>The IPv6 address.</summary>
    [JsonPropertyName("ipv6Address")]
    public string? Ipv6Address { get; set; }
}
