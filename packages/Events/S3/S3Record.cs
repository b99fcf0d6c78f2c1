using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An event about an object.</summary>
public sealed partial record S3Record : LambdaPayload
{
    /// <summary>The version of the format, <c>2.1</c> and later; minor versions add members.</summary>
    [JsonPropertyName("eventVersion")]
    public string? EventVersion { get; set; }

    /// <summary>Always <c>aws:s3</c>.</summary>
    [JsonPropertyName("eventSource")]
    public string EventSource { get => field ?? ""; set; }

    /// <summary>The region of the bucket.</summary>
    [JsonPropertyName("awsRegion")]
    public string AwsRegion { get => field ?? ""; set; }

    /// <summary>The time at which S3 finished the request.</summary>
    [JsonPropertyName("eventTime")]
    public Timestamp? EventTime { get; set; }

    /// <summary>The event type, such as <c>ObjectCreated:Put</c>.</summary>
    [JsonPropertyName("eventName")]
    public S3EventName EventName { get; set; }

    /// <summary>The identity that caused the event.</summary>
    [JsonPropertyName("userIdentity")]
    public S3Identity? UserIdentity { get; set; }

    /// <summary>The request.</summary>
    [JsonPropertyName("requestParameters")]
    public S3RequestParameters? RequestParameters { get; set; }

    /// <summary>The ids of the request, which AWS Support needs.</summary>
    [JsonPropertyName("responseElements")]
    public S3ResponseElements? ResponseElements { get; set; }

    /// <summary>The bucket and the object.</summary>
    [JsonPropertyName("s3")]
    public S3Entity S3 { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>Data of a restore; only for restore events.</summary>
    [JsonPropertyName("glacierEventData")]
    public S3GlacierEventData? GlacierEventData { get; set; }

    /// <summary>Data of a restore under its newer name; only for restore events.</summary>
    [JsonPropertyName("restoreEventData")]
    public S3RestoreEventData? RestoreEventData { get; set; }

    /// <summary>Data of a replication; only for replication events.</summary>
    [JsonPropertyName("replicationEventData")]
    public S3ReplicationEventData? ReplicationEventData { get; set; }

    /// <summary>Data of a move to an archive tier; only for Intelligent-Tiering events.</summary>
    [JsonPropertyName("intelligentTieringEventData")]
    public S3IntelligentTieringEventData? IntelligentTieringEventData { get; set; }

    /// <summary>Data of a lifecycle transition; only for lifecycle events.</summary>
    [JsonPropertyName("lifecycleEventData")]
    public S3LifecycleEventData? LifecycleEventData { get; set; }
}
