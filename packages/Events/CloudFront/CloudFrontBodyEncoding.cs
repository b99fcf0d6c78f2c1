using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>How a body is written.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<CloudFrontBodyEncoding>))]
public readonly record struct CloudFrontBodyEncoding(string Value) : IOpenEnum<CloudFrontBodyEncoding>
{
    /// <summary>As bytes in base64.</summary>
    public static CloudFrontBodyEncoding Base64 => new("base64");

    /// <summary>As it is.</summary>
    public static CloudFrontBodyEncoding Text => new("text");

    /// <inheritdoc/>
    public static CloudFrontBodyEncoding Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
