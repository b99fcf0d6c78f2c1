using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What happened to an item of a DynamoDB table.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<DynamoDbOperation>))]
public readonly record struct DynamoDbOperation(string Value) : IOpenEnum<DynamoDbOperation>
{
    /// <summary>A new item was put in.</summary>
    public static DynamoDbOperation Insert => new("INSERT");

    /// <summary>An attribute of the item changed.</summary>
    public static DynamoDbOperation Modify => new("MODIFY");

    /// <summary>The item was taken out.</summary>
    public static DynamoDbOperation Remove => new("REMOVE");

    /// <inheritdoc/>
    public static DynamoDbOperation Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
