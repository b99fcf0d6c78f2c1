using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Details of a request: network, service, target group, identity.</summary>
public sealed partial record VpcLatticeRequestContext : LambdaPayload
{
    /// <summary>The ARN of the service network by which the request came.</summary>
    [JsonPropertyName("serviceNetworkArn")]
    public string ServiceNetworkArn { get => field ?? ""; set; }

    /// <summary>The ARN of the service.</summary>
    [JsonPropertyName("serviceArn")]
    public string ServiceArn { get => field ?? ""; set; }

    /// <summary>The ARN of the target group that the function is registered with.</summary>
    [JsonPropertyName("targetGroupArn")]
    public string TargetGroupArn { get => field ?? ""; set; }

    /// <summary>The identity of the caller.</summary>
    [JsonPropertyName("identity")]
    public VpcLatticeIdentity Identity { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The region of the service.</summary>
    [JsonPropertyName("region")]
    public string Region { get => field ?? ""; set; }

    /// <summary>The time of the request, to the microsecond.</summary>
    [JsonPropertyName("timeEpoch")]
    public Timestamp? TimeEpoch { get; set => field = value?.Or(TimestampFormat.UnixMicrosecondsText); }
}
