using System.Text.Json.Serialization;

namespace Lambent.Events.AutoScaling;

/// <summary>The placement of an instance of a scaling activity.</summary>
public sealed partial record AutoScalingActivityPlace : LambdaPayload
{
    /// <summary>The availability zone.</summary>
    [JsonPropertyName("Availability Zone")]
    public string AvailabilityZone { get => field ?? ""; set; }

    /// <summary>The subnet.</summary>
    [JsonPropertyName("Subnet ID")]
    public string? SubnetId { get; set; }

    /// <summary>The alarms that made the group scale.</summary>
    [JsonPropertyName("InvokingAlarms")]
    public IReadOnlyList<AutoScalingInvokingAlarm> InvokingAlarms { get => field ?? []; set; }
}
