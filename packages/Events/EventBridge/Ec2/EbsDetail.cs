using System.Text.Json.Serialization;

namespace Lambent.Events.Ec2;

/// <summary>
/// An event of a volume or a snapshot: <c>EBS Volume Notification</c> and <c>EBS Snapshot Notification</c>.
/// See <see href="https://docs.aws.amazon.com/ebs/latest/userguide/ebs-cloud-watch-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-ec2-ebs-snapshot-notification")]
[EventBridgeDetail("eventbridge-ec2-ebs-volume-notification")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record EbsDetail : LambdaPayload, ILambdaJson<EbsDetail>
{
    /// <summary>The event type, such as <c>createVolume</c>.</summary>
    public string Event { get => field ?? ""; set; }

    /// <summary>The result, such as <c>available</c>, <c>succeeded</c> or <c>failed</c>.</summary>
    public string Result { get => field ?? ""; set; }

    /// <summary>The reason for a failure; empty otherwise.</summary>
    public string Cause { get => field ?? ""; set; }

    /// <summary>The request.</summary>
    [JsonPropertyName("request-id")]
    public string RequestId { get => field ?? ""; set; }

    /// <summary>The ARN of the snapshot; of snapshots.</summary>
    [JsonPropertyName("snapshot_id")]
    public string? SnapshotId { get; set; }

    /// <summary>The ARN of what was copied; of snapshots.</summary>
    public string? Source { get; set; }

    /// <summary>The start time; only for snapshots.</summary>
    public partial DateTimeOffset? StartTime { get; set; }

    /// <summary>The end time; only for snapshots.</summary>
    public partial DateTimeOffset? EndTime { get; set; }
}
