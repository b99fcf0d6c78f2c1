using System.Text.Json.Serialization;

namespace Lambent.Events.GuardDuty;

/// <summary>A network interface.</summary>
public sealed partial record GuardDutyNetworkInterface : LambdaPayload
{
    /// <summary>The id.</summary>
    [JsonPropertyName("networkInterfaceId")]
    public string? NetworkInterfaceId { get; set; }

    /// <summary>The private name.</summary>
    [JsonPropertyName("privateDnsName")]
    public string? PrivateDnsName { get; set; }

    /// <summary>The private address.</summary>
    [JsonPropertyName("privateIpAddress")]
    public string? PrivateIpAddress { get; set; }

    /// <summary>The public name.</summary>
    [JsonPropertyName("publicDnsName")]
    public string? PublicDnsName { get; set; }

    /// <summary>The public address.</summary>
    [JsonPropertyName("publicIp")]
    public string? PublicIp { get; set; }

    /// <summary>The IPv6 addresses.</summary>
    [JsonPropertyName("ipv6Addresses")]
    public IReadOnlyList<string> Ipv6Addresses { get => field ?? []; set; }

    /// <summary>The subnet.</summary>
    [JsonPropertyName("subnetId")]
    public string? SubnetId { get; set; }

    /// <summary>The VPC.</summary>
    [JsonPropertyName("vpcId")]
    public string? VpcId { get; set; }

    /// <summary>The security groups.</summary>
    [JsonPropertyName("securityGroups")]
    public IReadOnlyList<GuardDutySecurityGroup> SecurityGroups { get => field ?? []; set; }
}
