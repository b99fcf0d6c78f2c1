using System.Text.Json.Serialization;

namespace Lambent.Events.Ecr;

/// <summary>How a scan ended.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<EcrScanStatus>))]
public readonly record struct EcrScanStatus(string Value) : IOpenEnum<EcrScanStatus>
{
    /// <summary>The image was scanned.</summary>
    public static EcrScanStatus Complete => new("COMPLETE");

    /// <summary>It could not be scanned.</summary>
    public static EcrScanStatus Failed => new("FAILED");

    /// <inheritdoc/>
    public static EcrScanStatus Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
