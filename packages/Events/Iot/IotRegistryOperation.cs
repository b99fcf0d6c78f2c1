namespace Lambent.Events;

/// <summary>What happened in the registry.</summary>
[OpenEnum]
public readonly partial struct IotRegistryOperation
{
    /// <summary>It was made.</summary>
    public const string Created = "CREATED";

    /// <summary>It was changed.</summary>
    public const string Updated = "UPDATED";

    /// <summary>It was deleted.</summary>
    public const string Deleted = "DELETED";

    /// <summary>It was added to another.</summary>
    public const string Added = "ADDED";

    /// <summary>It was taken from another.</summary>
    public const string Removed = "REMOVED";
}
