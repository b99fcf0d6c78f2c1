using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What happened to an object. Some events come with <c>s3:</c> in front, others without.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<S3EventName>))]
public readonly partial record struct S3EventName(string Value) : IOpenEnum<S3EventName>
{
    /// <summary>It was made by an upload.</summary>
    public static S3EventName ObjectCreatedPut => new("ObjectCreated:Put");

    /// <summary>It was made by an HTML form.</summary>
    public static S3EventName ObjectCreatedPost => new("ObjectCreated:Post");

    /// <summary>It was copied.</summary>
    public static S3EventName ObjectCreatedCopy => new("ObjectCreated:Copy");

    /// <summary>It was made by an upload in parts.</summary>
    public static S3EventName ObjectCreatedCompleteMultipartUpload => new("ObjectCreated:CompleteMultipartUpload");

    /// <summary>It, or a version of it, was deleted.</summary>
    public static S3EventName ObjectRemovedDelete => new("ObjectRemoved:Delete");

    /// <summary>It was marked as deleted in a bucket that keeps versions.</summary>
    public static S3EventName ObjectRemovedDeleteMarkerCreated => new("ObjectRemoved:DeleteMarkerCreated");

    /// <summary>Its restoration was asked for.</summary>
    public static S3EventName ObjectRestorePost => new("ObjectRestore:Post");

    /// <summary>It was restored.</summary>
    public static S3EventName ObjectRestoreCompleted => new("ObjectRestore:Completed");

    /// <summary>Its restored copy was deleted.</summary>
    public static S3EventName ObjectRestoreDelete => new("ObjectRestore:Delete");

    /// <summary>S3 lost it.</summary>
    public static S3EventName ReducedRedundancyLostObject => new("ReducedRedundancyLostObject");

    /// <summary>It was not replicated.</summary>
    public static S3EventName ReplicationFailed => new("Replication:OperationFailedReplication");

    /// <summary>It was not replicated within 15 minutes.</summary>
    public static S3EventName ReplicationMissedThreshold => new("Replication:OperationMissedThreshold");

    /// <summary>It was replicated after more than 15 minutes.</summary>
    public static S3EventName ReplicationAfterThreshold => new("Replication:OperationReplicatedAfterThreshold");

    /// <summary>Its replication is not timed any more.</summary>
    public static S3EventName ReplicationNotTracked => new("Replication:OperationNotTracked");

    /// <summary>A lifecycle rule deleted it.</summary>
    public static S3EventName LifecycleExpirationDelete => new("LifecycleExpiration:Delete");

    /// <summary>A lifecycle rule marked it as deleted.</summary>
    public static S3EventName LifecycleExpirationDeleteMarkerCreated => new("LifecycleExpiration:DeleteMarkerCreated");

    /// <summary>A lifecycle rule moved it to another storage class.</summary>
    public static S3EventName LifecycleTransition => new("LifecycleTransition");

    /// <summary>It was moved to an archive tier.</summary>
    public static S3EventName IntelligentTiering => new("IntelligentTiering");

    /// <summary>It was tagged.</summary>
    public static S3EventName ObjectTaggingPut => new("ObjectTagging:Put");

    /// <summary>Its tags were deleted.</summary>
    public static S3EventName ObjectTaggingDelete => new("ObjectTagging:Delete");

    /// <summary>Its access control list was changed.</summary>
    public static S3EventName ObjectAclPut => new("ObjectAcl:Put");

    /// <inheritdoc/>
    public static S3EventName Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
