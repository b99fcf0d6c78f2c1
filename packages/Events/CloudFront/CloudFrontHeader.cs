namespace Lambent.Events;

/// <summary>A value of a header of CloudFront.</summary>
/// <param name="Key">The name in the casing that is sent; null for the name under which the value stands.</param>
/// <param name="Value">The value.</param>
public sealed record CloudFrontHeader(string? Key, string Value)
{
    /// <summary>The type and nothing else: headers hold secrets, which must not reach a log by accident.</summary>
    public override string ToString() => nameof(CloudFrontHeader);

    /// <summary>A value whose name is sent as it stands in the map.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator CloudFrontHeader(string value) => new(null, value);
}
