using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What CloudFront does with the body of a request that a function returns.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<CloudFrontBodyAction>))]
public readonly record struct CloudFrontBodyAction(string Value) : IOpenEnum<CloudFrontBodyAction>
{
    /// <summary>It sends the body of the viewer.</summary>
    public static CloudFrontBodyAction ReadOnly => new("read-only");

    /// <summary>It sends what the function put in its place.</summary>
    public static CloudFrontBodyAction Replace => new("replace");

    /// <inheritdoc/>
    public static CloudFrontBodyAction Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
