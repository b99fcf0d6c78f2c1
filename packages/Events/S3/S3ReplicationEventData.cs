using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The replication of an object.</summary>
public sealed partial record S3ReplicationEventData : LambdaPayload
{
    /// <summary>The rule.</summary>
    [JsonPropertyName("replicationRuleId")]
    public string? ReplicationRuleId { get; set; }

    /// <summary>The ARN of the bucket it goes to.</summary>
    [JsonPropertyName("destinationBucket")]
    public string? DestinationBucket { get; set; }

    /// <summary>What is replicated, such as <c>OBJECT_PUT</c>.</summary>
    [JsonPropertyName("s3Operation")]
    public string? S3Operation { get; set; }

    /// <summary>When replication was asked for.</summary>
    [JsonPropertyName("requestTime")]
    public Timestamp? RequestTime { get; set; }

    /// <summary>Why it failed, such as <c>AssumeRoleNotPermitted</c>.</summary>
    [JsonPropertyName("failureReason")]
    public string? FailureReason { get; set; }

    /// <summary>The time that was missed or kept, for buckets with replication time control.</summary>
    [JsonPropertyName("threshold")]
    public string? Threshold { get; set; }

    /// <summary>How long it took.</summary>
    [JsonPropertyName("replicationTime")]
    public string? ReplicationTime { get; set; }
}
