using System.Text.Json.Serialization;

namespace Lambent.Events.GuardDuty;

/// <summary>An instance of EC2.</summary>
public sealed partial record GuardDutyInstance : LambdaPayload
{
    /// <summary>The instance.</summary>
    [JsonPropertyName("instanceId")]
    public string InstanceId { get => field ?? ""; set; }

    /// <summary>The type.</summary>
    [JsonPropertyName("instanceType")]
    public string? InstanceType { get; set; }

    /// <summary>The Outpost it runs on.</summary>
    [JsonPropertyName("outpostArn")]
    public string? OutpostArn { get; set; }

    /// <summary>The start time.</summary>
    [JsonPropertyName("launchTime")]
    public Timestamp? LaunchTime { get; set; }

    /// <summary><c>windows</c>, or null.</summary>
    [JsonPropertyName("platform")]
    public string? Platform { get; set; }

    /// <summary>The state.</summary>
    [JsonPropertyName("instanceState")]
    public string? InstanceState { get; set; }

    /// <summary>The availability zone.</summary>
    [JsonPropertyName("availabilityZone")]
    public string? AvailabilityZone { get; set; }

    /// <summary>The image.</summary>
    [JsonPropertyName("imageId")]
    public string? ImageId { get; set; }

    /// <summary>The description of the image.</summary>
    [JsonPropertyName("imageDescription")]
    public string? ImageDescription { get; set; }

    /// <summary>The role.</summary>
    [JsonPropertyName("iamInstanceProfile")]
    public GuardDutyInstanceProfile? IamInstanceProfile { get; set; }

    /// <summary>The network interfaces.</summary>
    [JsonPropertyName("networkInterfaces")]
    public IReadOnlyList<GuardDutyNetworkInterface> NetworkInterfaces { get => field ?? []; set; }

    /// <summary>The tags.</summary>
    [JsonPropertyName("tags")]
    public IReadOnlyList<GuardDutyTag> Tags { get => field ?? []; set; }
}
