namespace Lambent.Events;

/// <summary>
/// A text out of a list that AWS may add to. The values that are known are constants of the type; any other is kept as it came.
/// </summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
/// <example>
/// <code>
/// if (record.EventName == DynamoDbOperation.Insert) { }
/// switch (record.EventName.Value)
/// {
///     case DynamoDbOperation.Insert: break;
/// }
/// </code>
/// </example>
public interface IOpenEnum<TSelf>
    where TSelf : struct, IOpenEnum<TSelf>
{
    /// <summary>The text in JSON; never null.</summary>
    string Value { get; }

    /// <summary>The text in JSON; null when there is none.</summary>
    internal string? ValueOrNull => Value;

    /// <summary>Makes the value of a text.</summary>
    /// <param name="value">The text in JSON.</param>
    static abstract TSelf Create(string value);
}
