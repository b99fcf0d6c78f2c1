namespace Lambent.Events;

/// <summary>
/// A value out of a list that AWS may lengthen: known values are static members, any other is kept as it came.
/// </summary>
/// <typeparam name="TSelf">The implementing type, a <c>readonly record struct</c> over <see cref="Value"/>.</typeparam>
public interface IOpenEnum<TSelf>
    where TSelf : struct, IOpenEnum<TSelf>
{
    /// <summary>The value on the wire.</summary>
    string Value { get; }

    /// <summary>Makes the value of a text.</summary>
    /// <param name="value">The text on the wire.</param>
    static abstract TSelf Create(string value);
}
