namespace Lambent.Events.GuardDuty;

/// <summary>Details of the detection of a finding, and its count.</summary>
public sealed partial record GuardDutyService : LambdaPayload
{
    /// <summary><c>guardduty</c>.</summary>
    public string? ServiceName { get; set; }

    /// <summary>The detector.</summary>
    public string? DetectorId { get; set; }

    /// <summary>The action.</summary>
    public GuardDutyAction? Action { get; set; }

    /// <summary>Whether the resource is the <c>TARGET</c> or the <c>ACTOR</c>.</summary>
    public string? ResourceRole { get; set; }

    /// <summary>The first time.</summary>
    public partial DateTimeOffset? EventFirstSeen { get; set; }

    /// <summary>The last time.</summary>
    public partial DateTimeOffset? EventLastSeen { get; set; }

    /// <summary>Whether the finding is archived.</summary>
    public bool? Archived { get; set; }

    /// <summary>The number of occurrences.</summary>
    public int? Count { get; set; }

    /// <summary>Whether the user found the finding useful.</summary>
    public string? UserFeedback { get; set; }

    /// <summary>The feature that found it.</summary>
    public string? FeatureName { get; set; }
}

/// <summary>The action: the member that <see cref="ActionType"/> names is not null.</summary>
public sealed partial record GuardDutyAction : LambdaPayload
{
    /// <summary><c>NETWORK_CONNECTION</c>, <c>PORT_PROBE</c>, <c>DNS_REQUEST</c>, <c>AWS_API_CALL</c> and others.</summary>
    public string ActionType { get => field ?? ""; set; }

    /// <summary>A connection.</summary>
    public GuardDutyConnection? NetworkConnectionAction { get; set; }

    /// <summary>A port probe.</summary>
    public GuardDutyPortProbe? PortProbeAction { get; set; }

    /// <summary>A name was asked for.</summary>
    public GuardDutyDnsRequest? DnsRequestAction { get; set; }

    /// <summary>An API of AWS was called.</summary>
    public GuardDutyApiCall? AwsApiCallAction { get; set; }
}

/// <summary>A connection.</summary>
public sealed partial record GuardDutyConnection : LambdaPayload
{
    /// <summary><c>INBOUND</c>, <c>OUTBOUND</c> or <c>UNKNOWN</c>.</summary>
    public string? ConnectionDirection { get; set; }

    /// <summary><c>TCP</c> or <c>UDP</c>.</summary>
    public string? Protocol { get; set; }

    /// <summary>Whether the traffic was blocked.</summary>
    public bool? Blocked { get; set; }

    /// <summary>The address on this side.</summary>
    public GuardDutyLocalIp? LocalIpDetails { get; set; }

    /// <summary>The port on this side.</summary>
    public GuardDutyPort? LocalPortDetails { get; set; }

    /// <summary>The address on the other side.</summary>
    public GuardDutyRemoteIp? RemoteIpDetails { get; set; }

    /// <summary>The port on the other side.</summary>
    public GuardDutyPort? RemotePortDetails { get; set; }
}

/// <summary>An address on this side.</summary>
public sealed partial record GuardDutyLocalIp : LambdaPayload
{
    /// <summary>The address.</summary>
    public string? IpAddressV4 { get; set; }
}

/// <summary>A port.</summary>
public sealed partial record GuardDutyPort : LambdaPayload
{
    /// <summary>The number.</summary>
    public int? Port { get; set; }

    /// <summary>The name of the port.</summary>
    public string? PortName { get; set; }
}

/// <summary>An address on the other side.</summary>
public sealed partial record GuardDutyRemoteIp : LambdaPayload
{
    /// <summary>The address.</summary>
    public string? IpAddressV4 { get; set; }

    /// <summary>The organization of the IP address.</summary>
    public GuardDutyOrganization? Organization { get; set; }

    /// <summary>The country.</summary>
    public GuardDutyCountry? Country { get; set; }

    /// <summary>The city.</summary>
    public GuardDutyCity? City { get; set; }

    /// <summary>The place.</summary>
    public GuardDutyLocation? GeoLocation { get; set; }
}

/// <summary>The organization of an IP address.</summary>
public sealed partial record GuardDutyOrganization : LambdaPayload
{
    /// <summary>The number of the autonomous system.</summary>
    public string? Asn { get; set; }

    /// <summary>The organization of the autonomous system.</summary>
    public string? AsnOrg { get; set; }

    /// <summary>The provider.</summary>
    public string? Isp { get; set; }

    /// <summary>The organisation.</summary>
    public string? Org { get; set; }
}

/// <summary>A country.</summary>
public sealed partial record GuardDutyCountry : LambdaPayload
{
    /// <summary>The name.</summary>
    public string? CountryName { get; set; }

    /// <summary>The code.</summary>
    public string? CountryCode { get; set; }
}

/// <summary>A city.</summary>
public sealed partial record GuardDutyCity : LambdaPayload
{
    /// <summary>The name.</summary>
    public string? CityName { get; set; }
}

/// <summary>A place.</summary>
public sealed partial record GuardDutyLocation : LambdaPayload
{
    /// <summary>The latitude.</summary>
    public WireNumber? Lat { get; set; }

    /// <summary>The longitude.</summary>
    public WireNumber? Lon { get; set; }
}

/// <summary>A port probe.</summary>
public sealed partial record GuardDutyPortProbe : LambdaPayload
{
    /// <summary>Whether the traffic was blocked.</summary>
    public bool? Blocked { get; set; }

    /// <summary>The ports and who looked.</summary>
    public IReadOnlyList<GuardDutyPortProbeDetail> PortProbeDetails { get => field ?? []; set; }
}

/// <summary>A port and who looked at it.</summary>
public sealed partial record GuardDutyPortProbeDetail : LambdaPayload
{
    /// <summary>The port.</summary>
    public GuardDutyPort? LocalPortDetails { get; set; }

    /// <summary>The address.</summary>
    public GuardDutyLocalIp? LocalIpDetails { get; set; }

    /// <summary>The remote IP address.</summary>
    public GuardDutyRemoteIp? RemoteIpDetails { get; set; }
}

/// <summary>A name that was asked for.</summary>
public sealed partial record GuardDutyDnsRequest : LambdaPayload
{
    /// <summary>The name.</summary>
    public string? Domain { get; set; }

    /// <summary><c>TCP</c> or <c>UDP</c>.</summary>
    public string? Protocol { get; set; }

    /// <summary>Whether the traffic was blocked.</summary>
    public bool? Blocked { get; set; }
}

/// <summary>A call of an API of AWS.</summary>
public sealed partial record GuardDutyApiCall : LambdaPayload
{
    /// <summary>The call.</summary>
    public string? Api { get; set; }

    /// <summary>The service.</summary>
    public string? ServiceName { get; set; }

    /// <summary>The type of the caller: <c>Remote IP</c> or <c>Domain</c>.</summary>
    public string? CallerType { get; set; }

    /// <summary>The error.</summary>
    public string? ErrorCode { get; set; }

    /// <summary>The remote IP address.</summary>
    public GuardDutyRemoteIp? RemoteIpDetails { get; set; }
}
