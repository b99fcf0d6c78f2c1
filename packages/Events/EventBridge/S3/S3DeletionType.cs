namespace Lambent.Events.S3;

/// <summary>How an object was deleted.</summary>
[OpenEnum]
public readonly partial struct S3DeletionType
{
    /// <summary>It, or this version of it, is gone.</summary>
    public const string PermanentlyDeleted = "Permanently Deleted";

    /// <summary>A marker hides it; its versions are kept.</summary>
    public const string DeleteMarkerCreated = "Delete Marker Created";
}
