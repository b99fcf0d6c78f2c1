using System.Net;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// An event notification about objects in S3 buckets. Its keys are URL-encoded: <see cref="S3EventObject.DecodedKey"/> is what the S3 API takes.
/// See <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html"/>.
/// </summary>
[LambdaEvent("s3", LambdaEventDirection.Received, "Records.s3", DecidedBy = "Records.eventSource=aws:s3")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record S3Event : LambdaPayload, ILambdaJson<S3Event>
{
    /// <summary>The records; in practice one.</summary>
    [JsonPropertyName("Records")]
    public IReadOnlyList<S3Record> Records { get => field ?? []; set; }
}

/// <summary>An event about an object.</summary>
public sealed partial record S3Record : LambdaPayload
{
    /// <summary>The version of the format, <c>2.1</c> and later; minor versions add members.</summary>
    public string? EventVersion { get; set; }

    /// <summary>Always <c>aws:s3</c>.</summary>
    public string EventSource { get => field ?? ""; set; }

    /// <summary>The region of the bucket.</summary>
    public string AwsRegion { get => field ?? ""; set; }

    /// <summary>The time at which S3 finished the request.</summary>
    public partial DateTimeOffset? EventTime { get; set; }

    /// <summary>The event type, such as <c>ObjectCreated:Put</c>.</summary>
    public S3EventName EventName { get; set; }

    /// <summary>The identity that caused the event.</summary>
    public S3Identity? UserIdentity { get; set; }

    /// <summary>The request.</summary>
    public S3RequestParameters? RequestParameters { get; set; }

    /// <summary>The ids of the request, which AWS Support needs.</summary>
    public S3ResponseElements? ResponseElements { get; set; }

    /// <summary>The bucket and the object.</summary>
    public S3Entity S3 { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>Data of a restore; only for restore events.</summary>
    public S3GlacierEventData? GlacierEventData { get; set; }

    /// <summary>Data of a restore under its newer name; only for restore events.</summary>
    public S3RestoreEventData? RestoreEventData { get; set; }

    /// <summary>Data of a replication; only for replication events.</summary>
    public S3ReplicationEventData? ReplicationEventData { get; set; }

    /// <summary>Data of a move to an archive tier; only for Intelligent-Tiering events.</summary>
    public S3IntelligentTieringEventData? IntelligentTieringEventData { get; set; }

    /// <summary>Data of a lifecycle transition; only for lifecycle events.</summary>
    public S3LifecycleEventData? LifecycleEventData { get; set; }
}

/// <summary>What happened to an object. Some events come with <c>s3:</c> in front, others without.</summary>
[OpenEnum]
public readonly partial struct S3EventName
{
    /// <summary>It was made by an upload.</summary>
    public const string ObjectCreatedPut = "ObjectCreated:Put";

    /// <summary>It was made by an HTML form.</summary>
    public const string ObjectCreatedPost = "ObjectCreated:Post";

    /// <summary>It was copied.</summary>
    public const string ObjectCreatedCopy = "ObjectCreated:Copy";

    /// <summary>It was made by an upload in parts.</summary>
    public const string ObjectCreatedCompleteMultipartUpload = "ObjectCreated:CompleteMultipartUpload";

    /// <summary>It, or a version of it, was deleted.</summary>
    public const string ObjectRemovedDelete = "ObjectRemoved:Delete";

    /// <summary>It was marked as deleted in a bucket that keeps versions.</summary>
    public const string ObjectRemovedDeleteMarkerCreated = "ObjectRemoved:DeleteMarkerCreated";

    /// <summary>Its restoration was asked for.</summary>
    public const string ObjectRestorePost = "ObjectRestore:Post";

    /// <summary>It was restored.</summary>
    public const string ObjectRestoreCompleted = "ObjectRestore:Completed";

    /// <summary>Its restored copy was deleted.</summary>
    public const string ObjectRestoreDelete = "ObjectRestore:Delete";

    /// <summary>S3 lost it.</summary>
    public const string ReducedRedundancyLostObject = "ReducedRedundancyLostObject";

    /// <summary>It was not replicated.</summary>
    public const string ReplicationFailed = "Replication:OperationFailedReplication";

    /// <summary>It was not replicated within 15 minutes.</summary>
    public const string ReplicationMissedThreshold = "Replication:OperationMissedThreshold";

    /// <summary>It was replicated after more than 15 minutes.</summary>
    public const string ReplicationAfterThreshold = "Replication:OperationReplicatedAfterThreshold";

    /// <summary>Its replication is not timed any more.</summary>
    public const string ReplicationNotTracked = "Replication:OperationNotTracked";

    /// <summary>A lifecycle rule deleted it.</summary>
    public const string LifecycleExpirationDelete = "LifecycleExpiration:Delete";

    /// <summary>A lifecycle rule marked it as deleted.</summary>
    public const string LifecycleExpirationDeleteMarkerCreated = "LifecycleExpiration:DeleteMarkerCreated";

    /// <summary>A lifecycle rule moved it to another storage class.</summary>
    public const string LifecycleTransition = "LifecycleTransition";

    /// <summary>It was moved to an archive tier.</summary>
    public const string IntelligentTiering = "IntelligentTiering";

    /// <summary>It was tagged.</summary>
    public const string ObjectTaggingPut = "ObjectTagging:Put";

    /// <summary>Its tags were deleted.</summary>
    public const string ObjectTaggingDelete = "ObjectTagging:Delete";

    /// <summary>Its access control list was changed.</summary>
    public const string ObjectAclPut = "ObjectAcl:Put";

    private const string Prefix = "s3:";

    /// <summary>Whether the event is about a created object.</summary>
    public bool IsObjectCreated => Is("ObjectCreated:");

    /// <summary>Whether an object was deleted or got a delete marker, other than by a lifecycle rule.</summary>
    public bool IsObjectRemoved => Is("ObjectRemoved:");

    /// <summary>The value without <c>s3:</c>.</summary>
    private string Name => Value.StartsWith(Prefix, StringComparison.Ordinal) ? Value[Prefix.Length..] : Value;

    /// <summary>Whether both are the same event, with or without <c>s3:</c> in front.</summary>
    /// <param name="other">Another event name.</param>
    public bool Equals(S3EventName other) => Name == other.Name;

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    private bool Is(string category) => Name.StartsWith(category, StringComparison.Ordinal);
}

/// <summary>The identity of a caller or an owner.</summary>
public sealed partial record S3Identity : LambdaPayload
{
    /// <summary>The id of the user or role.</summary>
    public string? PrincipalId { get; set; }
}

/// <summary>The request.</summary>
public sealed partial record S3RequestParameters : LambdaPayload
{
    /// <summary>The IP address of the caller.</summary>
    [JsonPropertyName("sourceIPAddress")]
    public string? SourceIpAddress { get; set; }
}

/// <summary>The ids of a request, which AWS Support needs.</summary>
public sealed partial record S3ResponseElements : LambdaPayload
{
    /// <summary>The id of the request.</summary>
    [JsonPropertyName("x-amz-request-id")]
    public string? RequestId { get; set; }

    /// <summary>The id of the host that processed the request.</summary>
    [JsonPropertyName("x-amz-id-2")]
    public string? ExtendedRequestId { get; set; }
}

/// <summary>A bucket and an object in it.</summary>
public sealed partial record S3Entity : LambdaPayload
{
    /// <summary>The version of this format, <c>1.0</c>.</summary>
    public string? S3SchemaVersion { get; set; }

    /// <summary>The name of the notification in the bucket's configuration.</summary>
    public string? ConfigurationId { get; set; }

    /// <summary>The bucket.</summary>
    public S3EventBucket Bucket { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The object.</summary>
    public S3EventObject Object { get => field ??= new() { IsPlaceholder = true }; set; }
}

/// <summary>A bucket.</summary>
public sealed partial record S3EventBucket : LambdaPayload
{
    /// <summary>The name.</summary>
    public string Name { get => field ?? ""; set; }

    /// <summary>The owner.</summary>
    public S3Identity? OwnerIdentity { get; set; }

    /// <summary>The ARN.</summary>
    public string? Arn { get; set; }

    /// <summary>
    /// The tags that AWS services set on the bucket, such as <c>aws:cloudformation:stack-name</c>, by key.
    /// See <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html"/>.
    /// </summary>
    public IReadOnlyDictionary<string, string> AwsGeneratedTags { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}

/// <summary>An object of a bucket.</summary>
public sealed partial record S3EventObject : LambdaPayload
{
    /// <summary>The key, URL-encoded, with <c>+</c> for spaces.</summary>
    public string Key { get => field ?? ""; set; }

    /// <summary>The size in bytes; null when the object was deleted.</summary>
    public long? Size { get; set; }

    /// <summary>The ETag: a hash of the content unless the object was uploaded in parts; null when it was deleted.</summary>
    public string? ETag { get; set; }

    /// <summary>The version id, if the bucket has versioning enabled.</summary>
    public string? VersionId { get; set; }

    /// <summary>
    /// The order of the events of one key: pad the shorter of two values with zeros on the right; the greater one is later.
    /// </summary>
    public string? Sequencer { get; set; }

    /// <summary>The key, decoded, as the S3 API takes it.</summary>
    [JsonIgnore]
    public string DecodedKey => S3Keys.Decode(Key);
}

/// <summary>Decodes keys of S3 notifications and Batch Operations jobs, which are URL-encoded with <c>+</c> for spaces. Keys in EventBridge events are not encoded.</summary>
internal static class S3Keys
{
    public static string Decode(string key) => WebUtility.UrlDecode(key);
}

/// <summary>Data of a restore from an archive.</summary>
public sealed partial record S3GlacierEventData : LambdaPayload
{
    /// <summary>The details of the restore.</summary>
    public S3RestoreEventData? RestoreEventData { get; set; }
}

/// <summary>Details of a restore from an archive.</summary>
public sealed partial record S3RestoreEventData : LambdaPayload
{
    /// <summary>The time until which the restored copy is kept.</summary>
    public partial DateTimeOffset? LifecycleRestorationExpiryTime { get; set; }

    /// <summary>The storage class that the object was restored from.</summary>
    public string? LifecycleRestoreStorageClass { get; set; }
}

/// <summary>The replication of an object.</summary>
public sealed partial record S3ReplicationEventData : LambdaPayload
{
    /// <summary>The rule.</summary>
    public string? ReplicationRuleId { get; set; }

    /// <summary>The ARN of the destination bucket.</summary>
    public string? DestinationBucket { get; set; }

    /// <summary>The operation that is replicated, such as <c>OBJECT_PUT</c>.</summary>
    public string? S3Operation { get; set; }

    /// <summary>The time at which replication was requested.</summary>
    public partial DateTimeOffset? RequestTime { get; set; }

    /// <summary>The reason for the failure, such as <c>AssumeRoleNotPermitted</c>.</summary>
    public string? FailureReason { get; set; }

    /// <summary>The threshold, for buckets with replication time control.</summary>
    public string? Threshold { get; set; }

    /// <summary>The duration of the replication.</summary>
    public string? ReplicationTime { get; set; }
}

/// <summary>Data of a move to an archive tier.</summary>
public sealed partial record S3IntelligentTieringEventData : LambdaPayload
{
    /// <summary><c>ARCHIVE_ACCESS</c> or <c>DEEP_ARCHIVE_ACCESS</c>.</summary>
    public string? DestinationAccessTier { get; set; }
}

/// <summary>Data of a lifecycle transition.</summary>
public sealed partial record S3LifecycleEventData : LambdaPayload
{
    /// <summary>The destination.</summary>
    public S3TransitionEventData? TransitionEventData { get; set; }
}

/// <summary>The destination of a lifecycle transition.</summary>
public sealed partial record S3TransitionEventData : LambdaPayload
{
    /// <summary>The storage class.</summary>
    public string? DestinationStorageClass { get; set; }
}
