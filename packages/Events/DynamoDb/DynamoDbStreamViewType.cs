using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What a DynamoDB stream holds of each change.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<DynamoDbStreamViewType>))]
public readonly record struct DynamoDbStreamViewType(string Value) : IOpenEnum<DynamoDbStreamViewType>
{
    /// <summary>The key attributes only.</summary>
    public static DynamoDbStreamViewType KeysOnly => new("KEYS_ONLY");

    /// <summary>The item after the change.</summary>
    public static DynamoDbStreamViewType NewImage => new("NEW_IMAGE");

    /// <summary>The item before the change.</summary>
    public static DynamoDbStreamViewType OldImage => new("OLD_IMAGE");

    /// <summary>The item before and after the change.</summary>
    public static DynamoDbStreamViewType NewAndOldImages => new("NEW_AND_OLD_IMAGES");

    /// <inheritdoc/>
    public static DynamoDbStreamViewType Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
