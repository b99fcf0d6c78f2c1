namespace Lambent.Events.Ssm;

/// <summary>What was done with a parameter.</summary>
[OpenEnum]
public readonly partial struct SsmParameterOperation
{
    /// <summary>It was made.</summary>
    public const string Created = "Create";

    /// <summary>It was changed.</summary>
    public const string Updated = "Update";

    /// <summary>It was deleted.</summary>
    public const string Deleted = "Delete";

    /// <summary>A version of it was labelled.</summary>
    public const string Labelled = "LabelParameterVersion";
}
