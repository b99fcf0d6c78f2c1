namespace Lambent.Events;

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
}
