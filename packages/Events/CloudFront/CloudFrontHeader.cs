using System.Text.Json;

namespace Lambent.Events;

/// <summary>A value of a header of CloudFront.</summary>
/// <param name="Key">The name in the casing that is sent; null for the name under which the value stands.</param>
/// <param name="Value">The value.</param>
public sealed record CloudFrontHeader(string? Key, string Value)
{
    /// <summary>Members of the JSON object beside key and value, of which CloudFront has none today. They are written back.</summary>
    /// <value>Null when there are none.</value>
    public IDictionary<string, JsonElement>? ExtensionData { get; init; }

    /// <summary>Whether an object that was read had no value, which reads as empty.</summary>
    internal bool IsWithoutValue { get; init; }

    /// <summary>Whether both have the same name, value and members without a property.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(CloudFrontHeader? other) =>
        other is not null && Key == other.Key && Value == other.Value && PayloadEquality.AreSame(ExtensionData, other.ExtensionData);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key, Value);

    /// <summary>The type and nothing else: headers hold secrets, which must not reach a log by accident.</summary>
    public override string ToString() => nameof(CloudFrontHeader);

    /// <summary>A value whose name is sent as it stands in the map.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator CloudFrontHeader(string value) => new(null, value);
}
