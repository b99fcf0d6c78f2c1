namespace Lambent.Events;

/// <summary>What a DynamoDB stream holds of each change.</summary>
[OpenEnum]
public readonly partial struct DynamoDbStreamViewType
{
    /// <summary>The key attributes only.</summary>
    public const string KeysOnly = "KEYS_ONLY";

    /// <summary>The item after the change.</summary>
    public const string NewImage = "NEW_IMAGE";

    /// <summary>The item before the change.</summary>
    public const string OldImage = "OLD_IMAGE";

    /// <summary>The item before and after the change.</summary>
    public const string NewAndOldImages = "NEW_AND_OLD_IMAGES";
}
