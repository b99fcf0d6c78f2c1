using System.Text.Json.Serialization;

namespace Lambent.Events.S3;

/// <summary>
/// An event about an object of a bucket: <c>Object Created</c>, <c>Object Deleted</c>, <c>Object Restore Initiated</c>, <c>Object
/// Restore Completed</c>, <c>Object Restore Expired</c>, <c>Object Storage Class Changed</c>, <c>Object Access Tier Changed</c>, <c>Object
/// ACL Updated</c>, <c>Object Tags Added</c> and <c>Object Tags Deleted</c>.
/// See <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-s3-object-access-tier-changed")]
[EventBridgeDetail("eventbridge-s3-object-acl-updated")]
[EventBridgeDetail("eventbridge-s3-object-created")]
[EventBridgeDetail("eventbridge-s3-object-deleted")]
[EventBridgeDetail("eventbridge-s3-object-restore-completed")]
[EventBridgeDetail("eventbridge-s3-object-restore-expired")]
[EventBridgeDetail("eventbridge-s3-object-restore-initiated")]
[EventBridgeDetail("eventbridge-s3-object-storage-class-changed")]
[EventBridgeDetail("eventbridge-s3-object-tags-added")]
[EventBridgeDetail("eventbridge-s3-object-tags-deleted")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record S3ObjectDetail : LambdaPayload, ILambdaJson<S3ObjectDetail>
{
    /// <summary>The version of the detail: <c>0</c>.</summary>
    public string Version { get => field ?? ""; set; }

    /// <summary>The bucket.</summary>
    public S3DetailBucket Bucket { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The object.</summary>
    public S3DetailObject Object { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The id of the request.</summary>
    [JsonPropertyName("request-id")]
    public string RequestId { get => field ?? ""; set; }

    /// <summary>The account or the service that made the request.</summary>
    public string Requester { get => field ?? ""; set; }

    /// <summary>The IP address of the request; null when S3 caused the event.</summary>
    [JsonPropertyName("source-ip-address")]
    public string? SourceIpAddress { get; set; }

    /// <summary>The API operation, such as <c>PutObject</c>; only for creations and deletions.</summary>
    public string? Reason { get; set; }

    /// <summary>The type of the deletion; only for deletions.</summary>
    [JsonPropertyName("deletion-type")]
    public S3DeletionType DeletionType { get; set; }

    /// <summary>The time at which the restored copy expires; only for completed restores.</summary>
    [JsonPropertyName("restore-expiry-time")]
    public partial DateTimeOffset? RestoreExpiryTime { get; set; }

    /// <summary>The storage class that the object is restored from, such as <c>GLACIER</c>; only for restores.</summary>
    [JsonPropertyName("source-storage-class")]
    public string? SourceStorageClass { get; set; }

    /// <summary>The new storage class; only for changes of the storage class.</summary>
    [JsonPropertyName("destination-storage-class")]
    public string? DestinationStorageClass { get; set; }

    /// <summary>The new access tier of Intelligent-Tiering; only for changes of the access tier.</summary>
    [JsonPropertyName("destination-access-tier")]
    public string? DestinationAccessTier { get; set; }
}

/// <summary>A bucket.</summary>
public sealed partial record S3DetailBucket : LambdaPayload
{
    /// <summary>The name.</summary>
    public string Name { get => field ?? ""; set; }

    /// <summary>
    /// The tags that AWS services set on the bucket, such as <c>aws:cloudformation:stack-name</c>, by key.
    /// See <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html"/>.
    /// </summary>
    [JsonPropertyName("aws-generated-tags")]
    public IReadOnlyDictionary<string, string> AwsGeneratedTags { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}

/// <summary>An object. Unlike in S3 event notifications, the key is not URL-encoded.</summary>
public sealed partial record S3DetailObject : LambdaPayload
{
    /// <summary>The key.</summary>
    public string Key { get => field ?? ""; set; }

    /// <summary>The size in bytes, if S3 sends it.</summary>
    public long? Size { get; set; }

    /// <summary>The entity tag.</summary>
    [JsonPropertyName("etag")]
    public string? ETag { get; set; }

    /// <summary>The version id; null in buckets without versioning.</summary>
    [JsonPropertyName("version-id")]
    public string? VersionId { get; set; }

    /// <summary>The order of creations and deletions of one key: compare the values as hexadecimal numbers.</summary>
    public string? Sequencer { get; set; }
}

/// <summary>How an object was deleted.</summary>
[OpenEnum]
public readonly partial struct S3DeletionType
{
    /// <summary>It, or this version of it, is gone.</summary>
    public const string PermanentlyDeleted = "Permanently Deleted";

    /// <summary>A marker hides it; its versions are kept.</summary>
    public const string DeleteMarkerCreated = "Delete Marker Created";
}
