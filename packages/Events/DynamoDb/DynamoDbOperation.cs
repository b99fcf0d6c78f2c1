namespace Lambent.Events;

/// <summary>What happened to an item of a DynamoDB table.</summary>
[OpenEnum]
public readonly partial struct DynamoDbOperation
{
    /// <summary>A new item was put in.</summary>
    public const string Insert = "INSERT";

    /// <summary>An attribute of the item changed.</summary>
    public const string Modify = "MODIFY";

    /// <summary>The item was taken out.</summary>
    public const string Remove = "REMOVE";
}
