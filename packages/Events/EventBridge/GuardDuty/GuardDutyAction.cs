using System.Text.Json.Serialization;

namespace Lambent.Events.GuardDuty;

/// <summary>The action: the member that <see cref="ActionType"/> names is not null.</summary>
public sealed partial record GuardDutyAction : LambdaPayload
{
    /// <summary><c>NETWORK_CONNECTION</c>, <c>PORT_PROBE</c>, <c>DNS_REQUEST</c>, <c>AWS_API_CALL</c> and others.</summary>
    [JsonPropertyName("actionType")]
    public string ActionType { get => field ?? ""; set; }

    /// <summary>A connection.</summary>
    [JsonPropertyName("networkConnectionAction")]
    public GuardDutyConnection? NetworkConnectionAction { get; set; }

    /// <summary>A port probe.</summary>
    [JsonPropertyName("portProbeAction")]
    public GuardDutyPortProbe? PortProbeAction { get; set; }

    /// <summary>A name was asked for.</summary>
    [JsonPropertyName("dnsRequestAction")]
    public GuardDutyDnsRequest? DnsRequestAction { get; set; }

    /// <summary>An API of AWS was called.</summary>
    [JsonPropertyName("awsApiCallAction")]
    public GuardDutyApiCall? AwsApiCallAction { get; set; }
}
