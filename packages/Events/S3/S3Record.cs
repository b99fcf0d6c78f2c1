using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Something happened to an object.</summary>
public sealed partial record S3Record : LambdaPayload
{
    /// <summary>The version of the format, <c>2.1</c> to <c>2.4</c>; members are added with the minor number.</summary>
    [JsonPropertyName("eventVersion")]
    public string? EventVersion { get; set; }

    /// <summary>Always <c>aws:s3</c>.</summary>
    [JsonPropertyName("eventSource")]
    public string EventSource { get => field ?? ""; set; }

    /// <summary>The region of the bucket.</summary>
    [JsonPropertyName("awsRegion")]
    public string AwsRegion { get => field ?? ""; set; }

    /// <summary>When S3 had finished with the request.</summary>
    [JsonPropertyName("eventTime")]
    public Timestamp? EventTime { get; set; }

    /// <summary>What happened.</summary>
    [JsonPropertyName("eventName")]
    public S3EventName EventName { get; set; }

    /// <summary>Who did it.</summary>
    [JsonPropertyName("userIdentity")]
    public S3Identity? UserIdentity { get; set; }

    /// <summary>The request.</summary>
    [JsonPropertyName("requestParameters")]
    public S3RequestParameters? RequestParameters { get; set; }

    /// <summary>What AWS Support asks for about the request.</summary>
    [JsonPropertyName("responseElements")]
    public S3ResponseElements? ResponseElements { get; set; }

    /// <summary>The bucket and the object.</summary>
    [JsonPropertyName("s3")]
    public S3Entity S3 { get => field ??= new() { IsMadeUp = true }; set; }

    /// <summary>Only when an object was restored from an archive.</summary>
    [JsonPropertyName("glacierEventData")]
    public S3GlacierEventData? GlacierEventData { get; set; }

    /// <summary>Only when an object was restored from an archive, in the newer place.</summary>
    [JsonPropertyName("restoreEventData")]
    public S3RestoreEventData? RestoreEventData { get; set; }

    /// <summary>Only for replication.</summary>
    [JsonPropertyName("replicationEventData")]
    public S3ReplicationEventData? ReplicationEventData { get; set; }

    /// <summary>Only when an object was moved to an archive tier.</summary>
    [JsonPropertyName("intelligentTieringEventData")]
    public S3IntelligentTieringEventData? IntelligentTieringEventData { get; set; }

    /// <summary>Only when a lifecycle rule moved an object.</summary>
    [JsonPropertyName("lifecycleEventData")]
    public S3LifecycleEventData? LifecycleEventData { get; set; }
}
