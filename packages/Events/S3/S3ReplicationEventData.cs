using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The replication of an object.</summary>
public sealed partial record S3ReplicationEventData : LambdaPayload
{
    /// <summary>The rule.</summary>
    [JsonPropertyName("replicationRuleId")]
    public string? ReplicationRuleId { get; set; }

    /// <summary>The ARN of the destination bucket.</summary>
    [JsonPropertyName("destinationBucket")]
    public string? DestinationBucket { get; set; }

    /// <summary>The operation that is replicated, such as <c>OBJECT_PUT</c>.</summary>
    [JsonPropertyName("s3Operation")]
    public string? S3Operation { get; set; }

    /// <summary>The time at which replication was requested.</summary>
    [JsonPropertyName("requestTime")]
    public Timestamp? RequestTime { get; set; }

    /// <summary>The reason for the failure, such as <c>AssumeRoleNotPermitted</c>.</summary>
    [JsonPropertyName("failureReason")]
    public string? FailureReason { get; set; }

    /// <summary>The threshold, for buckets with replication time control.</summary>
    [JsonPropertyName("threshold")]
    public string? Threshold { get; set; }

    /// <summary>The duration of the replication.</summary>
    [JsonPropertyName("replicationTime")]
    public string? ReplicationTime { get; set; }
}
