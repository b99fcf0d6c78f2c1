namespace Lambent.Events;

/// <summary>What is done to a record.</summary>
[OpenEnum]
public readonly partial struct CognitoSyncOperation
{
    /// <summary>It is set.</summary>
    public const string Replace = "replace";

    /// <summary>It is removed.</summary>
    public const string Remove = "remove";
}
